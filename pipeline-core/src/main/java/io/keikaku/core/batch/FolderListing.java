package io.keikaku.core.batch;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The regular files below a folder, in the order of their paths. Links are followed, loops are not. */
final class FolderListing extends SimpleFileVisitor<Path> {

    private static final int MAX_DEPTH = 64;

    private final Path excluded;
    private final TreeSet<Path> files = new TreeSet<>();
    private final TreeMap<Path, Why> unreadable = new TreeMap<>();
    private Path root;

    FolderListing(Path excluded) {
        this.excluded = excluded;
    }

    void read(Path folder) throws IOException {
        root = folder;
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, this);
    }

    List<Path> files() {
        return List.copyOf(files);
    }

    /** What could not be looked into, and why. */
    Map<Path, Why> unreadable() {
        return unreadable;
    }

    /** Why something that was found is no source. */
    record Why(FailureKind kind, String message) {}

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        boolean passedOver =
                !folder.equals(root) && (isHidden(folder) || folder.toRealPath().equals(excluded));
        return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isRegularFile()) {
            files.add(file);
        } else if (attributes.isSymbolicLink()) {
            unreadable.put(file, new Why(FailureKind.IO, "the link leads nowhere"));
        } else {
            unreadable.put(file, new Why(FailureKind.UNSUPPORTED, "it is neither a file nor a folder"));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        if (!(failure instanceof FileSystemLoopException)) {
            unreadable.put(file, new Why(FailureKind.IO, "it cannot be read: " + IoMessage.of(failure)));
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
