package io.keikaku.cli;

/**
 * Whether output goes to a terminal, as the launcher found it. Java itself cannot tell standard output from standard
 * error in this.
 */
record Terminal(boolean output, boolean error) {

    static Terminal detect() {
        return new Terminal(Boolean.getBoolean("keikaku.terminal.out"), Boolean.getBoolean("keikaku.terminal.err"));
    }
}
