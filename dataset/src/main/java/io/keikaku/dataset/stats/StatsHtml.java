package io.keikaku.dataset.stats;

import io.keikaku.core.model.Phase.Stage;
import io.keikaku.dataset.html.HtmlPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Statistics as a self-contained page with plots. */
public final class StatsHtml {
    private static final int BUSIEST = 30;

    private StatsHtml() {}

    private static final Labels LABELS = new Labels();

    /** The page. */
    public static String of(DatasetStats stats) {
        HtmlPage page = new HtmlPage(LABELS.of("title"));
        page.element(
                "p",
                stats.plans().size() + " " + LABELS.of("plans") + ", " + stats.measures() + " "
                        + LABELS.of("measures"));
        if (!stats.themes().isEmpty()) {
            section(page, "themes").markup(themes(stats));
        }
        if (!stats.phases().isEmpty()) {
            section(page, "phases").markup(phases(stats));
        }
        if (!stats.departments().isEmpty()) {
            section(page, "departments").markup(departments(stats));
        }
        quality(section(page, "quality"), stats);
        return page.html();
    }

    private static HtmlPage section(HtmlPage page, String name) {
        return page.element("h2", LABELS.of(name)).element("p", LABELS.of(name + ".note"));
    }

    private static void quality(HtmlPage page, DatasetStats stats) {
        List<Object> header = new ArrayList<>(List.of(LABELS.of("quality.plan"), LABELS.of("quality.measures")));
        for (MeasureField field : MeasureField.values()) {
            header.add(LABELS.of(field));
        }
        header.addAll(List.of(
                LABELS.of("quality.warned"), LABELS.of("quality.planWarnings"), LABELS.of("quality.confidence")));
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
        SortedSet<Town> towns = new TreeSet<>();
        stats.themes().values().forEach(cells -> towns.addAll(cells.keySet()));
        if (towns.isEmpty()) {
            return "<p>" + HtmlPage.escape(LABELS.of("themes.none")) + "</p>\n";
        }
        HeatMap map =
                new HeatMap(LABELS.of("themes.town"), List.copyOf(stats.themes().keySet()));
        for (Town town : towns) {
            List<HeatMap.Cell> row = new ArrayList<>();
            for (SortedMap<Town, ThemeCell> cells : stats.themes().values()) {
                ThemeCell cell = cells.get(town);
                row.add(cell == null ? null : new HeatMap.Cell(cell.measures(), label(cell)));
            }
            map.row(town.name(), row);
        }
        return map.html();
    }

    private static String label(ThemeCell cell) {
        return cell.measures() + (cell.firstOperation() == null ? "" : " (" + cell.firstOperation() + ")");
    }

    private static String phases(DatasetStats stats) {
        BarChart chart =
                new BarChart(Arrays.stream(Stage.values()).map(LABELS::of).toList());
        stats.phases().forEach((year, stages) -> {
            List<Integer> parts = new ArrayList<>();
            for (Stage stage : Stage.values()) {
                parts.add(stages.getOrDefault(stage, 0));
            }
            chart.bar("" + year, parts);
        });
        return chart.svg(LABELS.of("phases"));
    }

    private static String departments(DatasetStats stats) {
        BarChart chart = new BarChart(List.of(LABELS.of("measures")));
        stats.busiestDepartments(BUSIEST).forEach(entry -> chart.bar(entry.getKey(), List.of(entry.getValue())));
        return chart.svg(LABELS.of("departments"));
    }
}
