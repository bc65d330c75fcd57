package io.keikaku.index.evaluate;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well ranked lists answer queries.
 *
 * @param ndcg normalised discounted cumulative gain at 10, with gain 2^grade − 1 and discount log2(rank + 1) (Järvelin and
 *     Kekäläinen, Cumulated gain-based evaluation of IR techniques, ACM TOIS 2002; exponential gain after Burges et al.
 *     2005)
 * @param recall share of the relevant measures among the first 20
 */
public record RankingQuality(double ndcg, double recall) {

    private static final int NDCG_DEPTH = 10;

    /** How many hits are looked at. */
    static final int RECALL_DEPTH = 20;

    /** The quality of one answer: the measures found, best first; one that is there twice is an answer once. */
    static RankingQuality of(JudgedQuery query, List<String> found) {
        Set<String> seen = new HashSet<>();
        List<Integer> gained = found.stream()
                .map(measure -> seen.add(measure) ? query.grades().getOrDefault(measure, 0) : 0)
                .toList();
        List<Integer> ideal = query.grades().values().stream()
                .sorted(Comparator.reverseOrder())
                .toList();
        long relevant =
                gained.stream().limit(RECALL_DEPTH).filter(grade -> grade > 0).count();
        return new RankingQuality(
                gain(gained) / gain(ideal), (double) relevant / query.grades().size());
    }

    /** The average over queries. */
    static RankingQuality mean(Collection<RankingQuality> qualities) {
        return new RankingQuality(
                qualities.stream().mapToDouble(RankingQuality::ndcg).average().orElse(0),
                qualities.stream().mapToDouble(RankingQuality::recall).average().orElse(0));
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(NDCG_DEPTH, grades.size()); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }
}
