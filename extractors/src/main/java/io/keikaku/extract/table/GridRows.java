package io.keikaku.extract.table;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import java.util.ArrayList;
import java.util.List;

/** The filled cells of a grid by the row in which they begin, in the grid's order. Immutable. */
final class GridRows {
    private final List<List<GridCell>> rows = new ArrayList<>();
    private final int columns;

    GridRows(Grid grid) {
        this.columns = grid.columns();
        for (int row = 0; row < grid.rows(); row++) {
            rows.add(new ArrayList<>());
        }
        for (GridCell cell : grid.cells()) {
            if (!cell.text().isBlank()) {
                rows.get(cell.row()).add(cell);
            }
        }
    }

    int size() {
        return rows.size();
    }

    int columns() {
        return columns;
    }

    List<GridCell> row(int row) {
        return List.copyOf(rows.get(row));
    }
}
