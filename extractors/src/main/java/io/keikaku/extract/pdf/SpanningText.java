package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes a layout of rows and columns in which a text that crosses column edges is one cell over these columns. */
final class SpanningText {
    private static final double SLIVER = 0.3;

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

    /** Whether a word of a row crosses the edge of a column. */
    static boolean crosses(double edge, double top, double bottom, List<TextRow> lines) {
        return lines.stream()
                .filter(line -> line.middle() > top && line.middle() < bottom)
                .flatMap(line -> line.words().stream())
                .anyMatch(word -> crosses(word, edge));
    }

    private static boolean crosses(TextRow.Word word, double edge) {
        double sliver = SLIVER * word.size();
        return word.box().x0() < edge - sliver && word.box().x1() > edge + sliver;
    }

    /** Marks the columns whose left edge a word crosses by more than a sliver. */
    private static void join(boolean[] joined, double[] xs, TextRow.Word word) {
        for (int c = 1; c < joined.length; c++) {
            if (crosses(word, xs[c])) {
                joined[c] = true;
            }
        }
    }
}
