package io.keikaku.dataset.diff;

import io.keikaku.core.compare.ComparableText;
import io.keikaku.core.compare.SequenceSimilarity;
import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Plan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds which plan of an old dataset is an earlier edition of which of a new one: the same source, or the same municipality and a
 * near title, the nearest first. A single plan on either side is an edition of the other.
 *
 * @param pairs in the order of the new dataset
 * @param added plans of the new dataset without an earlier edition
 * @param removed plans of the old dataset without a later edition
 */
public record EditionPairs(List<Pair> pairs, List<Plan> added, List<Plan> removed) {
    private static final double NEAR_TITLE = 0.7;

    /** Pairs the plans of two datasets. */
    public static EditionPairs of(List<Plan> before, List<Plan> after) {
        if (before.size() == 1 && after.size() == 1) {
            return new EditionPairs(List.of(new Pair(before.getFirst(), after.getFirst(), 1)), List.of(), List.of());
        }
        List<Pair> candidates = new ArrayList<>();
        for (Plan old : before) {
            for (Plan young : after) {
                double likeness = likeness(old, young);
                if (likeness >= NEAR_TITLE) {
                    candidates.add(new Pair(old, young, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        Set<String> taken = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            String old = "before " + pair.before.id();
            String young = "after " + pair.after.id();
            if (!taken.contains(old) && !taken.contains(young)) {
                taken.add(old);
                taken.add(young);
                pairs.add(pair);
            }
        }
        pairs.sort(Comparator.comparing(pair -> pair.after.id()));
        return new EditionPairs(
                pairs,
                after.stream()
                        .filter(plan -> !taken.contains("after " + plan.id()))
                        .toList(),
                before.stream()
                        .filter(plan -> !taken.contains("before " + plan.id()))
                        .toList());
    }

    private static double likeness(Plan old, Plan young) {
        if (old.id().equals(young.id())) {
            return 2;
        }
        boolean isSameTown = town(old) != null && town(old).equals(town(young));
        return isSameTown
                ? SequenceSimilarity.exact(ComparableText.fold(old.title()), ComparableText.fold(young.title()))
                : 0;
    }

    private static String town(Plan plan) {
        Municipality municipality = plan.municipality();
        if (municipality == null) {
            return null;
        }
        return municipality.code() == null ? municipality.name() : municipality.code();
    }

    /** Two editions of one plan. */
    public record Pair(Plan before, Plan after, double likeness) {}
}
