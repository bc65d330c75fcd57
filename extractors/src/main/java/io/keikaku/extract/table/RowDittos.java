package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.Dittos;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives cells such as 〃 and 同上 the text that they repeat. Under years 〃 repeats the cell to its left, unless the row's first
 * year has it: then the whole row repeats the one above. A repeated name is left as it is: its row goes on with
 * the record above. Used row by row, by one thread.
 */
final class RowDittos {
    private final ColumnLayout layout;
    private final Map<Integer, String> above = new HashMap<>();

    RowDittos(ColumnLayout layout) {
        this.layout = layout;
    }

    /**
     * Resolves one row.
     *
     * @param cells the row's filled cells, from left to right
     */
    List<GridCell> resolve(List<GridCell> cells) {
        Map<Integer, String> upper = new HashMap<>(above);
        List<GridCell> resolved = new ArrayList<>();
        GridCell left = null;
        boolean asAbove = false;
        for (GridCell cell : cells) {
            boolean year = is(cell, ColumnRole.YEAR);
            boolean begins = left == null || !is(left, ColumnRole.YEAR);
            GridCell found = cell;
            if (Dittos.isDitto(cell.text()) && !is(cell, ColumnRole.NAME)) {
                asAbove |= year && begins && !Dittos.saysLeft(cell.text());
                boolean sideways =
                        Dittos.saysLeft(cell.text()) || (year && !begins && !asAbove && !Dittos.saysAbove(cell.text()));
                String text = sideways ? (left == null ? null : left.text()) : upper.get(cell.column());
                found = text == null || Dittos.isDitto(text) ? cell : withText(cell, text);
            }
            above.put(cell.column(), found.text());
            resolved.add(found);
            left = found;
        }
        return resolved;
    }

    private boolean is(GridCell cell, ColumnRole role) {
        return layout.columns().get(cell.column()).role() == role;
    }

    private static GridCell withText(GridCell cell, String text) {
        return new GridCell(
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                text,
                cell.header(),
                cell.fill(),
                cell.origin());
    }
}
