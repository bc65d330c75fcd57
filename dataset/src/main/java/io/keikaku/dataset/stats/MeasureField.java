package io.keikaku.dataset.stats;

import io.keikaku.core.model.Measure;
import java.util.function.Predicate;

/** A part of a measure that a plan may state or not. */
@SuppressWarnings("ImmutableEnumChecker") // the predicates hold no state
public enum MeasureField {
    NUMBER("number", measure -> measure.number() != null),
    PATH("path", measure -> !measure.path().isEmpty()),
    DESCRIPTION("description", measure -> measure.description() != null),
    DEPARTMENTS("departments", measure -> !measure.departments().isEmpty()),
    SCHEDULE("schedule", measure -> !measure.schedule().isEmpty()),
    /** A schedule of which every phase has its first year. */
    YEARS(
            "years",
            measure -> !measure.schedule().isEmpty()
                    && measure.schedule().stream().allMatch(phase -> phase.fromYear() != null)),
    DEADLINE("deadline", measure -> measure.deadline() != null),
    INDICATORS("indicators", measure -> !measure.indicators().isEmpty()),
    RELATED_PLANS("relatedPlans", measure -> !measure.relatedPlans().isEmpty()),
    EVIDENCE("evidence", measure -> !measure.evidence().isEmpty());

    private final String label;
    private final Predicate<Measure> filled;

    MeasureField(String label, Predicate<Measure> filled) {
        this.label = label;
        this.filled = filled;
    }

    /** The name of the field in reports. */
    public String label() {
        return label;
    }

    boolean isFilled(Measure measure) {
        return filled.test(measure);
    }
}
