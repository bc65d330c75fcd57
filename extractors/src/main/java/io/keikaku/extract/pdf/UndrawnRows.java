package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts the body of a table whose rows, and perhaps columns, are not ruled: one tall band that holds most of the table's
 * lines, standing in columns of which some are figures.
 */
final class UndrawnRows {
    private static final int MOST_BANDS = 4;
    private static final int FEWEST_LINES = 3;
    private static final double MOST_LINES = 0.5;
    private static final ColumnGaps GAPS = new ColumnGaps(0.8, 0);

    private UndrawnRows() {}

    /** The layout with its tall band parted into rows; the same layout where it has none. */
    static CellLayout part(CellLayout layout, List<TextRow> lines) {
        if (layout.rows() > MOST_BANDS) {
            return layout;
        }
        for (int band = 0; band < layout.rows(); band++) {
            int row = band;
            List<TextRow> inside = lines.stream()
                    .filter(line -> CellLayout.interval(layout.ys(), line.middle()) == row)
                    .toList();
            boolean whole = layout.slots().stream().noneMatch(slot -> slot.rowSpan() > 1 && covers(slot, row));
            if (whole && inside.size() >= FEWEST_LINES && inside.size() >= MOST_LINES * lines.size()) {
                double[] xs = columns(layout, inside);
                if (ColumnTest.isTable(inside, xs)) {
                    return part(layout, row, xs, inside, lines);
                }
            }
        }
        return layout;
    }

    private static boolean covers(Slot slot, int row) {
        return slot.row() <= row && row < slot.row() + slot.rowSpan();
    }

    /** The drawn edges and, within each drawn column, those of the text. */
    private static double[] columns(CellLayout layout, List<TextRow> inside) {
        List<Double> xs = new ArrayList<>();
        for (int c = 0; c < layout.columns(); c++) {
            double x0 = layout.xs()[c];
            double x1 = layout.xs()[c + 1];
            List<TextRow> cells = new ArrayList<>();
            for (TextRow line : inside) {
                TextRow cell = line.between(x0, x1);
                if (cell != null) {
                    cells.add(cell);
                }
            }
            xs.add(x0);
            if (cells.size() >= FEWEST_LINES) {
                double[] edges = GAPS.edges(cells, x0, x1);
                for (int i = 1; i + 1 < edges.length; i++) {
                    xs.add(edges[i]);
                }
            }
        }
        xs.add(layout.xs()[layout.columns()]);
        return xs.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static CellLayout part(
            CellLayout layout, int band, double[] xs, List<TextRow> inside, List<TextRow> lines) {
        List<Double> ys = new ArrayList<>();
        for (int r = 0; r <= layout.rows(); r++) {
            ys.add(layout.ys()[r]);
            if (r == band) {
                List<List<TextRow>> rows = new RowJoiner(xs, inside).rows(inside);
                for (int i = 1; i < rows.size(); i++) {
                    List<TextRow> above = rows.get(i - 1);
                    double end = above.get(above.size() - 1).box().y1();
                    ys.add((end + rows.get(i).get(0).box().y0()) / 2);
                }
            }
        }
        return SpanningText.layout(
                xs, ys.stream().mapToDouble(Double::doubleValue).toArray(), lines);
    }
}
