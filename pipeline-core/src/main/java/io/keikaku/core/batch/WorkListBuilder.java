package io.keikaku.core.batch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/**
 * Makes a work list of the files, folders and globs that a user names.
 *
 * <p>Inputs keep the order in which they were added; the files of a folder or glob come in the order of their paths. A
 * file that is named twice is read once. Hidden files (names that begin with a dot) and the files of the excluded folder
 * are passed over unless they are named themselves. Not safe for use by several threads.
 */
public final class WorkListBuilder {

    private static final String GLOB_CHARACTERS = "*?[{";

    private final Path excluded;
    private final Map<Path, WorkItem> items = new LinkedHashMap<>();
    private final List<Outcome> rejected = new ArrayList<>();

    /**
     * Begins an empty list.
     *
     * @param excluded a folder whose files are never input: where the output goes
     */
    public WorkListBuilder(Path excluded) {
        this.excluded = identity(excluded);
    }

    /** Adds a file, a folder with all below it, or a glob such as {@code plans/**.pdf}. */
    public WorkListBuilder add(String input) {
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                addBelow(path, input, file -> true);
            } else if (Files.isRegularFile(path)) {
                addFile(path);
            } else if (Files.exists(path)) {
                reject(input, FailureKind.UNSUPPORTED, "it is neither a file nor a folder");
            } else if (input.chars().anyMatch(c -> GLOB_CHARACTERS.indexOf(c) >= 0)) {
                addGlob(input);
            } else {
                reject(input, FailureKind.IO, "there is no such file or folder");
            }
        } catch (InvalidPathException e) {
            reject(input, FailureKind.IO, "this is no file name: " + e.getReason());
        }
        return this;
    }

    /** The list of all that was added. */
    public WorkList build() {
        return new WorkList(List.copyOf(items.values()), rejected);
    }

    private void addGlob(String glob) {
        Path base = Path.of(glob.startsWith("/") ? "/" : "");
        for (Path name : Path.of(glob)) {
            if (name.toString().chars().anyMatch(c -> GLOB_CHARACTERS.indexOf(c) >= 0)) {
                break;
            }
            base = base.resolve(name);
        }
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
            addBelow(base, glob, matcher::matches);
        } catch (PatternSyntaxException e) {
            reject(glob, FailureKind.IO, "this is no valid glob: " + e.getDescription());
        }
    }

    private void addBelow(Path folder, String input, Predicate<Path> wanted) {
        FolderListing listing = new FolderListing(excluded);
        try {
            listing.read(folder);
        } catch (IOException e) {
            reject(input, FailureKind.IO, "the folder cannot be read (" + e.getMessage() + ")");
            return;
        }
        listing.unreadable()
                .forEach((path, why) -> reject(uri(path), FailureKind.IO, "it cannot be read (" + why + ")"));
        List<Path> found = listing.files().stream().filter(wanted).toList();
        if (found.isEmpty()) {
            reject(input, FailureKind.BLANK, "no files are found there");
        }
        found.forEach(this::addFile);
    }

    private void addFile(Path file) {
        items.putIfAbsent(identity(file), new WorkItem(file, uri(file)));
    }

    private void reject(String input, FailureKind kind, String message) {
        rejected.add(new Outcome.Failed(input, kind, message));
    }

    private static String uri(Path file) {
        return file.toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static Path identity(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
