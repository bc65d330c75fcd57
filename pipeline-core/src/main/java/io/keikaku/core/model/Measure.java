package io.keikaku.core.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A measure: one thing that a plan says will be done.
 *
 * @param id stable within the plan
 * @param number as printed: {@code 1-1-1}, {@code ①}, {@code (2)}
 * @param name as printed, without number, department or marks, line breaks of the print removed
 * @param path headings above the measure, outermost first
 * @param fields other labelled text, under the plan's own labels, in reading order
 * @param isNew {@code true} where marked as new, {@code null} where the plan marks none
 * @param marks other marks as printed
 * @param schedule in order of first year
 * @param evidence where each part was read
 * @param confidence 0 to 1; see {@code docs/evaluation.md}
 * @param warnings codes
 */
public record Measure(
        String id,
        String number,
        String name,
        List<String> path,
        String description,
        Map<String, String> fields,
        Boolean isNew,
        List<String> marks,
        List<Department> departments,
        List<Phase> schedule,
        Deadline deadline,
        List<Indicator> indicators,
        List<String> relatedPlans,
        List<Evidence> evidence,
        double confidence,
        List<String> warnings) {

    public Measure {
        path = Lists.copy(path);
        fields = fields == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        marks = Lists.copy(marks);
        departments = Lists.copy(departments);
        schedule = Lists.copy(schedule);
        indicators = Lists.copy(indicators);
        relatedPlans = Lists.copy(relatedPlans);
        evidence = Lists.copy(evidence);
        warnings = Lists.copy(warnings);
    }

    /** The same measure with another confidence and other warnings. */
    public Measure trusted(double newConfidence, List<String> newWarnings) {
        return new Measure(
                id,
                number,
                name,
                path,
                description,
                fields,
                isNew,
                marks,
                departments,
                schedule,
                deadline,
                indicators,
                relatedPlans,
                evidence,
                newConfidence,
                newWarnings);
    }
}
