package io.keikaku.extract.pdf;

import java.util.List;

/** Tells running text set in columns from the columns of a table. */
final class Prose {
    /** Lines that fill their column to this share are running text. */
    private static final double FULL = 0.85;
    /** Shorter lines, in letters of their size, are not read as running text. */
    private static final double LINE = 14;

    private Prose() {}

    /** Whether most lines of some column run on over its full width. */
    static boolean fills(List<TextRow> lines, double[] edges) {
        for (int c = 0; c + 1 < edges.length; c++) {
            int cells = 0;
            int full = 0;
            for (TextRow line : lines) {
                TextRow cell = line.between(edges[c], edges[c + 1]);
                if (cell != null) {
                    cells++;
                    double width = cell.box().width();
                    full += width >= FULL * (edges[c + 1] - edges[c]) && width >= LINE * cell.size() ? 1 : 0;
                }
            }
            if (cells >= 3 && full * 2 > cells) {
                return true;
            }
        }
        return false;
    }
}
