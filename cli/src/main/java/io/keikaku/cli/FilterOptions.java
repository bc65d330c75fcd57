package io.keikaku.cli;

import io.keikaku.core.model.Phase.Stage;
import io.keikaku.index.Filters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that narrow a search. */
final class FilterOptions {

    @Option(
            names = "--town",
            paramLabel = "NAME",
            description = "Municipality: みずうみ市, みずうみ, やまなみ県みずうみ市 or its code. Options may be repeated: any will do.")
    private List<String> towns = List.of();

    @Option(names = "--prefecture", paramLabel = "NAME", description = "Prefecture: やまなみ県 or やまなみ.")
    private List<String> prefectures = List.of();

    @Option(names = "--department", paramLabel = "NAME", description = "Department, or part of its name.")
    private List<String> departments = List.of();

    @Option(
            names = "--from-year",
            paramLabel = "YEAR",
            converter = FiscalYearConverter.class,
            description = "Something is scheduled in this fiscal year or later: 2024, R6 or 令和6.")
    private Integer fromYear;

    @Option(
            names = "--to-year",
            paramLabel = "YEAR",
            converter = FiscalYearConverter.class,
            description = "Something is scheduled in this fiscal year or earlier.")
    private Integer toYear;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "Stage of the schedule (${COMPLETION-CANDIDATES}); with years, in these years.")
    private Set<Stage> stages = EnumSet.noneOf(Stage.class);

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            description = "Theme of the national plan, by id or name: open-data, オープンデータ.")
    private List<String> themes = List.of();

    @Option(names = "--new", negatable = true, description = "Only measures marked as new; --no-new: as continued.")
    private Boolean isNew;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "Kind of the plan: digital, environment, children, disaster, health, facilities, transport …")
    private List<String> kinds = List.of();

    Filters filters() {
        return new Filters(towns, prefectures, departments, fromYear, toYear, stages, themes, isNew, kinds);
    }
}
