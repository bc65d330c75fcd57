package io.keikaku.dataset.diff;

import io.keikaku.core.compare.ComparableText;
import io.keikaku.core.model.Deadline;
import io.keikaku.core.model.Department;
import io.keikaku.core.model.Measure;
import io.keikaku.dataset.diff.Change.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What differs between two editions of one measure. */
final class MeasureChanges {
    private final Measure before;
    private final Measure after;
    private final List<Change> changes = new ArrayList<>();

    private MeasureChanges(Measure before, Measure after) {
        this.before = before;
        this.after = after;
    }

    static List<Change> between(Measure before, Measure after) {
        MeasureChanges comparison = new MeasureChanges(before, after);
        comparison.text(Kind.RENAMED, before.name(), after.name());
        comparison.text(Kind.RENUMBERED, before.number(), after.number());
        comparison.text(Kind.MOVED, path(before), path(after));
        comparison.text(Kind.DESCRIPTION_CHANGED, before.description(), after.description());
        comparison.departments();
        comparison.changes.addAll(PhaseChanges.between(before.schedule(), after.schedule()));
        comparison.text(Kind.DEADLINE_CHANGED, deadline(before.deadline()), deadline(after.deadline()));
        comparison.changes.addAll(TargetChanges.between(before.indicators(), after.indicators()));
        comparison.relatedPlans();
        comparison.changes.sort(Comparator.comparing(Change::kind));
        return comparison.changes;
    }

    private void text(Kind kind, String old, String young) {
        if (!ComparableText.fold(old).equals(ComparableText.fold(young))) {
            changes.add(new Change(kind, null, old, young));
        }
    }

    private void departments() {
        ItemPairs<Department> departments = ItemPairs.of(before.departments(), after.departments(), Department::name);
        for (ItemPairs.Pair<Department> pair : departments.both()) {
            if (pair.before().role() != pair.after().role()) {
                changes.add(new Change(
                        Kind.DEPARTMENT_ROLE_CHANGED,
                        pair.after().name(),
                        String.valueOf(pair.before().role()),
                        String.valueOf(pair.after().role())));
            }
        }
        departments.added().forEach(d -> changes.add(new Change(Kind.DEPARTMENT_ADDED, null, null, d.name())));
        departments.removed().forEach(d -> changes.add(new Change(Kind.DEPARTMENT_REMOVED, null, d.name(), null)));
    }

    private void relatedPlans() {
        ItemPairs<String> plans = ItemPairs.of(before.relatedPlans(), after.relatedPlans(), plan -> plan);
        plans.added().forEach(plan -> changes.add(new Change(Kind.RELATED_PLAN_ADDED, null, null, plan)));
        plans.removed().forEach(plan -> changes.add(new Change(Kind.RELATED_PLAN_REMOVED, null, plan, null)));
    }

    private static String path(Measure measure) {
        return String.join(" › ", measure.path());
    }

    private static String deadline(Deadline deadline) {
        return deadline == null ? null : deadline.text();
    }
}
