package io.keikaku.core.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.keikaku.core.model.Municipality;
import java.util.List;
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

    boolean hasIndicators() {
        return measures.stream().anyMatch(measure -> !measure.indicators().isEmpty());
    }

    /** Whether a source is one of this plan. */
    boolean isReadFrom(String uri) {
        return uri.endsWith(file) || renderings.stream().anyMatch(uri::endsWith);
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** First and last fiscal year. */
    record Years(Integer fromYear, Integer toYear) {}

    /** An indicator of the plan or a goal and its target. */
    record PlanIndicator(String name, String targetYear, String target) {}

    /**
     * A measure.
     *
     * @param aliases other names under which it may be found
     * @param pathAlso other headings that may be found in place of the innermost one
     * @param optionalSchedule regular expressions of labels that may be found or not
     * @param deadline texts that the deadline must hold
     * @param indicators their names, each as text or as an object with {@code name}
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
            List<JsonNode> indicators,
            List<String> relatedPlans,
            Boolean isNew,
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
        }

        List<String> indicatorNames() {
            return indicators.stream()
                    .map(node -> node.isObject() ? node.path("name").asText() : node.asText())
                    .toList();
        }
    }

    /** A department and whether it owns or coordinates. */
    record GoldDepartment(String name, String role) {}

    /** A phase, or the target of a year. */
    record GoldPhase(String label, Integer fromYear, Integer toYear) {}
}
