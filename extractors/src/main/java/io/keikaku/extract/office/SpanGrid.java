package io.keikaku.extract.office;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.ReadException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Builds a grid from cells given row by row, each with its spans, as HTML and its kin give them: a cell goes into the next
 * position of its row that no cell from above covers (the algorithm of the HTML standard's table model).
 */
final class SpanGrid {
    private static final int MOST_COLUMNS = 1_000;

    private final Budget budget;
    private final Origin origin;
    private final boolean spansKnown;
    private final List<BitSet> taken = new ArrayList<>();
    private final List<GridCell> cells = new ArrayList<>();
    private int row = -1;
    private int column;
    private int columns;

    SpanGrid(Budget budget, Origin origin, boolean spansKnown) {
        this.budget = budget;
        this.origin = origin;
        this.spansKnown = spansKnown;
    }

    void nextRow() {
        row++;
        column = 0;
    }

    boolean hasRow() {
        return row >= 0;
    }

    /** Leaves positions of the current row empty. */
    void skip(int positions) {
        column += Math.max(0, positions);
    }

    /** Adds a cell to the current row. Spans below 1 count as 1; a row span reaches no further than the table. */
    void add(int rowSpan, int columnSpan, String text, boolean header, String fill, Origin place) throws ReadException {
        column = bits(row).nextClearBit(column);
        int width = Math.min(Math.max(1, columnSpan), MOST_COLUMNS);
        int height = Math.max(1, rowSpan);
        if (column + width > MOST_COLUMNS) {
            throw new ReadException(ReadException.Kind.LIMIT, "a table has more than " + MOST_COLUMNS + " columns");
        }
        budget.cells(1);
        width = freeWidth(width);
        cells.add(new GridCell(row, column, height, width, text, header, fill, place));
        take(height, width);
        column += width;
        columns = Math.max(columns, column);
    }

    private int freeWidth(int width) {
        int blocked = bits(row).nextSetBit(column);
        return blocked < 0 ? width : Math.min(width, blocked - column);
    }

    private void take(int height, int width) throws ReadException {
        int reach = Math.min(height, 10_000);
        budget.cells((long) reach * width - 1);
        for (int i = 0; i < reach; i++) {
            bits(row + i).set(column, column + width);
        }
    }

    private BitSet bits(int of) {
        while (taken.size() <= of) {
            taken.add(new BitSet());
        }
        return taken.get(of);
    }

    /** The grid, or {@code null} if it has no cell with text. */
    Grid build(String caption) {
        if (cells.stream().allMatch(cell -> cell.text().isEmpty())) {
            return null;
        }
        int rows = row + 1;
        List<GridCell> clipped = new ArrayList<>(cells.size());
        for (GridCell cell : cells) {
            int height = Math.min(cell.rowSpan(), rows - cell.row());
            clipped.add(cell.spanning(height, cell.columnSpan()));
        }
        clipped.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
        return new Grid(rows, columns, clipped, spansKnown, List.of(), caption, origin);
    }
}
