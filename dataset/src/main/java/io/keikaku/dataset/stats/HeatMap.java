package io.keikaku.dataset.stats;

import io.keikaku.dataset.html.HtmlPage;
import java.util.ArrayList;
import java.util.List;

/** A table of coloured cells: the more, the darker. Figures stand in the cells, so nothing hangs on colour alone. */
final class HeatMap {
    private static final int STEPS = 5;
    private static final List<String> COLOURS = List.of("#eaf3fb", "#c6dcf0", "#93bfe3", "#5598cf", "#2a6fb0");
    private static final String LIGHT_TEXT = "#fff";
    private static final String DARK_TEXT = "#222";

    private final String corner;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    /**
     * An empty map.
     *
     * @param corner what the rows are
     * @param columns what the columns are called
     */
    HeatMap(String corner, List<String> columns) {
        this.corner = corner;
        this.columns = List.copyOf(columns);
    }

    /** Adds a row; {@code null} stands for an empty cell. */
    void row(String label, List<Cell> cells) {
        rows.add(new Row(label, new ArrayList<>(cells)));
    }

    String html() {
        int most = rows.stream()
                .flatMap(row -> row.cells.stream())
                .mapToInt(cell -> cell == null ? 0 : cell.value)
                .max()
                .orElse(0);
        StringBuilder html = new StringBuilder("<table class=\"map\">\n<tr><th>");
        html.append(HtmlPage.escape(corner)).append("</th>");
        columns.forEach(
                column -> html.append("<th>").append(HtmlPage.escape(column)).append("</th>"));
        html.append("</tr>\n");
        for (Row row : rows) {
            html.append("<tr><th>").append(HtmlPage.escape(row.label)).append("</th>");
            row.cells.forEach(cell -> append(html, cell, most));
            html.append("</tr>\n");
        }
        return html.append("</table>\n").toString();
    }

    private static void append(StringBuilder html, Cell cell, int most) {
        if (cell == null) {
            html.append("<td></td>");
            return;
        }
        int step = Math.min(STEPS - 1, STEPS * cell.value / (most + 1));
        html.append("<td style=\"background:").append(COLOURS.get(step)).append(";color:");
        html.append(step >= STEPS - 2 ? LIGHT_TEXT : DARK_TEXT).append("\">");
        html.append(HtmlPage.escape(cell.label)).append("</td>");
    }

    /** A figure and how it is written. */
    record Cell(int value, String label) {}

    private record Row(String label, List<Cell> cells) {}
}
