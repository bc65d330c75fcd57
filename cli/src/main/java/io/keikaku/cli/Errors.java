package io.keikaku.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Tells the user of errors: one line for those of the user and the machine, a stack trace for our own. */
final class Errors {
    private Errors() {}

    static int onUsage(ParameterException error, String[] arguments) {
        CommandLine command = error.getCommandLine();
        command.getErr().println("keikaku: " + error.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(error, command.getErr())
                && command.getParent() != null) {
            command.getErr().println("See: keikaku help " + command.getCommandName());
        }
        return ExitCode.USAGE;
    }

    static int onExecution(Exception error, CommandLine command, ParseResult arguments) {
        if (error instanceof IOException) {
            command.getErr().println("keikaku: " + error.getMessage());
        } else {
            command.getErr().println("keikaku: this is a fault of the program; please report it with what follows");
            error.printStackTrace(command.getErr());
        }
        return ExitCode.FAILED;
    }
}
