package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cells of a table that filled areas draw. */
final class FillCells {
    private static final double ALIGNED = 2;

    private FillCells() {}

    /** Elementary cells under one fill are one cell; so are those under none that a text runs across. */
    static CellLayout layout(double[] xs, double[] ys, List<Box> cluster, List<TextRow> lines) {
        List<Slot> slots = new ArrayList<>();
        boolean[][] taken = new boolean[ys.length - 1][xs.length - 1];
        for (int r = 0; r + 1 < ys.length; r++) {
            for (int c = 0; c + 1 < xs.length; c++) {
                if (taken[r][c]) {
                    continue;
                }
                Box cell = new Box(xs[c], ys[r], xs[c + 1], ys[r + 1]);
                int columns = 1;
                int rows = 1;
                boolean filled = false;
                for (Box box : cluster) {
                    if (Boxes.centred(cell, box)) {
                        filled = true;
                        while (!standsInColumns(box, xs, lines)
                                && c + columns < xs.length - 1
                                && !taken[r][c + columns]
                                && (xs[c + columns] + xs[c + columns + 1]) / 2 < box.x1()) {
                            columns++;
                        }
                        while (r + rows < ys.length - 1 && (ys[r + rows] + ys[r + rows + 1]) / 2 < box.y1()) {
                            rows++;
                        }
                        break;
                    }
                }
                while (!filled
                        && c + columns < xs.length - 1
                        && !taken[r][c + columns]
                        && SpanningText.crosses(xs[c + columns], ys[r], ys[r + 1], lines)) {
                    columns++;
                }
                for (int i = r; i < r + rows; i++) {
                    Arrays.fill(taken[i], c, c + columns, true);
                }
                slots.add(new Slot(r, c, rows, columns));
            }
        }
        return new CellLayout(xs, ys, slots);
    }

    /** Whether the text on a wide background keeps to columns: that of a row, then, not of a cell. */
    private static boolean standsInColumns(Box box, double[] xs, List<TextRow> lines) {
        Set<Integer> filled = new HashSet<>();
        for (TextRow line : lines) {
            TextRow inside = FillClusters.isBeside(line, box) ? line.between(box.x0(), box.x1()) : null;
            if (inside != null) {
                for (TextRow.Word word : inside.words()) {
                    int first = CellLayout.interval(xs, word.box().x0() + ALIGNED);
                    if (first != CellLayout.interval(xs, word.box().x1() - ALIGNED)) {
                        return false;
                    }
                    filled.add(first);
                }
            }
        }
        return filled.size() > 1;
    }
}
