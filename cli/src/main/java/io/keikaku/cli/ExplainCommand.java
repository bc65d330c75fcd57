package io.keikaku.cli;

import io.keikaku.core.batch.ReadingOptions;
import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.core.dataset.PlanLookup;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.PlanJson;
import io.keikaku.core.model.Source;
import io.keikaku.extract.PlanExtraction;
import io.keikaku.extract.explain.Explanation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keikaku explain}: says how a source was understood. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Says how a plan was understood: its tables, what each column was taken for and why, what was joined"
                        + " and what was left out. Reads the source again, in this process: give the --password, --max-pages and"
                        + " --ocr that 'ingest' was given, or it is read otherwise.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  keikaku explain 計画書.pdf                              a source",
            "  keikaku explain 4f1c0a9b2d3e --in dataset              a plan of a dataset",
            "  keikaku explain 4f1c0a9b2d3e --in dataset --table t12  one of its tables"
        })
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLAN_OR_FILE", description = "A source, or with --in the id of a plan or measure.")
    private String subject;

    @Option(
            names = {"-i", "--in"},
            paramLabel = "DIR",
            description = "The dataset that has the plan: the folder that 'ingest --out' wrote.")
    private Path folder;

    @Option(
            names = "--source",
            paramLabel = "FILE",
            description = "Where the plan's source is now, if it is not where it was read.")
    private Path source;

    @Mixin
    private OcrOption ocr;

    @Option(
            names = "--password",
            paramLabel = "WORD",
            defaultValue = "",
            description = "Opens a source that needs a password.")
    private String password;

    @Option(
            names = {"--max-pages", "--pages"},
            paramLabel = "N",
            defaultValue = "2000",
            description = "Pages of a source; as 'ingest' was told (${DEFAULT-VALUE}).")
    private int pages;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "360",
            description = "Time for reading and understanding (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(names = "--table", paramLabel = "ID", description = "Only this table and the measures that it tells of.")
    private String table;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        NumberCheck.atLeast(spec, "--max-pages", pages, 1);
        NumberCheck.atLeast(spec, "--timeout", seconds, 1);
        PrintWriter out = spec.commandLine().getOut();
        Explanation explanation;
        try {
            explanation = TimeLimit.of(Duration.ofSeconds(seconds)).call(subject, task());
        } catch (ReadException e) {
            spec.commandLine().getErr().println("keikaku: " + subject + ": " + e.getMessage());
            return ExitCode.FAILED;
        }
        Explanation wanted = table == null ? explanation : explanation.ofTable(table);
        if (wanted.tables().isEmpty() && table != null) {
            throw new IOException("there is no table " + table + " in " + subject + "; 'keikaku explain " + subject
                    + "' without --table names those that there are");
        }
        if (json) {
            out.print(PlanJson.pretty(wanted));
        } else {
            new ExplanationText(out).print(wanted);
        }
        out.flush();
        return ExitCode.GOOD;
    }

    /** What is to be done, checked before the clock runs. */
    private TimeLimit.Task<Explanation> task() throws IOException {
        PlanExtraction extraction = new PlanExtraction(new ReadingOptions(password, pages, ocr.ocr(), null));
        if (folder != null) {
            Source read = read();
            Path file = new PlanSourceFile(source).of(read);
            return () -> extraction.explain(file, read.uri());
        }
        Path file = Path.of(subject);
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(
                    spec.commandLine(), subject + " is no file; for the plan of a dataset, say which with --in DIR");
        }
        return () -> extraction.explain(file, subject);
    }

    private Source read() throws IOException {
        List<Source> sources = new PlanLookup(DatasetFolder.existing(folder).plans())
                .find(subject).stream()
                        .map(found -> switch (found) {
                            case PlanLookup.FoundPlan each -> each.plan().source();
                            case PlanLookup.FoundMeasure each -> each.plan().source();
                        })
                        .distinct()
                        .toList();
        if (sources.size() != 1) {
            throw new IOException((sources.isEmpty() ? "there is no plan " : "several plans have a measure ") + subject
                    + " in " + folder + "; 'keikaku search' names those that there are");
        }
        return sources.getFirst();
    }
}
