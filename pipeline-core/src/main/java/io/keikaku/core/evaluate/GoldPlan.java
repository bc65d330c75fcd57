package io.keikaku.core.evaluate;

import io.keikaku.core.model.Municipality;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is in a plan, as people have read it. A property that is absent or {@code null} is not scored.
 *
 * @param file end of the URI of the plan's source
 * @param renderings ends of the URIs of other sources of the same plan
 * @param optionalMeasures names that may be found or not
 * @param hasDepartments whether departments of measures without any count; by default, whether any measure has one
 * @param hasSchedule the same for schedules
 */
record GoldPlan(
        String file,
        List<String> renderings,
        Municipality municipality,
        String title,
        String issuedBy,
        String published,
        String revised,
        Years period,
        List<String> optionalMeasures,
        Boolean hasDepartments,
        Boolean hasSchedule,
        List<GoldMeasure> measures,
        List<PlanIndicator> indicators) {

    GoldPlan {
        renderings = orEmpty(renderings);
        optionalMeasures = orEmpty(optionalMeasures);
        measures = orEmpty(measures);
        indicators = orEmpty(indicators);
        hasDepartments = hasDepartments != null
                ? hasDepartments
                : measures.stream().anyMatch(measure -> !measure.departments().isEmpty());
        hasSchedule = hasSchedule != null
                ? hasSchedule
                : measures.stream().anyMatch(measure -> !measure.schedule().isEmpty());
    }

    boolean hasRelatedPlans() {
        return measures.stream().anyMatch(measure -> !measure.relatedPlans().isEmpty());
    }

    boolean hasMarks() {
        return measures.stream().anyMatch(measure -> !measure.marks().isEmpty());
    }

    boolean hasIndicators() {
        return measures.stream().anyMatch(measure -> !measure.indicators().isEmpty());
    }

    /** Whether a source is one of this plan. */
    boolean isReadFrom(String uri) {
        return isEndOf(uri, file) || renderings.stream().anyMatch(rendering -> isEndOf(uri, rendering));
    }

    /** Whole names of files and folders only: {@code plan.pdf} is not the end of {@code old-plan.pdf}. */
    private static boolean isEndOf(String uri, String end) {
        return uri.equals(end) || uri.endsWith("/" + end);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** First and last fiscal year. */
    record Years(Integer fromYear, Integer toYear) {}

    /** An indicator of the plan or a goal, its value so far and its target. */
    record PlanIndicator(String name, String baselineYear, String baseline, String targetYear, String target) {}

    /**
     * A measure.
     *
     * @param aliases other names under which it may be found
     * @param pathAlso other headings that may be found in place of the innermost one
     * @param optionalSchedule regular expressions of labels that may be found or not
     * @param deadline texts that the deadline must hold
     * @param deadlineYear the fiscal year of the deadline
     */
    record GoldMeasure(
            String number,
            String name,
            List<String> aliases,
            List<String> path,
            List<String> pathAlso,
            List<GoldDepartment> departments,
            List<GoldPhase> schedule,
            List<Pattern> optionalSchedule,
            List<String> deadline,
            Integer deadlineYear,
            List<GoldIndicator> indicators,
            List<String> relatedPlans,
            Boolean isNew,
            List<String> marks,
            Map<String, String> fields,
            String description) {

        GoldMeasure {
            aliases = orEmpty(aliases);
            path = orEmpty(path);
            pathAlso = orEmpty(pathAlso);
            departments = orEmpty(departments);
            schedule = orEmpty(schedule);
            optionalSchedule = orEmpty(optionalSchedule);
            deadline = orEmpty(deadline);
            indicators = orEmpty(indicators);
            relatedPlans = orEmpty(relatedPlans);
            marks = orEmpty(marks);
            fields = fields == null ? Map.of() : fields;
        }

        List<String> indicatorNames() {
            return indicators.stream().map(GoldIndicator::name).toList();
        }
    }

    /** A department and whether it owns or coordinates. */
    record GoldDepartment(String name, String role) {}

    /** A phase, or the target of a year. */
    record GoldPhase(String label, Integer fromYear, Integer toYear) {}
}
