package io.keikaku.core.batch;

import io.keikaku.core.document.ReadException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * A folder for what a run needs only while it lasts. Emptied when it is opened, since a run that was killed leaves things
 * behind, and removed when it is closed. Safe for use by several threads.
 */
public final class Scratch implements Closeable {

    private final Path folder;
    private final AtomicLong files = new AtomicLong();

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** Opens the folder, making it where it is missing. */
    public static Scratch open(Path folder) throws IOException {
        Scratch scratch = new Scratch(folder);
        scratch.close();
        Files.createDirectories(folder);
        return scratch;
    }

    /** A name that is not taken. */
    public Path newFile() {
        return folder.resolve(Long.toString(files.incrementAndGet()));
    }

    /**
     * Puts the bytes of a location on disk, where they are not there already.
     *
     * @return to be closed by the caller when it was read
     * @throws ReadException if an archive does not give them
     */
    public Staged stage(Location location, ArchiveLimits limits) throws IOException, ReadException {
        return switch (location) {
            case Location.OnDisk onDisk -> new Staged(onDisk.file(), false);
            case Location.InArchive inArchive -> unpack(inArchive, limits);
        };
    }

    private Staged unpack(Location.InArchive location, ArchiveLimits limits) throws IOException, ReadException {
        Staged staged = new Staged(newFile(), true);
        boolean done = false;
        try (ZipArchive archive = ZipArchive.open(location.archive(), limits)) {
            archive.unpack(location.entry(), staged.file());
            done = true;
            return staged;
        } finally {
            if (!done) {
                staged.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> below;
        try (Stream<Path> walk = Files.walk(folder)) {
            below = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : below) {
            Files.deleteIfExists(path);
        }
    }

    /**
     * A file to read from.
     *
     * @param temporary whether it is gone when this is closed
     */
    public record Staged(Path file, boolean temporary) implements Closeable {
        @Override
        public void close() throws IOException {
            if (temporary) {
                Files.deleteIfExists(file);
            }
        }
    }
}
