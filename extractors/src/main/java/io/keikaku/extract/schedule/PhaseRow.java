package io.keikaku.extract.schedule;

import io.keikaku.core.model.Phase;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Stages;
import io.keikaku.extract.schedule.YearAxis.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the slots of one row from left to right. The same label in adjoining slots is one phase; an arrow carries on the last
 * label before it. Of several labels in a slot that may span years only the first has a known beginning.
 */
final class PhaseRow {
    private final YearAxis axis;
    private final boolean spansKnown;
    private final Set<String> warnings;
    private final List<Run> runs = new ArrayList<>();
    private List<Run> active = List.of();
    private int next;

    PhaseRow(YearAxis axis, boolean spansKnown, Set<String> warnings) {
        this.axis = axis;
        this.spansKnown = spansKnown;
        this.warnings = warnings;
    }

    /** The phases of the slots, which are in order and do not overlap. */
    List<Phase> read(List<Slot> slots) {
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            if (slot.extent().first() != next) {
                active = List.of();
            }
            next = slot.extent().last() + 1;
            if (slot.carries()) {
                carry(slot.extent());
            } else if (slot.labels().size() > 1 && maySpan(slots, i)) {
                uncertain(slot);
            } else {
                begin(slot);
            }
        }
        return runs.stream().map(this::phase).toList();
    }

    private boolean maySpan(List<Slot> slots, int i) {
        Slot slot = slots.get(i);
        if (slot.extent().last() > slot.extent().first()) {
            return true;
        }
        int following = i + 1 < slots.size() ? slots.get(i + 1).extent().first() : axis.size();
        return !spansKnown && following > slot.extent().last() + 1;
    }

    private void carry(Extent extent) {
        if (active.isEmpty()) {
            warnings.add("ARROW_WITHOUT_PHASE");
            return;
        }
        Run last = active.get(active.size() - 1);
        last.last = extent.last();
        active = List.of(last);
    }

    private void begin(Slot slot) {
        List<Run> now = new ArrayList<>();
        for (String label : slot.labels()) {
            Run same = find(label);
            if (same == null) {
                same = new Run(label, slot.extent().first(), slot.extent().last());
                runs.add(same);
            } else {
                same.last = slot.extent().last();
            }
            now.add(same);
        }
        active = now;
    }

    private void uncertain(Slot slot) {
        warnings.add("YEAR_UNCERTAIN");
        Run first = new Run(slot.labels().get(0), slot.extent().first(), null);
        runs.add(first);
        for (String label : slot.labels().subList(1, slot.labels().size())) {
            runs.add(new Run(label, null, null));
        }
        active = List.of();
    }

    private Run find(String label) {
        String key = JapaneseText.compact(label);
        return active.stream()
                .filter(run -> JapaneseText.compact(run.label).equals(key))
                .findFirst()
                .orElse(null);
    }

    private Phase phase(Run run) {
        if (run.first == null) {
            return new Phase(run.label, Stages.of(run.label), null, null, null);
        }
        Phase phase = axis.phase(run.label, new Extent(run.first, run.last == null ? run.first : run.last));
        return run.last == null ? new Phase(phase.label(), phase.stage(), phase.fromYear(), null, null) : phase;
    }

    /** A phase in the making, by positions on the axis. */
    private static final class Run {
        private final String label;
        private final Integer first;
        private Integer last;

        Run(String label, Integer first, Integer last) {
            this.label = label;
            this.first = first;
            this.last = last;
        }
    }
}
