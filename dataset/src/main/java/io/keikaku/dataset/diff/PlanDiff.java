package io.keikaku.dataset.diff;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Period;
import io.keikaku.core.model.Plan;
import io.keikaku.dataset.diff.Change.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a new edition of a plan, or a new reading of the same edition, changes. Measures are matched by number, name and text;
 * what differs in width, white space or dashes only is no change.
 *
 * @param before the old edition
 * @param after the new edition
 * @param plan changes of the plan itself and of the indicators that belong to no single measure
 * @param measures changed and added ones in the order of the new edition, then removed ones in that of the old
 * @param unchanged how many measures are the same in both
 */
public record PlanDiff(Plan before, Plan after, List<Change> plan, List<MeasureDiff> measures, int unchanged) {

    public PlanDiff {
        plan = List.copyOf(plan);
        measures = List.copyOf(measures);
    }

    /** Compares two editions. */
    public static PlanDiff between(Plan before, Plan after) {
        List<MeasurePairs.Pair> pairs = MeasurePairs.of(before.measures(), after.measures());
        List<MeasureDiff> diffs = new ArrayList<>();
        Set<Integer> kept = new HashSet<>();
        int unchanged = 0;
        for (int i = 0; i < after.measures().size(); i++) {
            Measure measure = after.measures().get(i);
            Integer old = MeasurePairs.oldOf(pairs, i);
            if (old == null) {
                diffs.add(new MeasureDiff.Added(measure));
                continue;
            }
            kept.add(old);
            Measure earlier = before.measures().get(old);
            List<Change> changes = MeasureChanges.between(earlier, measure);
            if (changes.isEmpty()) {
                unchanged++;
            } else {
                diffs.add(new MeasureDiff.Changed(earlier, measure, changes));
            }
        }
        for (int i = 0; i < before.measures().size(); i++) {
            if (!kept.contains(i)) {
                diffs.add(new MeasureDiff.Removed(before.measures().get(i)));
            }
        }
        return new PlanDiff(before, after, planChanges(before, after), diffs, unchanged);
    }

    private static List<Change> planChanges(Plan before, Plan after) {
        List<Change> changes = new ArrayList<>();
        if (!Objects.equals(before.title(), after.title())) {
            changes.add(new Change(Kind.TITLE_CHANGED, null, before.title(), after.title()));
        }
        String oldPeriod = period(before.period());
        String newPeriod = period(after.period());
        if (!Objects.equals(oldPeriod, newPeriod)) {
            changes.add(new Change(Kind.PERIOD_CHANGED, null, oldPeriod, newPeriod));
        }
        changes.addAll(TargetChanges.between(before.indicators(), after.indicators()));
        return changes;
    }

    private static String period(Period period) {
        return period == null ? null : Years.text(period.fromYear(), period.toYear());
    }
}
