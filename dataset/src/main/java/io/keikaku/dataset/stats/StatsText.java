package io.keikaku.dataset.stats;

import io.keikaku.core.model.Phase.Stage;
import io.keikaku.dataset.text.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Statistics as text for a terminal. */
public final class StatsText {
    private static final int BUSIEST = 15;

    private StatsText() {}

    /** Quality by plan, phases by year, busiest departments, themes by town. */
    public static String of(DatasetStats stats) {
        StringBuilder text = new StringBuilder();
        text.append(stats.plans().size())
                .append(" plans, ")
                .append(stats.measures())
                .append(" measures\n\n");
        text.append("Share of measures that have a field (%)\n").append(quality(stats));
        if (!stats.phases().isEmpty()) {
            text.append("\nPhases that run in a fiscal year\n").append(phases(stats));
        }
        if (!stats.departments().isEmpty()) {
            text.append("\nDepartments with most measures\n").append(departments(stats));
        }
        if (stats.themes().values().stream().anyMatch(towns -> !towns.isEmpty())) {
            text.append("\nMeasures by theme and town, and the first fiscal year in which one operates\n")
                    .append(themes(stats));
        }
        return text.toString();
    }

    private static String quality(DatasetStats stats) {
        List<String> header = new ArrayList<>(List.of("plan", "measures"));
        for (MeasureField field : MeasureField.values()) {
            header.add(field.label());
        }
        header.addAll(List.of("warned", "confidence"));
        TextTable table = new TextTable(header);
        for (PlanQuality plan : stats.plans()) {
            List<String> row = new ArrayList<>(List.of(plan.name(), "" + plan.measures()));
            for (MeasureField field : MeasureField.values()) {
                row.add("" + Math.round(100 * plan.share(field)));
            }
            row.add("" + plan.warned());
            row.add(Numbers.twoDecimals(plan.confidence()));
            table.add(row);
        }
        return table.toString();
    }

    private static String phases(DatasetStats stats) {
        List<String> header = new ArrayList<>(List.of("year"));
        for (Stage stage : Stage.values()) {
            header.add(stage.name().toLowerCase(Locale.ROOT));
        }
        TextTable table = new TextTable(header);
        stats.phases().forEach((year, stages) -> {
            List<String> row = new ArrayList<>(List.of("" + year));
            for (Stage stage : Stage.values()) {
                row.add("" + stages.getOrDefault(stage, 0));
            }
            table.add(row);
        });
        return table.toString();
    }

    private static String departments(DatasetStats stats) {
        TextTable table = new TextTable(List.of("department", "measures"));
        for (Map.Entry<String, Integer> department : stats.busiestDepartments(BUSIEST)) {
            table.add(List.of(department.getKey(), "" + department.getValue()));
        }
        return table.toString();
    }

    private static String themes(DatasetStats stats) {
        TextTable table = new TextTable(List.of("theme", "town", "measures", "operates from"));
        stats.themes()
                .forEach((theme, towns) -> towns.forEach((town, cell) -> table.add(List.of(
                        theme, town.name(), "" + cell.measures(), Objects.toString(cell.firstOperation(), "")))));
        return table.toString();
    }
}
