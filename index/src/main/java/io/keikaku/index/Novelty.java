package io.keikaku.index;

import io.keikaku.core.model.Measure;
import java.util.Set;

/** Whether a measure is new or continued, as far as its plan marks it. */
final class Novelty {

    static final String NEW = "new";
    static final String CONTINUED = "continued";

    private static final Set<String> CONTINUED_MARKS = Set.of("継続", "拡充");

    private Novelty() {}

    /** {@link #NEW}, {@link #CONTINUED}, or {@code null} where the plan marks neither. */
    static String of(Measure measure) {
        if (Boolean.TRUE.equals(measure.isNew())) {
            return NEW;
        }
        boolean continued = Boolean.FALSE.equals(measure.isNew())
                || measure.marks().stream().anyMatch(CONTINUED_MARKS::contains);
        return continued ? CONTINUED : null;
    }
}
