package io.keikaku.extract.pdf;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;

/** Tells tables from frames, charts and other drawings that have something of a lattice. */
final class TableTest {
    private static final int FEWEST_TEXTS = 2;
    /** A drawing whose outer cells are blank and that has less text than this share of its cells is a chart. */
    private static final double CHART = 0.3;

    private TableTest() {}

    /** Whether what was found is a table: at least two columns, and enough text for its cells. */
    static boolean isTable(FoundTable table) {
        Grid grid = table.grid();
        long texts =
                grid.cells().stream().filter(cell -> !cell.text().isEmpty()).count();
        if (grid.columns() < 2 || texts < FEWEST_TEXTS) {
            return false;
        }
        return texts >= CHART * grid.cells().size() || firstRowFilled(grid) >= 0.5 || firstColumnFilled(grid) >= 0.5;
    }

    private static double firstRowFilled(Grid grid) {
        return filled(grid.cells().stream().filter(cell -> cell.row() == 0).toList());
    }

    private static double firstColumnFilled(Grid grid) {
        return filled(grid.cells().stream().filter(cell -> cell.column() == 0).toList());
    }

    private static double filled(java.util.List<GridCell> cells) {
        return cells.stream().filter(cell -> !cell.text().isEmpty()).count() / (double) cells.size();
    }
}
