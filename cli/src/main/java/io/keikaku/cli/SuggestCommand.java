package io.keikaku.cli;

import io.keikaku.core.model.PlanJson;
import io.keikaku.index.MeasureSearcher;
import io.keikaku.index.Suggestion;
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

/** {@code keikaku suggest}: completes the beginning of a word to names. */
@Command(
        name = "suggest",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Completes what is typed to names of measures, departments, towns and plans, by their writing or"
                + " their reading.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  keikaku suggest 避難 --in dataset",
            "  keikaku suggest ひな --in dataset        by reading",
            "  keikaku suggest hina --in dataset        in romaji"
        })
final class SuggestCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BEGINNING", description = "What has been typed so far.")
    private String typed;

    @Mixin
    private IndexOption index;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "Most names to show (${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "A JSON list of text, kind and count.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        NumberCheck.atLeast(spec, "--limit", limit, 1);
        List<Suggestion> suggestions;
        try (MeasureSearcher searcher = index.open(spec.commandLine().getErr())) {
            suggestions = searcher.suggest(typed, limit);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(PlanJson.pretty(suggestions));
        } else {
            suggestions.forEach(suggestion -> out.println(line(suggestion)));
        }
        out.flush();
        return ExitCode.GOOD;
    }

    private static String line(Suggestion suggestion) {
        return suggestion.kind() == Suggestion.Kind.MEASURE
                ? suggestion.text()
                : suggestion.text() + "  (" + suggestion.kind().key() + " of " + Count.of(suggestion.count(), "measure")
                        + ")";
    }
}
