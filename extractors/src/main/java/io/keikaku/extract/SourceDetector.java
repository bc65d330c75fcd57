package io.keikaku.extract;

import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Describes a file by its bytes alone: digest, length, media type. The name plays no part. Immutable and thread-safe.
 */
public final class SourceDetector {
    private static final int HEAD = 64 << 10;

    private final MediaTypeDetector mediaTypes = new MediaTypeDetector();

    /**
     * Reads a file once from end to end, in constant memory, and again as far as its container needs.
     *
     * @param uri what to record as the source's URI
     * @throws ReadException {@code IO} if the file cannot be read or is no regular file, {@code EMPTY} if it has no bytes
     */
    public SourceDescription describe(Path file, String uri) throws ReadException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new ReadException(ReadException.Kind.IO, "cannot read: not a regular file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            DigestInputStream digesting = new DigestInputStream(in, sha256());
            byte[] head = digesting.readNBytes(HEAD);
            if (head.length == 0) {
                throw new ReadException(ReadException.Kind.EMPTY, "the file has no bytes");
            }
            long length = head.length + digesting.transferTo(OutputStream.nullOutputStream());
            String digest =
                    HexFormat.of().formatHex(digesting.getMessageDigest().digest());
            return new SourceDescription(uri, digest, mediaTypes.detect(head, file), length);
        } catch (IOException e) {
            throw new ReadException(ReadException.Kind.IO, "cannot read: " + e.getMessage(), e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
