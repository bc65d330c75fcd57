package io.keikaku.core.document;

import java.util.List;

/**
 * A table as it stands on one page.
 *
 * @param rows number of rows
 * @param columns number of columns
 * @param cells not overlapping, ordered by row, then column; a position that no cell covers is empty
 * @param spansKnown {@code false} where the source shows merged cells only as blank ones, so that a blank cell may belong
 *     to its neighbour
 * @param marks arrows, bars and the like drawn over the cells, ordered by row, then start
 * @param caption {@code null} where none was recognised
 */
public record Grid(
        int rows,
        int columns,
        List<GridCell> cells,
        boolean spansKnown,
        List<GridMark> marks,
        String caption,
        Origin origin)
        implements Block {

    public Grid {
        cells = List.copyOf(cells);
        marks = List.copyOf(marks);
    }

    /** The same table with other cells in its rows and columns. */
    public Grid withCells(List<GridCell> other) {
        return new Grid(rows, columns, other, spansKnown, marks, caption, origin);
    }
}
