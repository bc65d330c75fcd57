package io.keikaku.core.batch;

import io.keikaku.core.document.ReadException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive of sources. What is unpacked is bounded, and goes only where the caller says, whatever the entry is called.
 * Names are read as UTF-8, else in the code page of Japanese Windows. Not safe for use by several threads.
 */
final class ZipArchive implements Closeable {

    private static final byte[] MAGIC = {'P', 'K', 3, 4};
    private static final byte[] MAGIC_OF_EMPTY = {'P', 'K', 5, 6};
    private static final Charset WINDOWS_JAPANESE = Charset.forName("windows-31j");
    private static final List<String> OFFICE_MARKERS = List.of("[Content_Types].xml", "mimetype");
    private static final long UNSUSPICIOUS_BYTES = 1 << 20;

    private final ZipFile zip;
    private final ArchiveLimits limits;

    private ZipArchive(ZipFile zip, ArchiveLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** Whether a file begins as a zip archive does; office documents do so too. */
    static boolean looksLikeOne(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return begins(in);
        }
    }

    /**
     * Opens an archive.
     *
     * @throws ReadException if it is damaged
     */
    static ZipArchive open(Path file, ArchiveLimits limits) throws ReadException, IOException {
        try {
            return new ZipArchive(new ZipFile(file.toFile(), StandardCharsets.UTF_8), limits);
        } catch (ZipException e) {
            return inWindowsJapanese(file, limits);
        }
    }

    private static ZipArchive inWindowsJapanese(Path file, ArchiveLimits limits) throws ReadException, IOException {
        try {
            return new ZipArchive(new ZipFile(file.toFile(), WINDOWS_JAPANESE), limits);
        } catch (ZipException e) {
            throw damaged(e);
        }
    }

    /** Whether this is an office document, which is one source, and no archive of sources. */
    boolean isOfficeDocument() {
        return OFFICE_MARKERS.stream().anyMatch(marker -> zip.getEntry(marker) != null);
    }

    /**
     * The names of all files in the archive, sorted.
     *
     * @throws ReadException if there are too many
     */
    List<String> names() throws ReadException {
        if (zip.size() > limits.entries()) {
            throw new ReadException(
                    ReadException.Kind.LIMIT, "the archive has more than " + limits.entries() + " entries");
        }
        return Collections.list(zip.entries()).stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .sorted()
                .toList();
    }

    /** Whether an entry begins as a zip archive does. */
    boolean holdsArchive(String name) throws IOException, ReadException {
        try (InputStream in = open(name)) {
            return begins(in);
        } catch (ZipException e) {
            throw damaged(e);
        }
    }

    /**
     * Unpacks one entry.
     *
     * @throws ReadException if it is larger than allowed, damaged or encrypted; the target then holds a part of it
     */
    void unpack(String name, Path target) throws IOException, ReadException {
        long packed = Math.max(1, zip.getEntry(name).getCompressedSize());
        try (InputStream in = open(name);
                OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[1 << 16];
            long unpacked = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                unpacked += read;
                check(unpacked, packed);
                out.write(buffer, 0, read);
            }
        } catch (ZipException e) {
            throw damaged(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void check(long unpacked, long packed) throws ReadException {
        if (unpacked > limits.entryBytes()) {
            throw new ReadException(
                    ReadException.Kind.LIMIT, "unpacked it is larger than " + limits.entryBytes() + " bytes");
        }
        if (unpacked > UNSUSPICIOUS_BYTES && unpacked / packed > limits.ratio()) {
            throw new ReadException(
                    ReadException.Kind.LIMIT,
                    "it unpacks to more than " + limits.ratio() + " times its size, as a zip bomb does");
        }
    }

    private InputStream open(String name) throws IOException, ReadException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ReadException(ReadException.Kind.CORRUPT, "the archive has lost this entry");
        }
        return zip.getInputStream(entry);
    }

    private static ReadException damaged(ZipException e) {
        return e.getMessage() != null && e.getMessage().contains("encrypted")
                ? new ReadException(ReadException.Kind.ENCRYPTED, "the archive has a password", e)
                : new ReadException(ReadException.Kind.CORRUPT, "the archive is damaged (" + e.getMessage() + ")", e);
    }

    private static boolean begins(InputStream in) throws IOException {
        byte[] head = in.readNBytes(MAGIC.length);
        return Arrays.equals(head, MAGIC) || Arrays.equals(head, MAGIC_OF_EMPTY);
    }
}
