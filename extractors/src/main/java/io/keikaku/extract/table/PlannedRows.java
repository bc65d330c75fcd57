package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a form that come in pairs, one for what is planned and one for what was reached (計画 above 実績). The planned row is
 * read as if it stood alone; the other says nothing of the plan.
 */
final class PlannedRows {
    private PlannedRows() {}

    /** The filled cells that begin in each row, without the labels of planned rows and without rows of results. */
    static List<List<GridCell>> of(LogicalTable table) {
        List<List<GridCell>> rows = new ArrayList<>();
        for (int r = 0; r < table.grid().rows(); r++) {
            rows.add(table.filled(r));
        }
        for (int r = 0; r + 1 < rows.size(); r++) {
            GridCell label = label(rows.get(r), rows.get(r + 1));
            if (label != null) {
                rows.set(r, rows.get(r).stream().filter(c -> c != label).toList());
                rows.set(r + 1, List.of());
            }
        }
        return rows;
    }

    /** The cell for what is planned, with one for what was reached right below it; {@code null} where the rows are no pair. */
    private static GridCell label(List<GridCell> row, List<GridCell> below) {
        if (row.size() < 2 || below.isEmpty() || !is(below.getFirst(), ValueWords.Kind.ACTUAL)) {
            return null;
        }
        return row.stream()
                .limit(2)
                .filter(c -> c.column() == below.getFirst().column() && is(c, ValueWords.Kind.PLANNED))
                .findFirst()
                .orElse(null);
    }

    private static boolean is(GridCell cell, ValueWords.Kind kind) {
        return ValueWords.kind(cell.text()).filter(kind::equals).isPresent();
    }
}
