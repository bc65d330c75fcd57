package io.keikaku.core.batch;

import io.keikaku.core.document.ReadException;
import java.io.IOException;
import java.io.InputStream;
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
 * Makes a work list of the files, folders, globs and zip archives that a user names.
 *
 * <p>Inputs keep the order in which they were added; the files of a folder, glob or archive come in the order of their
 * paths. A file that is named twice is read once. Hidden files (names that begin with a dot) and the files of the excluded
 * folder are passed over unless they are named themselves. Not safe for use by several threads.
 */
public final class WorkListBuilder {

    private static final String GLOB_CHARACTERS = "*?[{";

    private final Path excluded;
    private final Scratch scratch;
    private final ArchiveLimits archiveLimits;
    private final FileFilter filter;
    private final Map<Path, List<WorkItem>> items = new LinkedHashMap<>();
    private final List<Outcome> rejected = new ArrayList<>();

    /**
     * Begins an empty list.
     *
     * @param excluded a folder whose files are never input: where the output goes
     * @param scratch takes what must be unpacked before it can be listed
     * @param filter chooses among the files of folders, globs and archives
     */
    public WorkListBuilder(Path excluded, Scratch scratch, ArchiveLimits archiveLimits, FileFilter filter) {
        this.excluded = identity(excluded);
        this.scratch = scratch;
        this.archiveLimits = archiveLimits;
        this.filter = filter;
    }

    /** Adds a file, a folder with all below it, a zip archive, or a glob such as {@code plans/**.pdf}. */
    public WorkListBuilder add(String input) {
        return add(input, Provenance.UNKNOWN);
    }

    /** Adds an input of which the user has said where it came from. */
    public WorkListBuilder add(String input, Provenance provenance) {
        try {
            Path path = Path.of(input);
            if (Files.isDirectory(path)) {
                addBelow(path, input, file -> true, provenance);
            } else if (Files.isRegularFile(path)) {
                addFile(path, provenance);
            } else if (Files.exists(path)) {
                reject(input, FailureKind.UNSUPPORTED, "it is neither a file nor a folder");
            } else if (isGlob(input)) {
                addGlob(input, provenance);
            } else {
                reject(input, FailureKind.IO, "there is no such file or folder");
            }
        } catch (InvalidPathException e) {
            reject(input, FailureKind.IO, "this is no file name: " + e.getReason());
        }
        return this;
    }

    /**
     * Adds the source that a stream gives. The stream is read to its end, or to the limit, and not closed.
     *
     * @param uri what to call it
     * @throws IOException if it cannot be read or kept
     */
    public WorkListBuilder add(InputStream stream, String uri, long maxBytes) throws IOException {
        Path copy = scratch.newFile();
        try (var out = Files.newOutputStream(copy)) {
            byte[] buffer = new byte[1 << 16];
            long length = 0;
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                length += read;
                if (length > maxBytes) {
                    reject(uri, FailureKind.LIMIT, "it is longer than " + maxBytes + " bytes");
                    return this;
                }
                out.write(buffer, 0, read);
            }
        }
        items.put(copy, List.of(WorkItem.of(copy, uri)));
        return this;
    }

    /** The list of all that was added. */
    public WorkList build() {
        return new WorkList(items.values().stream().flatMap(List::stream).toList(), rejected);
    }

    private void addGlob(String glob, Provenance provenance) {
        Path base = Path.of(glob.startsWith("/") ? "/" : "");
        for (Path name : Path.of(glob)) {
            if (isGlob(name.toString())) {
                break;
            }
            base = base.resolve(name);
        }
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
            addBelow(base, glob, matcher::matches, provenance);
        } catch (PatternSyntaxException e) {
            reject(glob, FailureKind.IO, "this is no valid glob: " + e.getDescription());
        }
    }

    private void addBelow(Path folder, String input, Predicate<Path> wanted, Provenance provenance) {
        FolderListing listing = new FolderListing(excluded);
        try {
            listing.read(folder);
        } catch (IOException e) {
            reject(input, FailureKind.IO, "the folder cannot be read (" + IoMessage.of(e) + ")");
            return;
        }
        listing.unreadable()
                .forEach((path, why) -> rejected.add(new Outcome.Failed(uri(path), why.kind(), why.message())));
        List<Path> found = listing.files().stream()
                .filter(wanted)
                .filter(file -> filter.accepts(folder.relativize(file)))
                .toList();
        if (found.isEmpty()) {
            reject(input, FailureKind.IO, "no files are found there");
        }
        found.forEach(file -> addFile(file, provenance));
    }

    private void addFile(Path file, Provenance provenance) {
        Path identity = identity(file);
        if (items.containsKey(identity)) {
            return;
        }
        ArchiveListing archive = new ArchiveListing(scratch, archiveLimits, filter, provenance);
        try {
            if (ZipArchive.looksLikeOne(file) && archive.read(file, uri(file))) {
                items.put(identity, archive.items());
                rejected.addAll(archive.rejected());
            } else {
                items.put(identity, List.of(new WorkItem(new Location.OnDisk(file), uri(file), provenance)));
            }
        } catch (ReadException e) {
            rejected.add(Outcome.of(uri(file), e));
        } catch (IOException e) {
            reject(uri(file), FailureKind.IO, IoMessage.of(e));
        }
    }

    private void reject(String input, FailureKind kind, String message) {
        rejected.add(new Outcome.Failed(input, kind, message));
    }

    private static boolean isGlob(String text) {
        return text.chars().anyMatch(c -> GLOB_CHARACTERS.indexOf(c) >= 0);
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
