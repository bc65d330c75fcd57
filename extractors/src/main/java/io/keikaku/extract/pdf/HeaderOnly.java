package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Carries a table on whose header alone is drawn: the lines of text below that stand in the header's columns. */
final class HeaderOnly {
    /** The next line of a table is at most so many sizes below the last. */
    private static final double FARTHEST = 3.2;

    /** Text so many times larger than the table's is a heading. */
    static final double LARGER = 1.15;

    private static final double SAME_END = 5;
    /** More blank than this above a line, in its sizes, ends the table. */
    private static final double ROOM = 2;

    private HeaderOnly() {}

    /**
     * Adds the edges of the rows that follow.
     *
     * @param xs edges of the header's columns
     * @param ys edges of the rows that are drawn
     * @param levels rules; where some of the table's width follow, they part the rows
     */
    static double[] extend(double[] xs, double[] ys, List<RuleLevel> levels, List<TextRow> rows) {
        double[] ruled = alongRules(xs, ys, levels, rows);
        if (ruled.length > ys.length) {
            return ruled;
        }
        double bottom = ys[ys.length - 1];
        double size = sizeOf(rows.stream()
                .filter(row -> row.middle() > ys[0] && row.middle() < bottom)
                .toList());
        List<TextRow> body = new ArrayList<>();
        double last = bottom;
        for (TextRow row : rows) {
            TextRow inside = row.between(xs[0], xs[xs.length - 1]);
            if (inside == null || row.middle() <= bottom) {
                continue;
            }
            if (inside.box().y0() - last > FARTHEST * inside.size()
                    || inside.size() > LARGER * size
                    || crosses(inside, xs)) {
                break;
            }
            body.add(inside);
            last = inside.box().y1();
        }
        List<List<TextRow>> joined = new RowJoiner(xs, body).rows(body);
        long inColumns = joined.stream()
                .filter(row ->
                        row.stream().mapToInt(line -> columnsOf(line, xs)).sum() > 2)
                .count();
        if (body.isEmpty() || inColumns * 2 < joined.size()) {
            return ys;
        }
        List<Double> edges = RowJoiner.edgesBetween(joined);
        edges.add(last + 1);
        return DoubleStream.concat(DoubleStream.of(ys), edges.stream().mapToDouble(Double::doubleValue))
                .toArray();
    }

    /** The size of most rows of text; very large where there are none. */
    static double sizeOf(List<TextRow> rows) {
        double[] sizes = rows.stream().mapToDouble(TextRow::size).sorted().toArray();
        return sizes.length == 0 ? Double.MAX_VALUE : sizes[sizes.length / 2];
    }

    private static double[] alongRules(double[] xs, double[] ys, List<RuleLevel> levels, List<TextRow> rows) {
        List<Double> edges = new ArrayList<>();
        double last = ys[ys.length - 1];
        double bottom = last;
        double size = sizeOf(rows.stream()
                .filter(row -> row.middle() > ys[0] && row.middle() < bottom)
                .toList());
        for (RuleLevel level : levels) {
            boolean wide =
                    Math.abs(level.from() - xs[0]) <= SAME_END && Math.abs(level.to() - xs[xs.length - 1]) <= SAME_END;
            if (!wide || level.y() <= last + SAME_END) {
                continue;
            }
            double top = last;
            List<TextRow> band = rows.stream()
                    .filter(row -> row.middle() > top && row.middle() < level.y())
                    .toList();
            if (band.isEmpty()
                    || band.get(0).size() > LARGER * size
                    || band.get(0).box().y0() - top > ROOM * band.get(0).size()
                    || band.stream().allMatch(row -> columnsOf(row, xs) < 2)) {
                break;
            }
            edges.add(level.y());
            last = level.y();
        }
        return DoubleStream.concat(DoubleStream.of(ys), edges.stream().mapToDouble(Double::doubleValue))
                .toArray();
    }

    private static boolean crosses(TextRow row, double[] xs) {
        for (TextRow.Word word : row.words()) {
            for (int c = 1; c + 1 < xs.length; c++) {
                if (word.box().x0() < xs[c] - word.size() && word.box().x1() > xs[c] + word.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int columnsOf(TextRow row, double[] xs) {
        int columns = 0;
        for (int c = 0; c + 1 < xs.length; c++) {
            columns += row.between(xs[c], xs[c + 1]) == null ? 0 : 1;
        }
        return columns;
    }
}
