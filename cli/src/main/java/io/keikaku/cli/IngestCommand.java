package io.keikaku.cli;

import io.keikaku.core.batch.BatchListener;
import io.keikaku.core.batch.BatchSettings;
import io.keikaku.core.batch.Extraction;
import io.keikaku.core.batch.ReadingOptions;
import io.keikaku.core.batch.Summary;
import io.keikaku.core.batch.WorkList;
import io.keikaku.core.batch.Workplace;
import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.core.report.ReportPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code keikaku ingest}: reads plans into a dataset. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads plans into a dataset: canonical JSON, CSV and JSON Lines of all measures, a search index, a report.",
            "What was read before and has not changed is passed over, so that a run which was broken off goes on where "
                    + "it ended when the same command is given again."
        },
        footerHeading = "%nExit code: 0 all good, 1 some inputs failed, 2 usage, 130 stopped by Ctrl-C.%n%nExamples:%n",
        footer = {
            "  keikaku ingest 計画書/ --out dataset              a folder with all below it",
            "  keikaku ingest みずうみ市.pdf '計画書/**.pdf' 他.zip --out dataset",
            "  keikaku ingest --from 一覧.tsv --out dataset      a list with URLs and towns",
            "  keikaku ingest 計画書/ --out dataset --retry-failed --timeout 600"
        })
final class IngestCommand implements Callable<Integer> {

    private final Class<? extends Extraction> extraction;

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "Where the dataset goes; made if it is missing. What is there already stays.")
    private Path out;

    @Mixin
    private RunOptions run;

    @Mixin
    private LimitOptions limits;

    @Option(
            names = "--password",
            paramLabel = "WORD",
            defaultValue = "",
            description = "Opens sources that need a password.")
    private String password;

    @Mixin
    private OcrOption ocr;

    @Option(
            names = "--overlay",
            description =
                    "For each PDF write DIR/overlays/ID.pdf: its pages, with boxes drawn where each part was read.")
    private boolean overlay;

    @Option(
            names = {"-v", "--verbose"},
            description = "Log to DIR/keikaku.log: a line for every source, and what the libraries have to say.")
    private boolean verbose;

    IngestCommand(Class<? extends Extraction> extraction) {
        this.extraction = extraction;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        inputs.check();
        DatasetOverlays overlays = new DatasetOverlays(out);
        ReadingOptions options = new ReadingOptions(
                password,
                limits.limits().pages(),
                ocr.ocr(),
                overlay ? overlays.folder().toAbsolutePath().toString() : null);
        BatchSettings settings =
                run.settings(limits.limits(), limits.archiveLimits(), new BuildVersion().reading(extraction, options));
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw new ParameterException(
                    spec.commandLine(), "cannot write to " + out + ": it is a file; name a folder with --out");
        }
        DatasetFolder dataset = DatasetFolder.forWriting(out);
        if (overlay) {
            overlays.make();
        }
        try (Workplace workplace = Workplace.in(out)) {
            WorkList list = inputs.list(out, workplace.scratch(), settings.archiveLimits());
            try (Extractors extractors = extractors(options, settings, workplace)) {
                return report(new Ingest(dataset, settings, extractors, workplace), list);
            }
        }
    }

    private Extractors extractors(ReadingOptions options, BatchSettings settings, Workplace workplace)
            throws IOException {
        return run.inProcess()
                ? Extractors.inProcess(extraction, options)
                : Extractors.forked(extraction, options, settings, workplace.folder());
    }

    private int report(Ingest ingest, WorkList list) throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        long started = System.nanoTime();
        try (StopOnInterrupt interrupt = StopOnInterrupt.calling(() -> {
            err.println("Stopping: the sources in hand are being finished ...");
            ingest.stop();
        })) {
            Summary summary = run(ingest, list);
            PrintWriter output = spec.commandLine().getOut();
            output.println(SummaryText.of(summary, (System.nanoTime() - started) / 1e9));
            output.println("Dataset in " + out + "; what became of each source: " + out.resolve(ReportPage.NAME));
            if (interrupt.wasInterrupted()) {
                output.println("Stopped before the end. Give the same command again to go on.");
            }
            return summary.failed() == 0 && !interrupt.wasInterrupted() ? ExitCode.GOOD : ExitCode.FAILED;
        }
    }

    private Summary run(Ingest ingest, WorkList list) throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        List<BatchListener> listeners = new ArrayList<>();
        try (BarProgress bar = new BarProgress(err)) {
            listeners.add(Terminal.detect().error() ? bar : new LineProgress(err, System::nanoTime));
            if (!verbose) {
                return ingest.run(list, new Listeners(listeners));
            }
            try (RunLog log = RunLog.to(out.resolve("keikaku.log"))) {
                listeners.add(log);
                return ingest.run(list, new Listeners(listeners));
            }
        }
    }
}
