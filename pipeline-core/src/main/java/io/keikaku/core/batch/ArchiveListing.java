package io.keikaku.core.batch;

import io.keikaku.core.document.ReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sources in one zip archive and the archives within it, in the order of their names. */
final class ArchiveListing {

    private final Scratch scratch;
    private final ArchiveLimits limits;
    private final FileFilter filter;
    private final Provenance provenance;
    private final List<WorkItem> items = new ArrayList<>();
    private final List<Outcome> rejected = new ArrayList<>();

    ArchiveListing(Scratch scratch, ArchiveLimits limits, FileFilter filter, Provenance provenance) {
        this.scratch = scratch;
        this.limits = limits;
        this.filter = filter;
        this.provenance = provenance;
    }

    /**
     * Lists a file.
     *
     * @return {@code false} if it is an office document: a zip archive too, but a source itself
     */
    boolean read(Path file, String uri) throws ReadException, IOException {
        boolean archive = read(file, uri, 1);
        if (archive && items.isEmpty() && rejected.isEmpty()) {
            rejected.add(Outcome.blank(uri));
        }
        return archive;
    }

    List<WorkItem> items() {
        return items;
    }

    List<Outcome> rejected() {
        return rejected;
    }

    private boolean read(Path file, String uri, int depth) throws ReadException, IOException {
        try (ZipArchive archive = ZipArchive.open(file, limits)) {
            if (archive.isOfficeDocument()) {
                return false;
            }
            if (depth > limits.depth()) {
                throw new ReadException(
                        ReadException.Kind.LIMIT, "archives are nested more than " + limits.depth() + " deep");
            }
            for (String name : archive.names()) {
                String entryUri = uri + "!/" + name;
                Optional<String> objection = objectionTo(name);
                if (objection.isPresent()) {
                    reject(entryUri, FailureKind.CORRUPT, objection.get());
                } else if (isWanted(name)) {
                    addEntry(archive, file, name, entryUri, depth);
                }
            }
            return true;
        }
    }

    private void addEntry(ZipArchive archive, Path file, String name, String uri, int depth) throws IOException {
        try {
            if (archive.holdsArchive(name)) {
                Path inner = scratch.newFile();
                archive.unpack(name, inner);
                if (read(inner, uri, depth + 1)) {
                    return;
                }
                Files.delete(inner);
            }
            items.add(new WorkItem(new Location.InArchive(file, name), uri, provenance));
        } catch (ReadException e) {
            rejected.add(Outcome.of(uri, e));
        }
    }

    private boolean isWanted(String name) {
        Path path = Path.of(name);
        return filter.accepts(path) && !path.getFileName().toString().startsWith(".");
    }

    private void reject(String uri, FailureKind kind, String message) {
        rejected.add(new Outcome.Failed(uri, kind, message));
    }

    /** What speaks against a name as one within the archive; empty if nothing does. */
    private static Optional<String> objectionTo(String entry) {
        try {
            Path path = Path.of(entry.replace('\\', '/'));
            boolean leaves = path.isAbsolute() || path.normalize().startsWith("..") || entry.matches("[A-Za-z]:.*");
            return leaves ? Optional.of("its name leads out of the archive") : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of("its name cannot be a file name on this system; a UTF-8 locale allows most");
        }
    }
}
