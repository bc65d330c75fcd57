package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Carries a table on whose header alone is drawn: the lines of text below that stand in the header's columns. */
final class HeaderOnly {
    /** The next line of a table is at most so many sizes below the last. */
    private static final double FARTHEST = 3.2;

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
        List<TextRow> body = new ArrayList<>();
        double last = bottom;
        for (TextRow row : rows) {
            TextRow inside = row.between(xs[0], xs[xs.length - 1]);
            if (inside == null || row.middle() <= bottom) {
                continue;
            }
            if (inside.box().y0() - last > FARTHEST * inside.size() || crosses(inside, xs)) {
                break;
            }
            body.add(inside);
            last = inside.box().y1();
        }
        long inColumns = body.stream().filter(row -> columnsOf(row, xs) > 1).count();
        if (body.size() < 2 || inColumns * 2 < body.size()) {
            return ys;
        }
        List<List<TextRow>> joined = new RowJoiner(xs, body).rows(body);
        List<Double> edges = RowJoiner.edgesBetween(joined);
        edges.add(last + 1);
        return DoubleStream.concat(DoubleStream.of(ys), edges.stream().mapToDouble(Double::doubleValue))
                .toArray();
    }

    private static double[] alongRules(double[] xs, double[] ys, List<RuleLevel> levels, List<TextRow> rows) {
        List<Double> edges = new ArrayList<>();
        double last = ys[ys.length - 1];
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
