package io.keikaku.extract.schedule;

import io.keikaku.core.document.GridMark;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.schedule.YearAxis.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads drawn marks as phases: the label is the mark's text, else what the legend says of its colour; a mark without either
 * carries on the phase of the cell in which it begins.
 */
final class MarkReader {
    private final YearAxis axis;
    private final Legend legend;
    private final Set<String> warnings;

    MarkReader(YearAxis axis, Legend legend, Set<String> warnings) {
        this.axis = axis;
        this.legend = legend;
        this.warnings = warnings;
    }

    /** The phases of cells and marks together. */
    List<Phase> read(List<GridMark> marks, List<Phase> ofCells) {
        List<Phase> phases = new ArrayList<>(ofCells);
        for (GridMark mark : marks) {
            Optional<Extent> extent = axis.covered(mark.from(), mark.to());
            if (extent.isPresent()) {
                add(mark, extent.get(), phases);
            }
        }
        return phases;
    }

    private void add(GridMark mark, Extent extent, List<Phase> phases) {
        String label = mark.text() == null || mark.text().isBlank()
                ? legend.label(mark.colour())
                : JapaneseText.joinLines(mark.text());
        if (label != null) {
            phases.add(axis.phase(label, extent));
            return;
        }
        Phase marked = axis.phase("", extent);
        for (int i = phases.size() - 1; i >= 0; i--) {
            Phase phase = phases.get(i);
            if (touches(phase, marked)) {
                phases.set(i, extended(phase, marked));
                return;
            }
        }
        warnings.add("PHASE_WITHOUT_LABEL");
    }

    /** A mark may end before its phase does: the phase keeps its later end, and its own beginning. */
    private static Phase extended(Phase phase, Phase mark) {
        boolean within = phase.toYear() != null && mark.toYear() != null && mark.toYear() < phase.toYear();
        if (within) {
            return phase;
        }
        String start = phase.part() == null ? null : phase.part().start();
        String end = mark.part() == null ? null : mark.part().end();
        Phase.Part part = start == null && end == null ? null : new Phase.Part(start, end);
        return new Phase(phase.label(), phase.stage(), phase.fromYear(), mark.toYear(), part);
    }

    private static boolean touches(Phase phase, Phase mark) {
        return phase.fromYear() != null
                && mark.fromYear() != null
                && phase.fromYear() <= mark.fromYear()
                && (phase.toYear() == null || phase.toYear() >= mark.fromYear() - 1);
    }
}
