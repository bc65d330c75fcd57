package io.keikaku.cli;

/** What the program tells its caller when it ends. */
final class ExitCode {
    static final int GOOD = 0;
    /** Some inputs failed, or something was not found. */
    static final int FAILED = 1;
    /** The command line makes no sense. */
    static final int USAGE = 2;

    private ExitCode() {}
}
