package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts the bands of a table whose rows, and perhaps columns, are not ruled: most of the table's lines stand in few tall
 * bands, in columns of which some are figures.
 */
final class UndrawnRows {
    /** A tall band has at least so many lines. */
    private static final int TALL = 3;
    /** Lines in tall bands for each band of the table. */
    private static final double LINES_PER_BAND = 1.5;

    private static final ColumnGaps GAPS = new ColumnGaps(0.8, 0);

    private UndrawnRows() {}

    /** The layout with its tall bands parted into rows; the same layout where it has none. */
    static CellLayout part(CellLayout layout, List<TextRow> lines) {
        List<List<TextRow>> bands = new ArrayList<>();
        List<TextRow> inTall = new ArrayList<>();
        for (int band = 0; band < layout.rows(); band++) {
            int row = band;
            boolean whole = layout.slots().stream().noneMatch(slot -> slot.rowSpan() > 1 && covers(slot, row));
            List<TextRow> inside = whole
                    ? lines.stream()
                            .filter(line -> CellLayout.interval(layout.ys(), line.middle()) == row)
                            .toList()
                    : List.of();
            bands.add(inside.size() >= TALL ? inside : List.of());
            inTall.addAll(bands.get(band));
        }
        if (inTall.size() < Math.max(TALL, LINES_PER_BAND * layout.rows()) || inTall.size() * 2 < lines.size()) {
            return layout;
        }
        double[] xs = columns(layout, inTall);
        return ColumnTest.hasFigures(inTall, xs) ? part(layout, bands, xs, lines) : layout;
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
            if (cells.size() >= TALL) {
                double[] edges = GAPS.edges(cells, x0, x1);
                for (int i = 1; i + 1 < edges.length; i++) {
                    xs.add(edges[i]);
                }
            }
        }
        xs.add(layout.xs()[layout.columns()]);
        return xs.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static CellLayout part(CellLayout layout, List<List<TextRow>> bands, double[] xs, List<TextRow> lines) {
        List<Double> ys = new ArrayList<>();
        for (int r = 0; r < layout.rows(); r++) {
            ys.add(layout.ys()[r]);
            RowJoiner joiner = new RowJoiner(xs, bands.get(r));
            ys.addAll(RowJoiner.edgesBetween(joiner.rows(bands.get(r))));
        }
        ys.add(layout.ys()[layout.rows()]);
        return SpanningText.layout(
                xs, ys.stream().mapToDouble(Double::doubleValue).toArray(), lines);
    }
}
