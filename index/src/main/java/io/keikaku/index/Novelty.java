package io.keikaku.index;

import io.keikaku.core.model.Measure;
import io.keikaku.core.resource.ResourceText;
import java.util.Set;

/** Whether a measure is new or continued, as far as its plan marks it. */
final class Novelty {

    static final String NEW = "new";
    static final String CONTINUED = "continued";

    /** Resource that lists marks. */
    static final String MARKS = "continued-marks.txt";

    private static final Set<String> CONTINUED_MARKS = Set.copyOf(ResourceText.entries(Novelty.class, MARKS));

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
