package io.keikaku.cli;

import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.core.dataset.PlanSource;
import io.keikaku.dataset.export.Export;
import io.keikaku.dataset.export.ExportOptions;
import io.keikaku.dataset.export.ExportSummary;
import io.keikaku.dataset.export.Format;
import io.keikaku.dataset.filter.Condition;
import io.keikaku.dataset.filter.FilteredPlans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code keikaku export}: makes a data package of a dataset. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Makes a data package of all or some measures, in the formats that are wanted, with how to cite it. What "
                        + "ingest keeps in the folder 'tables' is one of all measures.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  keikaku export --in dataset                              CSV, JSON Lines and Parquet in dataset/export",
            "  keikaku export --in dataset --format xlsx --out excel    one Excel workbook",
            "  keikaku export --in dataset --out みずうみ --where municipality=みずうみ市 --where 'first_year>=2024'"
        })
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatasetOption dataset;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Where to write it, in place of an earlier export (the folder 'export' in the dataset).")
    private Path out;

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            defaultValue = "csv,jsonl,parquet",
            description = "Any of ${COMPLETION-CANDIDATES}, separated by commas (${DEFAULT-VALUE}).")
    private List<Format> formats;

    @Option(
            names = "--where",
            paramLabel = "CONDITION",
            description =
                    "Only measures of which a column holds: COLUMN=VALUE, !=, ~ (contains), >=, >, <=, <. All must hold.")
    private List<String> where = List.of();

    @Option(names = "--no-bom", description = "CSV without the byte order mark that Excel needs.")
    private boolean withoutByteOrderMark;

    @Option(
            names = "--title",
            defaultValue = "Municipal plans",
            description = "Title of the data package (${DEFAULT-VALUE}).")
    private String title;

    @Option(names = "--author", description = "Who compiled it, for its citation.")
    private String author;

    @Option(names = "--license", paramLabel = "SPDX", description = "Licence that you give it, such as CC-BY-4.0.")
    private String license;

    @Override
    public Integer call() throws IOException {
        List<Condition> conditions = conditions();
        DatasetFolder folder = dataset.open();
        PlanSource plans = new FilteredPlans(folder.plans(), conditions);
        Path target = target(folder);
        ExportSummary summary = Export.write(plans, target, options());
        spec.commandLine()
                .getOut()
                .println("Wrote " + Count.of(summary.measures(), "measure") + " of "
                        + Count.of(summary.plans(), "plan") + " to " + target + " ("
                        + Count.of(summary.files().size(), "file") + ")");
        return ExitCode.GOOD;
    }

    /** Queries stand on the dataset's own tables, so no part of them may take their place. */
    private Path target(DatasetFolder folder) throws IOException {
        if (out == null) {
            return folder.root().resolve("export");
        }
        Path own = folder.tables();
        if (Files.exists(own) && Files.exists(out) && Files.isSameFile(own, out)) {
            throw new ParameterException(
                    spec.commandLine(), "'ingest' keeps " + own + " itself; name another folder with --out");
        }
        return out;
    }

    private ExportOptions options() {
        try {
            return new ExportOptions(EnumSet.copyOf(formats), !withoutByteOrderMark, title, author, license);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--license: " + e.getMessage(), e);
        }
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        for (String text : where) {
            try {
                conditions.add(Condition.parse(text));
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), "--where: " + e.getMessage(), e);
            }
        }
        return conditions;
    }
}
