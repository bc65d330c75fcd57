package io.keikaku.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Refuses numbers that an option cannot use. */
final class NumberCheck {
    private NumberCheck() {}

    static void atLeast(CommandSpec spec, String option, int value, int minimum) {
        if (value < minimum) {
            throw new ParameterException(
                    spec.commandLine(), option + " must be at least " + minimum + ", not " + value);
        }
    }
}
