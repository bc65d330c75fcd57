package io.keikaku.extract.table;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.model.Box;
import io.keikaku.extract.japanese.JapaneseText;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells whether a grid that follows another with nothing between is the next strip of a form that is drawn as boxes one below the other, as slides have them: each strip
 * begins with a key, and all begin at the same left side.
 */
final class FormStrips {
    /** Left sides of strips are this near to each other, in points. */
    private static final double ALIGNED = 3;

    private final HeaderWords words;

    FormStrips(HeaderWords words) {
        this.words = words;
    }

    boolean goOn(LogicalTable open, Grid piece) {
        Optional<GridCell> key = key(piece)
                .filter(cell -> words.role(cell.text())
                        .filter(role -> role != ColumnRole.NAME && role != ColumnRole.NUMBER)
                        .isPresent());
        return key.isPresent()
                && key(open.grid()).isPresent()
                && !isSaid(open.grid(), key.get())
                && isBelow(open.grid(), piece);
    }

    /** The key of a grid's first row, with its value beside it; empty where the row has none. */
    private Optional<GridCell> key(Grid grid) {
        List<GridCell> row = new GridRows(grid)
                .row(0).stream()
                        .sorted(Comparator.comparingInt(GridCell::column))
                        .toList();
        boolean keyed = row.size() > 1
                && row.get(0).column() == 0
                && words.role(row.get(0).text()).isPresent();
        boolean valued = keyed
                && (row.get(0).rowSpan() > row.get(1).rowSpan()
                        || words.role(row.get(1).text()).isEmpty());
        return valued ? Optional.of(row.get(0)) : Optional.empty();
    }

    /** A form says nothing twice: the key begins another form. */
    private static boolean isSaid(Grid open, GridCell key) {
        String text = JapaneseText.compact(key.text());
        return open.cells().stream()
                .anyMatch(cell ->
                        cell.column() == 0 && JapaneseText.compact(cell.text()).equals(text));
    }

    private static boolean isBelow(Grid open, Grid piece) {
        Integer page = piece.origin().page();
        Box above = box(open, page);
        Box below = box(piece, page);
        return page != null
                && above != null
                && below != null
                && Math.abs(above.x0() - below.x0()) <= ALIGNED
                && below.y0() >= above.y1() - ALIGNED;
    }

    private static Box box(Grid grid, Integer page) {
        return grid.cells().stream()
                .filter(cell -> Objects.equals(page, cell.origin().page()))
                .map(cell -> cell.origin().box())
                .filter(Objects::nonNull)
                .reduce(Box::union)
                .orElse(null);
    }
}
