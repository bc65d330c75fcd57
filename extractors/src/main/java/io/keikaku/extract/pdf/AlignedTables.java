package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables that are not drawn at all: lines in sequence whose words stand in columns parted by white space, after
 * A. Nurminen, <i>Algorithmic Extraction of Data in Tables in PDF Documents</i> (2013). Takes what running text, lists
 * and contents pages also look like for these rather than for a table.
 */
final class AlignedTables {
    /** The next line of a table is at most so many sizes below the last. */
    private static final double FARTHEST = 2.6;
    /** A line that fills one column is nearer, or it is a heading. */
    private static final double NEAREST = 1;
    /** Columns are parted by at least this share of the text's size. */
    private static final double COLUMN_GAP = 1.0;

    private static final ColumnGaps GAPS = new ColumnGaps(COLUMN_GAP, 0);
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ABOVE = 8;

    private AlignedTables() {}

    /** Layouts of such tables among rows of text that belong to no other table, ordered from top to bottom. */
    static List<CellLayout> find(List<TextRow> rows) {
        List<CellLayout> layouts = new ArrayList<>();
        List<TextRow> block = new ArrayList<>();
        for (TextRow row : rows) {
            boolean parted = isParted(row);
            boolean near = !block.isEmpty()
                    && row.box().y0() - block.get(block.size() - 1).box().y1()
                            <= (parted ? FARTHEST : NEAREST) * row.size();
            if (near && (parted || row.words().size() <= 4) && keepsColumns(block, row)) {
                block.add(row);
                continue;
            }
            layoutOfEnd(block).ifPresent(layouts::add);
            block.clear();
            if (parted) {
                block.add(row);
            }
        }
        layoutOfEnd(block).ifPresent(layouts::add);
        return layouts;
    }

    private static boolean isParted(TextRow row) {
        for (int i = 1; i < row.words().size(); i++) {
            double gap =
                    row.words().get(i).box().x0() - row.words().get(i - 1).box().x1();
            if (gap >= COLUMN_GAP * row.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean keepsColumns(List<TextRow> block, TextRow row) {
        List<TextRow> with = new ArrayList<>(block.subList(Math.max(0, block.size() - 30), block.size()));
        with.add(row);
        return edges(with).length > 2;
    }

    private static double[] edges(List<TextRow> rows) {
        double x0 = rows.stream().mapToDouble(row -> row.box().x0()).min().orElse(0);
        double x1 = rows.stream().mapToDouble(row -> row.box().x1()).max().orElse(0);
        return GAPS.edges(rows, x0 - 1, x1 + 1);
    }

    /** The table that a block is, or ends with: what stands above it may look as if it went on in its columns. */
    private static Optional<CellLayout> layoutOfEnd(List<TextRow> block) {
        for (int start = 0; start <= Math.min(MOST_ABOVE, block.size() - FEWEST_ROWS); start++) {
            Optional<CellLayout> layout = layout(block.subList(start, block.size()));
            if (layout.isPresent()) {
                return layout;
            }
        }
        return Optional.empty();
    }

    private static Optional<CellLayout> layout(List<TextRow> block) {
        List<TextRow> lines = new ArrayList<>(block);
        while (!lines.isEmpty() && !isParted(lines.get(lines.size() - 1))) {
            lines.remove(lines.size() - 1);
        }
        if (lines.size() < FEWEST_ROWS) {
            return Optional.empty();
        }
        double[] xs = edges(lines);
        if (xs.length < 3) {
            return Optional.empty();
        }
        List<List<TextRow>> rows = new RowJoiner(xs, lines).rows(lines);
        if (rows.size() < FEWEST_ROWS || !ColumnTest.isUndrawnTable(rows, xs)) {
            return Optional.empty();
        }
        List<Double> ys = RowJoiner.edgesBetween(rows);
        ys.add(0, lines.get(0).box().y0() - 1);
        ys.add(lines.get(lines.size() - 1).box().y1() + 1);
        double[] edges = ys.stream().mapToDouble(Double::doubleValue).toArray();
        return Optional.of(SpanningText.layout(xs, edges, lines));
    }
}
