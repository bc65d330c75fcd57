package io.keikaku.dataset.diff;

import io.keikaku.core.model.Phase;
import io.keikaku.dataset.diff.Change.Kind;
import java.util.ArrayList;
import java.util.List;

/** What differs between two editions of a schedule. Phases are paired by their labels. */
final class PhaseChanges {
    private PhaseChanges() {}

    static List<Change> between(List<Phase> before, List<Phase> after) {
        ItemPairs<Phase> phases = ItemPairs.of(before, after, Phase::label);
        List<Change> changes = new ArrayList<>();
        for (ItemPairs.Pair<Phase> pair : phases.both()) {
            String old = years(pair.before());
            String young = years(pair.after());
            if (!old.equals(young)) {
                Kind kind = isLater(pair.before(), pair.after()) ? Kind.PHASE_SLIPPED : Kind.PHASE_MOVED;
                changes.add(new Change(kind, pair.after().label(), old, young));
            }
        }
        phases.added().forEach(p -> changes.add(new Change(Kind.PHASE_ADDED, p.label(), null, years(p))));
        phases.removed().forEach(p -> changes.add(new Change(Kind.PHASE_REMOVED, p.label(), years(p), null)));
        return changes;
    }

    private static boolean isLater(Phase before, Phase after) {
        return isLater(before.fromYear(), after.fromYear()) || isLater(before.toYear(), after.toYear());
    }

    private static boolean isLater(Integer before, Integer after) {
        return before != null && after != null && after > before;
    }

    private static String years(Phase phase) {
        String years = Years.text(phase.fromYear(), phase.toYear());
        return phase.part() == null
                ? years
                : years + " " + phase.part().start() + "–" + phase.part().end();
    }
}
