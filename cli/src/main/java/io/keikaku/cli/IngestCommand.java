package io.keikaku.cli;

import io.keikaku.core.batch.Extraction;
import io.keikaku.core.batch.Summary;
import io.keikaku.core.batch.WorkList;
import io.keikaku.core.batch.WorkListBuilder;
import io.keikaku.core.dataset.DatasetFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keikaku ingest}: reads plans into a dataset. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads plans into a dataset: canonical JSON, CSV and JSON Lines of all measures, a search index.",
        footerHeading = "%nExit code: 0 all good, 1 some inputs failed, 2 usage.%n%nExamples:%n",
        footer = {
            "  keikaku ingest 計画書/ --out dataset                    a folder with all below it",
            "  keikaku ingest つくば市.pdf '計画書/**.pdf' --out dataset   files and globs",
            "  keikaku ingest 改訂版.pdf --out dataset                 add to an existing dataset"
        })
final class IngestCommand implements Callable<Integer> {

    private final Supplier<Extraction> extraction;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files, folders (with all below them) and globs.")
    private List<String> inputs;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "Where the dataset goes; made if it is missing. What is there already stays.")
    private Path out;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description = "How many sources to read at a time (the number of processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    IngestCommand(Supplier<Extraction> extraction) {
        this.extraction = extraction;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        NumberCheck.atLeast(spec, "--threads", threads, 1);
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ParameterException(
                    spec.commandLine(), "cannot write to " + out + ": it is a file; name a folder with --out");
        }
        long started = System.nanoTime();
        DatasetFolder dataset = DatasetFolder.forWriting(out);
        WorkListBuilder list = new WorkListBuilder(out);
        inputs.forEach(list::add);
        Summary summary = ingest(list.build(), dataset);
        spec.commandLine().getOut().println(text(summary, dataset, (System.nanoTime() - started) / 1e9));
        return summary.failed() == 0 ? ExitCode.GOOD : ExitCode.FAILED;
    }

    private Summary ingest(WorkList list, DatasetFolder dataset) throws IOException, InterruptedException {
        Ingest ingest = new Ingest(extraction.get(), dataset, threads);
        PrintWriter err = spec.commandLine().getErr();
        if (!Terminal.detect().error()) {
            return ingest.run(list, new LineProgress(err));
        }
        try (BarProgress bar = new BarProgress(err)) {
            return ingest.run(list, bar);
        }
    }

    private static String text(Summary summary, DatasetFolder dataset, double seconds) {
        return String.join(
                        ", ",
                        Count.of(summary.plans(), "plan"),
                        Count.of(summary.measures(), "measure"),
                        Count.of(summary.warnings(), "warning"),
                        Count.of(summary.failed(), "failure"))
                + String.format(Locale.ROOT, " in %.1f seconds -> ", seconds)
                + dataset.root();
    }
}
