package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/** Carries a table on whose header alone is drawn: the lines of text below that stand in the header's columns. */
final class HeaderOnly {
    /** The next line of a table is at most so many sizes below the last. */
    private static final double FARTHEST = 3.2;

    private HeaderOnly() {}

    /**
     * Adds the edges of the rows that follow.
     *
     * @param xs edges of the header's columns
     * @param ys edges of the rows that are drawn
     */
    static double[] extend(double[] xs, double[] ys, List<TextRow> rows) {
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
        double[] extended = java.util.Arrays.copyOf(ys, ys.length + joined.size());
        for (int i = 0; i < joined.size(); i++) {
            List<TextRow> row = joined.get(i);
            double end = row.get(row.size() - 1).box().y1();
            extended[ys.length + i] = i + 1 < joined.size()
                    ? (end + joined.get(i + 1).get(0).box().y0()) / 2
                    : end + 1;
        }
        return extended;
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
