package io.keikaku.core.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A file that appears whole or not at all: it is written under a temporary name in the folder of its target, forced to
 * disk and moved into place by {@link #commit()}. Closed without a commit, it leaves the target as it was and nothing
 * beside it.
 *
 * {@snippet :
 * try (AtomicFile file = AtomicFile.create(target)) {
 *     plan.writeTo(file.stream());
 *     file.commit();
 * }
 * }
 *
 * <p>Errors name the target and the reason. Not safe for use by several threads; different instances are independent, and
 * of two instances for one target the later commit wins.
 */
public final class AtomicFile implements Closeable {
    private static final String SUFFIX = ".tmp";
    private static final Pattern TEMPORARY = Pattern.compile("\\..+\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream stream;

    private AtomicFile(Path target, Path temporary, FileChannel channel) {
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
        this.stream = new BufferedOutputStream(new Output(), 1 << 16);
    }

    /**
     * Begins a file. Missing folders are made.
     *
     * @throws IOException if the target is a folder, or its own folder cannot be made or written to
     */
    public static AtomicFile create(Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new IOException("cannot write " + target + ": it is a folder");
        }
        try {
            Files.createDirectories(absolute.getParent());
            // not Files.createTempFile: its files can be read by their owner only, and the name is kept by the move
            Path temporary = absolute.resolveSibling("." + absolute.getFileName() + "." + UUID.randomUUID() + SUFFIX);
            FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return new AtomicFile(absolute, temporary, channel);
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    /** Writes a whole file at once. */
    public static void write(Path target, byte[] content) throws IOException {
        try (AtomicFile file = create(target)) {
            file.stream.write(content);
            file.commit();
        }
    }

    /**
     * Deletes what processes that were killed have left in a folder. Nobody may be writing there.
     *
     * @param folder need not exist
     */
    public static void deleteLeftovers(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, AtomicFile::isTemporary)) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    private static boolean isTemporary(Path file) {
        return TEMPORARY.matcher(file.getFileName().toString()).matches();
    }

    /** Where to write; buffered. Closing it is not needed and does not commit. */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Puts the file in place of its target. Nothing can be written afterwards.
     *
     * @throws IOException if the last bytes cannot be written or the file cannot be moved; the target is then unchanged
     */
    public void commit() throws IOException {
        stream.flush();
        try {
            channel.force(true);
            channel.close();
            move();
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Gives up what was not committed. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(temporary);
    }

    private static IOException failure(Path target, IOException cause) {
        return new IOException("cannot write " + target + ": " + WriteFailure.reason(cause), cause);
    }

    /** Lets errors name the target rather than nothing: a full disk says no more than that it is full. */
    private final class Output extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            } catch (IOException e) {
                throw failure(target, e);
            }
        }
    }
}
