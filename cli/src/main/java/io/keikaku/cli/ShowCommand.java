package io.keikaku.cli;

import io.keikaku.core.dataset.PlanLookup;
import io.keikaku.core.model.PlanJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keikaku show}: prints one plan or measure. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints one plan or one measure, with where each part was read.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  keikaku show 4f1c0a9b2d3e --in dataset           a plan and the ids of its measures",
            "  keikaku show 4f1c0a9b2d3e-012 --in dataset       a measure, as 'search' names it",
            "  keikaku show 4f1c0a9b2d3e-012 --in dataset --overlay 012.pdf   and its places on the page"
        })
final class ShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PLAN_OR_MEASURE_ID",
            description = "Id of a plan, of a measure, or PLAN/MEASURE where several plans use the measure's id.")
    private String id;

    @Mixin
    private DatasetOption dataset;

    @Option(names = "--json", description = "The canonical JSON.")
    private boolean json;

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "Writes the pages of the source, a PDF, with boxes drawn where each part was read.")
    private Path overlay;

    @Option(
            names = "--source",
            paramLabel = "FILE",
            description = "Where the source is now, for --overlay, if it is not where it was read.")
    private Path source;

    @Option(
            names = "--password",
            paramLabel = "WORD",
            defaultValue = "",
            description = "Opens a source that needs a password, for --overlay.")
    private String password;

    @Override
    public Integer call() throws IOException {
        List<PlanLookup.Found> found = new PlanLookup(dataset.open().plans()).find(id);
        PrintWriter out = spec.commandLine().getOut();
        if (found.size() == 1) {
            print(found.getFirst(), out);
            if (overlay != null) {
                new Overlay(overlay, source, password).write(found.getFirst());
            }
            return ExitCode.GOOD;
        }
        PrintWriter err = spec.commandLine().getErr();
        if (found.isEmpty()) {
            err.println("keikaku: there is no plan or measure " + id + "; 'keikaku search' names those that there are");
        } else {
            err.println("keikaku: several have the id " + id + "; name one of them:");
            found.forEach(each -> err.println("  " + each.id()));
        }
        return ExitCode.FAILED;
    }

    private void print(PlanLookup.Found found, PrintWriter out) {
        switch (found) {
            case PlanLookup.FoundPlan plan -> print(plan.plan(), new PlanText(out)::print, out);
            case PlanLookup.FoundMeasure measure -> print(measure.measure(), new MeasureText(out)::print, out);
        }
    }

    private <T> void print(T record, Consumer<T> asText, PrintWriter out) {
        if (json) {
            out.print(PlanJson.pretty(record));
        } else {
            asText.accept(record);
        }
        out.flush();
    }
}
