package io.keikaku.cli;

import io.keikaku.core.model.PlanJson;
import io.keikaku.index.MeasureSearcher;
import io.keikaku.index.Ordering;
import io.keikaku.index.SearchRequest;
import io.keikaku.index.SearchResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keikaku search}: finds measures by words and filters. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Finds measures by words, best first. Filters narrow them; without words all are listed.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  keikaku search 窓口 キャッシュレス --in dataset           all of the words, then most of them",
            "  keikaku search '\"待機児童\" -保育園' --in dataset        the exact phrase, without a word",
            "  keikaku search 'title:オンライン化' --from-year 2024 --stage OPERATE --in dataset",
            "  keikaku search --theme open-data --sort town --csv --in dataset > open-data.csv",
            "  keikaku search 避難所 --limit 50 --json --in dataset | jq '.hits[].measure.name'"
        })
final class SearchCommand implements Callable<Integer> {

    private static final int FACET_VALUES = 5;
    private static final int JSON_FACET_VALUES = 100;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "Words, \"phrases\", -without, title: department: town: path: description: plan:, beginn*")
    private List<String> words = List.of();

    @Mixin
    private IndexOption index;

    @Mixin
    private FilterOptions filters;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "SCORE",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Ordering order;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            description = "Most hits to show (${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--offset",
            paramLabel = "N",
            defaultValue = "0",
            description = "Hits to pass over (${DEFAULT-VALUE}).")
    private int offset;

    @ArgGroup
    private Format format = new Format();

    /** In which form hits are printed. */
    private static final class Format {
        @Option(
                names = "--json",
                description =
                        "One JSON object: total, hits (score, plan, municipality, measure, highlights), facets, query.")
        private boolean json;

        @Option(names = "--csv", description = "One row a hit.")
        private boolean csv;
    }

    @Override
    public Integer call() throws IOException {
        SearchResult result;
        try (MeasureSearcher searcher = index.open(spec.commandLine().getErr())) {
            result = searcher.search(request());
        }
        result.query().problems().forEach(problem -> tell(ProblemText.of(String.join(" ", words), problem)));
        result.query().unmatched().forEach(this::tell);
        PrintWriter out = spec.commandLine().getOut();
        if (format.json) {
            out.print(PlanJson.pretty(result));
        } else if (format.csv) {
            new HitTable(out).print(result);
        } else {
            new HitText(out, Terminal.detect().output()).print(result);
        }
        out.flush();
        return ExitCode.GOOD;
    }

    private SearchRequest request() {
        refuseUnknownOptions();
        NumberCheck.atLeast(spec, "--limit", limit, 0);
        NumberCheck.atLeast(spec, "--offset", offset, 0);
        try {
            return new SearchRequest(
                    String.join(" ", words),
                    filters.filters(),
                    order,
                    offset,
                    limit,
                    format.json ? JSON_FACET_VALUES : FACET_VALUES);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** What begins with one hyphen is a word to leave out; what begins with two was meant as an option. */
    private void refuseUnknownOptions() {
        for (String word : words) {
            if (word.startsWith("--")) {
                throw new ParameterException(spec.commandLine(), "Unknown option: '" + word + "'");
            }
        }
    }

    private void tell(String sentence) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("keikaku: " + sentence);
        err.flush();
    }
}
