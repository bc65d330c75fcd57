package io.keikaku.cli;

import io.keikaku.index.evaluate.RankingQuality;
import io.keikaku.index.evaluate.SearchEvaluation;
import io.keikaku.index.evaluate.SearchEvaluation.Answered;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Prints the quality of the search for people. */
final class SearchEvaluationText {

    private static final int SHOWN = 5;

    private final SearchEvaluation evaluation;

    SearchEvaluationText(SearchEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    /**
     * The table and the queries that were answered worst.
     *
     * @param worst most of them to show
     */
    String print(int worst) {
        StringBuilder text = new StringBuilder("""
                                  nDCG@10             recall@20
                kind     queries  search  plain      search  plain
                """);
        for (SearchEvaluation.Row row : evaluation.rows()) {
            RankingQuality search = row.quality();
            RankingQuality plain = row.baseline();
            text.append(String.format(
                    Locale.ROOT,
                    "%-9s%7d  %6.3f  %5.3f      %6.3f  %5.3f\n",
                    row.kind(),
                    row.queries(),
                    search.ndcg(),
                    plain.ndcg(),
                    search.recall(),
                    plain.recall()));
        }
        text.append("plain: Lucene's Japanese analyzer and standard query parser, without further work\n");
        worst(worst).forEach(answer -> text.append(describe(answer)));
        return text.toString();
    }

    private List<Answered> worst(int most) {
        return evaluation.queries().stream()
                .filter(answer ->
                        answer.quality().ndcg() < 1 || answer.quality().recall() < 1)
                .sorted(Comparator.comparingDouble(answer -> answer.quality().ndcg()))
                .limit(most)
                .toList();
    }

    private static String describe(Answered answer) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "\n%s (nDCG %.3f)\n",
                answer.query().text(),
                answer.quality().ndcg()));
        answer.query()
                .grades()
                .forEach((measure, grade) -> text.append("  wanted ")
                        .append(measure)
                        .append(" ")
                        .append(grade)
                        .append('\n'));
        answer.found().stream()
                .limit(SHOWN)
                .forEach(measure -> text.append("  found  ").append(measure).append('\n'));
        return text.toString();
    }
}
