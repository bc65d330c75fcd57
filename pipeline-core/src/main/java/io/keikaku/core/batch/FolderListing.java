package io.keikaku.core.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
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
    private final TreeMap<Path, String> unreadable = new TreeMap<>();
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
    Map<Path, String> unreadable() {
        return unreadable;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        boolean passedOver =
                !folder.equals(root) && (isHidden(folder) || folder.toRealPath().equals(excluded));
        return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isHidden(file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (file.equals(root)) {
            throw failure;
        }
        if (!(failure instanceof FileSystemLoopException)) {
            unreadable.put(file, failure instanceof AccessDeniedException ? "access denied" : failure.getMessage());
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
