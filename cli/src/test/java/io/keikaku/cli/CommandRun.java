package io.keikaku.cli;

import io.keikaku.core.batch.Extraction;
import io.keikaku.core.document.ReadException;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What one run of the command gave. */
record CommandRun(int exitCode, String out, String err) {

    /** Runs the command with no reader for any format. */
    static CommandRun of(String... arguments) {
        return with(
                (file, uri) -> {
                    throw new ReadException(ReadException.Kind.UNSUPPORTED, "no reader knows its format");
                },
                arguments);
    }

    static CommandRun with(Extraction extraction, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Keikaku.commandLine(() -> extraction)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return new CommandRun(command.execute(arguments), out.toString(), err.toString());
    }
}
