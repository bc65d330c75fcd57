package io.keikaku.dataset.export;

import io.keikaku.core.file.WriteFailure;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder within a target folder in which files are made, and from which they are moved into the target when all are
 * complete. Closed without a commit it leaves the target as it was.
 */
final class StagingFolder implements Closeable {
    private static final String PREFIX = ".export-";

    private final Path target;
    private final Path folder;

    private StagingFolder(Path target, Path folder) {
        this.target = target;
        this.folder = folder;
    }

    /**
     * Begins in a target folder, which is made where it is missing.
     *
     * @throws IOException if the target is a file or cannot be written to; the message says so
     */
    static StagingFolder in(Path target) throws IOException {
        Path folder = target.resolve(PREFIX + UUID.randomUUID());
        try {
            Files.createDirectories(target);
            Files.createDirectory(folder);
        } catch (IOException e) {
            throw new IOException(
                    "cannot write to " + target + " (" + WriteFailure.reason(e)
                            + "); name a folder that can be written to",
                    e);
        }
        return new StagingFolder(target, folder);
    }

    /** Deletes the folders that processes which were killed have left in a target. Nobody may be writing there. */
    static void deleteLeftovers(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return;
        }
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(target, PREFIX + "*")) {
            for (Path leftover : leftovers) {
                delete(leftover);
            }
        }
    }

    Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    /** The names of all files made so far, sorted, with {@code /} between folders. */
    List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Moves the files into the target, in place of earlier ones; the named one last, as it speaks of the others. */
    void commit(String last) throws IOException {
        for (String name : names()) {
            if (!name.equals(last)) {
                move(name);
            }
        }
        move(last);
    }

    private void move(String name) throws IOException {
        Path to = target.resolve(name);
        Files.createDirectories(to.getParent());
        Files.move(folder.resolve(name), to, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        List<Path> contents;
        try (Stream<Path> files = Files.walk(folder)) {
            contents = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : contents) {
            Files.delete(path);
        }
    }
}
