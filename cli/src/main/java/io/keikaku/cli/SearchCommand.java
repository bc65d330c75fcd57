package io.keikaku.cli;

import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.core.model.PlanJson;
import io.keikaku.index.MeasureSearcher;
import io.keikaku.index.SearchRequest;
import io.keikaku.index.SearchResult;
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

/** {@code keikaku search}: finds measures by words. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds measures by words, best first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  keikaku search 窓口 キャッシュレス --in dataset      all of the words",
            "  keikaku search '\"待機児童\"' --in dataset            the exact phrase",
            "  keikaku search 避難所 --in dataset --limit 50 --json | jq '.hits[].measure.name'"
        })
final class SearchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "WORD", description = "Words, as you would say them.")
    private List<String> words;

    @Mixin
    private DatasetOption dataset;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "Most hits to show (${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--json", description = "One JSON object: total and hits (score, plan, municipality, measure).")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        NumberCheck.atLeast(spec, "--limit", limit, 0);
        DatasetFolder folder = dataset.open();
        SearchResult result;
        try (MeasureSearcher searcher = MeasureSearcher.open(folder.index())) {
            result = searcher.search(SearchRequest.of(String.join(" ", words)).withLimit(limit));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(PlanJson.pretty(result));
            out.flush();
        } else {
            new HitText(out, Terminal.detect().output()).print(result);
        }
        return ExitCode.GOOD;
    }
}
