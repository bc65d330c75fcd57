package io.keikaku.dataset.diff;

import io.keikaku.core.model.Plan;
import java.util.List;

/**
 * What a new dataset changes in an old one.
 *
 * @param plans the plans that both have, in the order of the new dataset
 * @param added plans of the new dataset without an earlier edition
 * @param removed plans of the old dataset without a later edition
 */
public record EditionsDiff(List<PlanDiff> plans, List<Plan> added, List<Plan> removed) {

    public EditionsDiff {
        plans = List.copyOf(plans);
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Finds which plan is an edition of which, and compares these. */
    public static EditionsDiff between(List<Plan> before, List<Plan> after) {
        EditionPairs editions = EditionPairs.of(before, after);
        return new EditionsDiff(
                editions.pairs().stream()
                        .map(pair -> PlanDiff.between(pair.before(), pair.after()))
                        .toList(),
                editions.added(),
                editions.removed());
    }
}
