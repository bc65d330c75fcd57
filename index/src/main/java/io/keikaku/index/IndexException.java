package io.keikaku.index;

import java.io.IOException;
import java.nio.file.Path;

/** An index that cannot be used. The message says why and what to do about it. */
public final class IndexException extends IOException {

    /** What is wrong with an index. */
    public enum Reason {
        /** There is no index in the folder. */
        MISSING,
        /** The index cannot be read. */
        CORRUPT,
        /** The index was made by another version of this program. */
        OTHER_VERSION,
        /** Another indexer is writing to the index. */
        IN_USE
    }

    private final Reason reason;

    IndexException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static IndexException missing(Path folder) {
        return new IndexException(Reason.MISSING, "no search index in " + folder + "; " + remedy(folder), null);
    }

    static IndexException corrupt(Path folder, Throwable cause) {
        return new IndexException(
                Reason.CORRUPT, "the search index in " + folder + " is damaged; " + remedy(folder), cause);
    }

    static IndexException otherVersion(Path folder, String found, String expected) {
        return new IndexException(
                Reason.OTHER_VERSION,
                "the search index in " + folder + " has format " + found + ", this program needs " + expected + "; "
                        + remedy(folder),
                null);
    }

    static IndexException inUse(Path folder, Throwable cause) {
        return new IndexException(
                Reason.IN_USE,
                "the search index in " + folder + " is being written by another run; wait until it ends and try again",
                cause);
    }

    private static String remedy(Path folder) {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        return "rebuild it from the plans with: keikaku index " + (parent == null ? folder : parent);
    }
}
