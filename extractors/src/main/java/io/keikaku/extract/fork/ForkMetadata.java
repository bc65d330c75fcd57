package io.keikaku.extract.fork;

/** The keys under which a fork says that there is no plan. */
final class ForkMetadata {
    /** The kind of a read exception. */
    static final String UNREADABLE = "keikaku:unreadable";
    /** The failure kind of a broken-off reading. */
    static final String BROKEN_OFF = "keikaku:broken-off";
    /** What went wrong, as an English clause. */
    static final String MESSAGE = "keikaku:message";

    private ForkMetadata() {}
}
