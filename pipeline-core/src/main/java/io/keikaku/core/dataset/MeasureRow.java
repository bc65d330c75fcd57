package io.keikaku.core.dataset;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Plan;
import java.util.List;

/** A measure together with its plan. */
public record MeasureRow(Plan plan, Measure measure) {
    private static final Municipality NOWHERE = new Municipality(null, null, null);

    /** The measures of a plan, in reading order. */
    public static List<MeasureRow> of(Plan plan) {
        return plan.measures().stream()
                .map(measure -> new MeasureRow(plan, measure))
                .toList();
    }

    /** The plan's municipality; one without name where it is not known. */
    public Municipality municipality() {
        return plan.municipality() == null ? NOWHERE : plan.municipality();
    }
}
