package io.keikaku.cli;

import io.keikaku.core.batch.Extraction;
import io.keikaku.extract.PlanExtraction;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What one run of the command gave. */
record CommandRun(int exitCode, String out, String err) {

    /** Runs the command as it is. */
    static CommandRun of(String... arguments) {
        return with(PlanExtraction.class, arguments);
    }

    /** Runs the command with other readers. */
    static CommandRun with(Class<? extends Extraction> extraction, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Keikaku.commandLine(extraction)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return new CommandRun(command.execute(arguments), out.toString(), err.toString());
    }
}
