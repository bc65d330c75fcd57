package io.keikaku.extract.table;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.Sentences;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a row whole that the end of a page has torn: the first row of the next page holds the rest of its cells. Cells break off
 * in mid-sentence or mid-word there, which rows that are complete do not.
 */
final class TornRow {
    /** So many cells of a column that are sentences show that the others are. */
    private static final int FEWEST_SENTENCES = 2;

    private final Grid upper;
    private final Grid lower;
    private final int first;
    private final LineCapacity capacity;
    private final Map<GridCell, GridCell> rests = new IdentityHashMap<>();

    private TornRow(Grid upper, Grid lower, int first) {
        this.upper = upper;
        this.lower = lower;
        this.first = first;
        this.capacity = new LineCapacity(List.of(upper, lower));
    }

    /**
     * The row that is torn between two pieces of a table.
     *
     * @param lower the piece on the next page
     * @param first the first row of the lower piece that is no header
     * @return empty where the lower piece begins with a row of its own
     */
    static Optional<TornRow> find(Grid upper, Grid lower, int first) {
        TornRow row = new TornRow(upper, lower, first);
        return row.followsOnNextPage() && row.pair() && row.isTorn() ? Optional.of(row) : Optional.empty();
    }

    private boolean followsOnNextPage() {
        Integer next = lower.origin().page();
        return next != null
                && first < lower.rows()
                && upper.cells().stream()
                        .filter(this::endsPage)
                        .map(cell -> cell.origin().page())
                        .allMatch(page -> page != null && page < next && page >= next - 1);
    }

    private boolean endsPage(GridCell cell) {
        return cell.row() + cell.rowSpan() == upper.rows();
    }

    /** Finds to each cell that begins the page the cell above it; {@code false} where one has none as wide as it is. */
    private boolean pair() {
        for (GridCell cell : lower.cells()) {
            if (cell.row() == first) {
                Optional<GridCell> above = upper.cells().stream()
                        .filter(other -> endsPage(other)
                                && other.column() == cell.column()
                                && other.columnSpan() == cell.columnSpan())
                        .findFirst();
                if (above.isEmpty()) {
                    return false;
                }
                rests.put(above.get(), cell);
            }
        }
        return rests.size() > 1;
    }

    private boolean isTorn() {
        int broken = 0;
        int complete = 0;
        for (Map.Entry<GridCell, GridCell> pair : rests.entrySet()) {
            GridCell above = pair.getKey();
            GridCell below = pair.getValue();
            switch (CellBreak.between(above, below, holdsSentences(above, below), capacity.isFull(above))) {
                case ONE -> broken++;
                case HARDLY_ONE -> complete++;
                case TWO -> {
                    return false;
                }
                case MAY_BE_ONE -> {}
            }
        }
        return broken > complete;
    }

    private boolean holdsSentences(GridCell above, GridCell below) {
        int ended = 0;
        int others = 0;
        for (Grid piece : List.of(upper, lower)) {
            for (GridCell cell : piece.cells()) {
                boolean beside = cell.column() == above.column() && cell != above && cell != below;
                if (beside && !cell.header() && !cell.text().isBlank()) {
                    boolean sentence = Sentences.isEnded(cell.text());
                    ended += sentence ? 1 : 0;
                    others += sentence || cell.row() == 0 ? 0 : 1;
                }
            }
        }
        return ended >= FEWEST_SENTENCES && ended > 2 * others;
    }

    /** The upper piece with the rest of its last row. */
    Grid whole() {
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : upper.cells()) {
            GridCell rest = rests.get(cell);
            cells.add(rest == null ? cell : joined(cell, rest));
        }
        return upper.withCells(cells);
    }

    /** The filled cells of the lower piece that are now part of the upper one, in the row and columns of that. */
    List<GridCell> rests() {
        return lower.cells().stream()
                .filter(cell -> cell.row() == first && !cell.text().isBlank())
                .map(cell -> cell.at(upper.rows() - 1, cell.column()))
                .toList();
    }

    /** A cell keeps the place of the part that has text, the first one if both have. */
    private static GridCell joined(GridCell above, GridCell below) {
        GridCell place = above.text().isBlank() ? below : above;
        return new GridCell(
                above.row(),
                above.column(),
                above.rowSpan() + below.rowSpan() - 1,
                above.columnSpan(),
                CellBreak.glued(above.text(), below.text()),
                above.header(),
                above.fill() == null ? below.fill() : above.fill(),
                place.origin());
    }
}
