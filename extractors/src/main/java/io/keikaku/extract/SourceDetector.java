package io.keikaku.extract;

import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Describes a file by its bytes: digest, length, media type. Stateless and thread-safe. */
final class SourceDetector {
    private static final int MAGIC_WITHIN = 1024;

    SourceDescription describe(Path file, String uri) throws ReadException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            DigestInputStream digesting = new DigestInputStream(in, sha256);
            byte[] head = digesting.readNBytes(MAGIC_WITHIN);
            long length = head.length + digesting.transferTo(java.io.OutputStream.nullOutputStream());
            boolean pdf = new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-");
            return new SourceDescription(
                    uri, HexFormat.of().formatHex(sha256.digest()), pdf ? "application/pdf" : "text/plain", length);
        } catch (IOException e) {
            throw new ReadException(ReadException.Kind.IO, "cannot read: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
