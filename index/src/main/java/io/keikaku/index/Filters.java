package io.keikaku.index;

import io.keikaku.core.model.Phase.Stage;
import java.util.List;
import java.util.Set;

/**
 * What measures must be, besides answering the words of the query. Within one filter any value will do, and all filters must
 * hold; an empty filter asks nothing. A measure whose plan does not state the value is left out.
 *
 * @param towns names of municipalities, with or without prefecture and ending (青空市, 星空県青空市, 青空), or codes
 * @param prefectures with or without ending (やまなみ県, やまなみ)
 * @param departments names or parts of them
 * @param fromYear first fiscal year in which something is scheduled, {@code null} for no bound
 * @param toYear last fiscal year in which something is scheduled, {@code null} for no bound
 * @param stages stages of the schedule; with years, stages that fall in these years
 * @param themes ids or names of themes
 * @param isNew {@code true} for measures marked as new, {@code false} for those marked as continued, {@code null} for all
 * @param kinds ids or names of kinds of plans
 */
public record Filters(
        List<String> towns,
        List<String> prefectures,
        List<String> departments,
        Integer fromYear,
        Integer toYear,
        Set<Stage> stages,
        List<String> themes,
        Boolean isNew,
        List<String> kinds) {

    /** Asks nothing. */
    public static final Filters NONE =
            new Filters(List.of(), List.of(), List.of(), null, null, Set.of(), List.of(), null, List.of());

    /**
     * @throws IllegalArgumentException if the first year is after the last
     */
    public Filters {
        if (fromYear != null && toYear != null && fromYear > toYear) {
            throw new IllegalArgumentException("the first year, " + fromYear + ", is after the last, " + toYear);
        }
        towns = List.copyOf(towns);
        prefectures = List.copyOf(prefectures);
        departments = List.copyOf(departments);
        stages = Set.copyOf(stages);
        themes = List.copyOf(themes);
        kinds = List.copyOf(kinds);
    }

    public Filters withTowns(String... values) {
        return new Filters(List.of(values), prefectures, departments, fromYear, toYear, stages, themes, isNew, kinds);
    }

    public Filters withPrefectures(String... values) {
        return new Filters(towns, List.of(values), departments, fromYear, toYear, stages, themes, isNew, kinds);
    }

    public Filters withDepartments(String... values) {
        return new Filters(towns, prefectures, List.of(values), fromYear, toYear, stages, themes, isNew, kinds);
    }

    /** Restricts to measures with something scheduled in these fiscal years; {@code null} leaves a side open. */
    public Filters withYears(Integer from, Integer to) {
        return new Filters(towns, prefectures, departments, from, to, stages, themes, isNew, kinds);
    }

    public Filters withStages(Stage... values) {
        return new Filters(towns, prefectures, departments, fromYear, toYear, Set.of(values), themes, isNew, kinds);
    }

    public Filters withThemes(String... values) {
        return new Filters(towns, prefectures, departments, fromYear, toYear, stages, List.of(values), isNew, kinds);
    }

    public Filters withIsNew(Boolean value) {
        return new Filters(towns, prefectures, departments, fromYear, toYear, stages, themes, value, kinds);
    }

    public Filters withKinds(String... values) {
        return new Filters(towns, prefectures, departments, fromYear, toYear, stages, themes, isNew, List.of(values));
    }
}
