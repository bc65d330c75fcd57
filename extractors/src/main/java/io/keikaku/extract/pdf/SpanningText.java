package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes a layout of rows and columns in which a text that crosses column edges is one cell over these columns. */
final class SpanningText {
    private SpanningText() {}

    static CellLayout layout(double[] xs, double[] ys, List<TextRow> lines) {
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        boolean[][] joined = new boolean[rows][columns];
        for (TextRow line : lines) {
            int row = CellLayout.interval(ys, line.middle());
            if (row >= 0) {
                for (TextRow.Word word : line.words()) {
                    join(joined[row], xs, word);
                }
            }
        }
        List<Slot> slots = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            int start = 0;
            for (int c = 1; c <= columns; c++) {
                if (c == columns || !joined[r][c]) {
                    slots.add(new Slot(r, start, 1, c - start));
                    start = c;
                }
            }
        }
        slots.sort(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column));
        return new CellLayout(xs, ys, slots);
    }

    /** Marks the columns whose left edge a word crosses by more than a sliver. */
    private static void join(boolean[] joined, double[] xs, TextRow.Word word) {
        double sliver = 0.3 * word.size();
        for (int c = 1; c < joined.length; c++) {
            if (word.box().x0() < xs[c] - sliver && word.box().x1() > xs[c] + sliver) {
                joined[c] = true;
            }
        }
    }
}
