package io.keikaku.core.batch;

/** Reading a source was broken off: time, memory or the program itself gave out. The source may be sound. */
public final class BrokenOffException extends Exception {
    private static final long serialVersionUID = 1L;

    private final FailureKind kind;

    /**
     * Says what gave out.
     *
     * @param kind {@code TIMEOUT}, {@code MEMORY} or {@code CRASH}
     * @param message an English clause without the source's name
     */
    public BrokenOffException(FailureKind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public FailureKind kind() {
        return kind;
    }
}
