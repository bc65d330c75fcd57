package io.keikaku.dataset.stats;

import io.keikaku.core.model.Phase.Stage;
import io.keikaku.dataset.html.HtmlPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Statistics as a self-contained page with plots. */
public final class StatsHtml {
    private static final int BUSIEST = 30;

    private StatsHtml() {}

    /** The page. */
    public static String of(DatasetStats stats) {
        HtmlPage page = new HtmlPage("Dataset of municipal plans");
        page.element("p", stats.plans().size() + " plans, " + stats.measures() + " measures");
        quality(page, stats);
        if (!stats.themes().isEmpty()) {
            page.element("h2", "Themes by town");
            page.element("p", "Number of measures, and the first fiscal year in which one operates.");
            page.markup(themes(stats));
        }
        if (!stats.phases().isEmpty()) {
            page.element("h2", "Phases by fiscal year");
            page.markup(phases(stats));
        }
        if (!stats.departments().isEmpty()) {
            page.element("h2", "Departments with most measures");
            page.markup(departments(stats));
        }
        return page.html();
    }

    private static void quality(HtmlPage page, DatasetStats stats) {
        page.element("h2", "Coverage and quality by plan");
        page.element("p", "Share of measures that have a field, in percent. What is not filled the plan may not say.");
        List<Object> header = new ArrayList<>(List.of("plan", "measures"));
        for (MeasureField field : MeasureField.values()) {
            header.add(field.label());
        }
        header.addAll(List.of("warned", "plan warnings", "confidence"));
        page.markup("<table>\n").row("th", header.toArray());
        for (PlanQuality plan : stats.plans()) {
            List<Object> row = new ArrayList<>(List.of(plan.name(), plan.measures()));
            for (MeasureField field : MeasureField.values()) {
                row.add(Math.round(100 * plan.share(field)));
            }
            row.addAll(List.of(plan.warned(), plan.warnings(), Numbers.twoDecimals(plan.confidence())));
            page.row("td", row.toArray());
        }
        page.markup("</table>\n");
    }

    private static String themes(DatasetStats stats) {
        SortedSet<String> towns = new TreeSet<>();
        stats.themes().values().forEach(cells -> towns.addAll(cells.keySet()));
        HeatMap map = new HeatMap(List.copyOf(towns));
        stats.themes().forEach((theme, cells) -> {
            List<HeatMap.Cell> row = new ArrayList<>();
            for (String town : towns) {
                ThemeCell cell = cells.get(town);
                row.add(cell == null ? null : new HeatMap.Cell(cell.measures(), label(cell)));
            }
            map.row(theme, row);
        });
        return map.html();
    }

    private static String label(ThemeCell cell) {
        return cell.measures() + (cell.firstOperation() == null ? "" : " (" + cell.firstOperation() + ")");
    }

    private static String phases(DatasetStats stats) {
        SortedMap<Integer, Map<Stage, Integer>> phases = new TreeMap<>(stats.phases());
        BarChart chart = new BarChart(Arrays.stream(Stage.values())
                .map(stage -> stage.name().toLowerCase(Locale.ROOT))
                .toList());
        phases.forEach((year, stages) -> {
            List<Integer> parts = new ArrayList<>();
            for (Stage stage : Stage.values()) {
                parts.add(stages.getOrDefault(stage, 0));
            }
            chart.bar("" + year, parts);
        });
        return chart.svg();
    }

    private static String departments(DatasetStats stats) {
        BarChart chart = new BarChart(List.of("measures"));
        stats.busiestDepartments(BUSIEST).forEach(entry -> chart.bar(entry.getKey(), List.of(entry.getValue())));
        return chart.svg();
    }
}
