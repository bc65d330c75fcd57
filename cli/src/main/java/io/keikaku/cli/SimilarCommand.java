package io.keikaku.cli;

import io.keikaku.core.model.PlanJson;
import io.keikaku.index.Hit;
import io.keikaku.index.MeasureSearcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keikaku similar}: measures of other towns that are like a given one. */
@Command(
        name = "similar",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds measures of other towns that are like a given one.",
        footerHeading = "%nExample:%n",
        footer = "  keikaku similar 4f1c0a9b2d3e-012 --in dataset")
final class SimilarCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "MEASURE_ID",
            description = "Id of a measure, or PLAN/MEASURE where several plans use the measure's id.")
    private String id;

    @Mixin
    private IndexOption index;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "Most measures to show (${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "A JSON list of hits (score, plan, municipality, measure, highlights).")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        NumberCheck.atLeast(spec, "--limit", limit, 1);
        try (MeasureSearcher searcher = index.open(spec.commandLine().getErr())) {
            List<Hit> named = searcher.find(id);
            if (named.size() != 1) {
                tell(named);
                return ExitCode.FAILED;
            }
            print(searcher.similar(named.getFirst(), limit));
        }
        return ExitCode.GOOD;
    }

    private void print(List<Hit> hits) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(PlanJson.pretty(hits));
        } else {
            out.println(Count.of(hits.size(), "measure") + " of other towns like " + id);
            new HitText(out, Terminal.detect().output()).print(hits);
        }
        out.flush();
    }

    private void tell(List<Hit> named) {
        PrintWriter err = spec.commandLine().getErr();
        if (named.isEmpty()) {
            err.println("keikaku: there is no measure " + id + "; 'keikaku search' names those that there are");
        } else {
            err.println("keikaku: several have the id " + id + "; name one of them:");
            named.forEach(
                    hit -> err.println("  " + hit.plan() + "/" + hit.measure().id()));
        }
    }
}
