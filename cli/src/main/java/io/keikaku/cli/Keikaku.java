package io.keikaku.cli;

import io.keikaku.core.batch.Extraction;
import io.keikaku.extract.PlanExtraction;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code keikaku} command. */
@Command(
        name = "keikaku",
        mixinStandardHelpOptions = true,
        versionProvider = BuildVersion.class,
        sortOptions = false,
        description = "Turns the plans that Japanese municipalities publish into a structured, searchable dataset.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            IngestCommand.class,
            SearchCommand.class,
            SimilarCommand.class,
            SuggestCommand.class,
            ShowCommand.class,
            ExplainCommand.class,
            TablesCommand.class,
            EvaluateCommand.class,
            IndexCommand.class,
            ExportCommand.class,
            SqlCommand.class,
            DiffCommand.class,
            StatsCommand.class,
            HelpCommand.class,
            GenerateCompletion.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  keikaku ingest 計画書/ --out dataset      read every plan in a folder",
            "  keikaku search 窓口 キャッシュレス --in dataset   find measures",
            "  keikaku help search                       more on one command",
            "  source <(keikaku generate-completion)     complete commands with TAB in bash and zsh"
        })
public final class Keikaku implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs the command and ends the virtual machine with its exit code: 0 all good, 1 some failed, 2 usage. */
    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(commandLine(PlanExtraction.class)
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err))
                .execute(arguments));
    }

    static CommandLine commandLine(Class<? extends Extraction> extraction) {
        CommandLine keikaku = new CommandLine(new Keikaku(), new CommandFactory(extraction));
        // A query may begin with a word to leave out: keikaku search -受付
        keikaku.getSubcommands().get("search").setUnmatchedOptionsArePositionalParams(true);
        return keikaku.setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Errors::onUsage)
                .setExecutionExceptionHandler(Errors::onExecution);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? See: keikaku --help");
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
