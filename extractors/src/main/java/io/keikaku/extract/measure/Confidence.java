package io.keikaku.extract.measure;

import java.util.Map;
import java.util.Set;

/** How far to trust a measure: what it was read from, less what its warnings cost. */
final class Confidence {
    private static final Map<Mention.Place, Double> BASE = Map.of(
            Mention.Place.FORM, 0.97,
            Mention.Place.ROW, 0.97,
            Mention.Place.PROSE, 0.8,
            Mention.Place.LIST, 0.7,
            Mention.Place.OVERVIEW, 0.6);
    private static final double COST = 0.12;
    /** What is inferred from the plan itself is seldom wrong. */
    private static final Map<String, Double> COSTS = Map.of("ERA_INFERRED", 0.03);

    private static final double LEAST = 0.1;

    private Confidence() {}

    static double of(Mention first, Set<String> warnings) {
        double cost = warnings.stream()
                .mapToDouble(code -> COSTS.getOrDefault(code, COST))
                .sum();
        double confidence = BASE.get(first.place) - cost;
        return Math.round(Math.max(LEAST, confidence) * 100) / 100.0;
    }
}
