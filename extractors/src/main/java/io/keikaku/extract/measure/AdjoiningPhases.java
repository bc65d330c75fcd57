package io.keikaku.extract.measure;

import io.keikaku.core.model.Phase;
import io.keikaku.extract.japanese.JapaneseText;
import java.util.ArrayList;
import java.util.List;

/** Makes one phase of the same label in years that follow each other. */
final class AdjoiningPhases {
    private AdjoiningPhases() {}

    /** @param phases in order of years */
    static List<Phase> joined(List<Phase> phases) {
        List<Phase> joined = new ArrayList<>();
        for (Phase phase : phases) {
            Phase last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && goesOn(last, phase)) {
                joined.set(
                        joined.size() - 1,
                        new Phase(last.label(), last.stage(), last.fromYear(), phase.toYear(), last.part()));
            } else {
                joined.add(phase);
            }
        }
        return joined;
    }

    private static boolean goesOn(Phase last, Phase next) {
        return last.toYear() != null
                && next.fromYear() != null
                && next.fromYear() == last.toYear() + 1
                && last.part() == null
                && next.part() == null
                && JapaneseText.compact(last.label()).equals(JapaneseText.compact(next.label()));
    }
}
