package io.keikaku.extract.table;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives back to a cell the line that its text began with, where the cell was broken over lines of a text source: the line
 * stands directly between two pieces of a table.
 */
final class CellStarts {
    private CellStarts() {}

    /** The second piece, with the line before it at the head of its first cell if it belongs there. */
    static Grid restore(Grid before, Paragraph line, Grid after) {
        Integer at = line.origin().line();
        boolean between = at != null
                && before.columns() == after.columns()
                && lastLine(before) == at - 1
                && firstLine(after) == at + 1
                && !after.cells().get(0).text().isBlank();
        if (!between) {
            return after;
        }
        List<GridCell> cells = new ArrayList<>(after.cells());
        GridCell first = cells.get(0);
        cells.set(
                0,
                new GridCell(
                        first.row(),
                        first.column(),
                        first.rowSpan(),
                        first.columnSpan(),
                        line.text() + "\n" + first.text(),
                        first.header(),
                        first.fill(),
                        line.origin()));
        return after.withCells(cells);
    }

    private static int lastLine(Grid grid) {
        return grid.cells().stream()
                .map(c -> c.origin().line())
                .filter(java.util.Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
    }

    private static int firstLine(Grid grid) {
        Integer line = grid.origin().line();
        return line == null ? -1 : line;
    }
}
