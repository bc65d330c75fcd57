package io.keikaku.dataset.stats;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How complete and how sure the record of one plan is.
 *
 * @param plan id
 * @param town name of the municipality, {@code null} where it is not known
 * @param title {@code null} where it is not known
 * @param measures how many
 * @param filled number of measures that have a field
 * @param warned number of measures with a warning
 * @param warnings number of warnings on the plan as a whole
 * @param confidence mean over the measures, {@code null} where there are none
 */
public record PlanQuality(
        String plan,
        String town,
        String title,
        int measures,
        Map<MeasureField, Integer> filled,
        int warned,
        int warnings,
        Double confidence) {

    static PlanQuality of(Plan plan) {
        List<Measure> measures = plan.measures();
        Map<MeasureField, Integer> filled = new EnumMap<>(MeasureField.class);
        for (MeasureField field : MeasureField.values()) {
            filled.put(field, (int) measures.stream().filter(field::isFilled).count());
        }
        int warned = (int) measures.stream()
                .filter(measure -> !measure.warnings().isEmpty())
                .count();
        double sum = measures.stream().mapToDouble(Measure::confidence).sum();
        return new PlanQuality(
                plan.id(),
                plan.municipality() == null ? null : plan.municipality().name(),
                plan.title(),
                measures.size(),
                filled,
                warned,
                plan.warnings().size(),
                measures.isEmpty() ? null : Double.valueOf(sum / measures.size()));
    }

    /** What the plan can be called by in a report. */
    String name() {
        return (town == null ? "" : town + " ") + (title == null ? plan : title);
    }

    /** Share of measures that have a field, 0 to 1; 0 where there are no measures. */
    double share(MeasureField field) {
        return measures == 0 ? 0 : (double) filled.get(field) / measures;
    }
}
