package io.keikaku.core.document;

/** A source could not be read. */
public class ReadException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public ReadException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public ReadException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** Why a source could not be read. */
    public enum Kind {
        /** No bytes, or nothing but white space. */
        EMPTY,
        /** A password is needed. */
        ENCRYPTED,
        /** The bytes break the rules of their format. */
        CORRUPT,
        /** No reader knows the format. */
        UNSUPPORTED,
        /** A limit on size, depth, pages, time or memory was reached. */
        LIMIT,
        /** The file system failed. */
        IO
    }
}
