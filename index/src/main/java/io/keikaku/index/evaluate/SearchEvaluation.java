package io.keikaku.index.evaluate;

import io.keikaku.core.model.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The quality of the search on judged queries, with that of Lucene's own Japanese analyzer and query parser beside it.
 *
 * @param queries every query with both answers
 */
public record SearchEvaluation(List<Answered> queries) {

    /** Name of the row that holds the average over all queries. */
    private static final String ALL = "all";

    public SearchEvaluation {
        queries = List.copyOf(queries);
    }

    /**
     * A query and how well it was answered.
     *
     * @param found measures found, best first, as plan and name
     */
    public record Answered(JudgedQuery query, List<String> found, RankingQuality quality, RankingQuality baseline) {
        public Answered {
            found = List.copyOf(found);
        }
    }

    /** Averages over the queries of one kind, or of all. */
    public record Row(String kind, int queries, RankingQuality quality, RankingQuality baseline) {}

    /**
     * Asks the queries of the gold plans that they are judged on.
     *
     * @param queries file of judgements
     * @param gold folder with one JSON file a plan
     */
    public static SearchEvaluation run(Path queries, Path gold) throws IOException {
        JudgedQueries judged = JudgedQueries.read(queries);
        List<Plan> plans = new ArrayList<>();
        for (String name : judged.plans()) {
            plans.add(GoldPlans.read(gold, name));
        }
        List<Answered> answers = new ArrayList<>();
        try (Ranker search = MeasureRanker.over(plans);
                Ranker baseline = new BaselineRanker(plans)) {
            for (JudgedQuery query : judged.queries()) {
                List<String> found = search.rank(query.text(), RankingQuality.RECALL_DEPTH);
                List<String> plain = baseline.rank(query.text(), RankingQuality.RECALL_DEPTH);
                answers.add(
                        new Answered(query, found, RankingQuality.of(query, found), RankingQuality.of(query, plain)));
            }
        }
        return new SearchEvaluation(answers);
    }

    /** One row a kind of query, in the order of the file, and one for all. */
    public List<Row> rows() {
        Map<String, List<Answered>> kinds = new LinkedHashMap<>();
        queries.forEach(answer -> kinds.computeIfAbsent(answer.query().kind(), kind -> new ArrayList<>())
                .add(answer));
        kinds.put(ALL, queries);
        return kinds.entrySet().stream()
                .map(kind -> new Row(
                        kind.getKey(),
                        kind.getValue().size(),
                        RankingQuality.mean(
                                kind.getValue().stream().map(Answered::quality).toList()),
                        RankingQuality.mean(
                                kind.getValue().stream().map(Answered::baseline).toList())))
                .toList();
    }
}
