package io.keikaku.dataset.stats;

import io.keikaku.core.dataset.PlanSource;
import io.keikaku.core.model.Department;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Phase.Stage;
import io.keikaku.core.model.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Figures of a dataset, counted in one pass over its plans.
 *
 * @param plans in order of id
 * @param phases number of phases that run in a fiscal year, by year and stage; phases without years are not in it
 * @param departments number of measures by department, by name
 * @param themes by theme, in the order of {@link Themes}, then town: how many measures, and the first fiscal year of
 *     operation; a theme of no measure has no towns
 */
public record DatasetStats(
        List<PlanQuality> plans,
        SortedMap<Integer, Map<Stage, Integer>> phases,
        SortedMap<String, Integer> departments,
        Map<String, SortedMap<Town, ThemeCell>> themes) {

    /** Longer phases are misread ones: no plan looks further ahead. */
    private static final int LONGEST_PHASE = 50;

    /** Counts. */
    public static DatasetStats of(PlanSource plans, Themes themes) throws IOException {
        DatasetStats stats =
                new DatasetStats(new ArrayList<>(), new TreeMap<>(), new TreeMap<>(), new LinkedHashMap<>());
        themes.names().forEach(theme -> stats.themes.put(theme, new TreeMap<>()));
        plans.forEach(plan -> stats.add(plan, themes));
        return stats;
    }

    private void add(Plan plan, Themes aligned) {
        plans.add(PlanQuality.of(plan));
        Town town = Town.of(plan);
        for (Measure measure : plan.measures()) {
            measure.schedule().forEach(this::addPhase);
            measure.departments().stream()
                    .map(Department::name)
                    .distinct()
                    .forEach(department -> departments.merge(department, 1, Integer::sum));
            for (String theme : aligned.of().apply(measure)) {
                themes.get(theme).merge(town, ThemeCell.of(measure), ThemeCell::plus);
            }
        }
    }

    private void addPhase(Phase phase) {
        if (phase.fromYear() == null) {
            return;
        }
        int last = phase.toYear() == null ? phase.fromYear() : phase.toYear();
        for (int year = phase.fromYear(); year <= Math.min(last, phase.fromYear() + LONGEST_PHASE); year++) {
            phases.computeIfAbsent(year, key -> new EnumMap<>(Stage.class)).merge(phase.stage(), 1, Integer::sum);
        }
    }

    /** Number of measures of all plans. */
    public int measures() {
        return plans.stream().mapToInt(PlanQuality::measures).sum();
    }

    /** Departments with most measures first; of several with as many, by name. */
    public List<Map.Entry<String, Integer>> busiestDepartments(int limit) {
        return departments.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .toList();
    }
}
