package io.keikaku.extract.pdf;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Tells tables from frames, charts and other drawings that have something of a lattice. */
final class TableTest {
    /** A drawing with less text than this share of its cells has it as labels at its edges, or it is a chart. */
    private static final double SPARSE = 0.3;
    /** Rows and columns of labels have text in this share of their cells. */
    private static final double LABELLED = 0.5;

    private static final int FEWEST_LABELS = 2;

    private TableTest() {}

    /** Whether what was found is a table: text in at least two columns, be it in marks, and enough of it for the cells. */
    static boolean isTable(FoundTable table) {
        Grid grid = table.grid();
        List<GridCell> texts =
                grid.cells().stream().filter(cell -> !cell.text().isEmpty()).toList();
        long columns = texts.stream().mapToInt(GridCell::column).distinct().count();
        boolean marked = grid.marks().stream().anyMatch(mark -> mark.text() != null);
        if (columns + (marked ? 1 : 0) < 2) {
            return false;
        }
        return texts.size() >= SPARSE * grid.cells().size()
                || isLabelled(grid, GridCell::row)
                || isLabelled(grid, GridCell::column);
    }

    /** Whether at least two cells of the first row have text, and something is drawn below. */
    static boolean hasHeader(FoundTable table) {
        return !table.grid().marks().isEmpty()
                && table.grid().cells().stream()
                                .filter(cell -> cell.row() == 0 && !cell.text().isEmpty())
                                .count()
                        > 1;
    }

    /** Whether what was found without crossing rulings is a table: half of its rows have text in two cells or more. */
    static boolean isTableWithoutLattice(FoundTable table) {
        Grid grid = table.grid();
        int[] texts = new int[grid.rows()];
        grid.cells().forEach(cell -> texts[cell.row()] += cell.text().isEmpty() ? 0 : 1);
        long full = Arrays.stream(texts).filter(n -> n > 1).count();
        return isTable(table) && full > 1 && full * 2 >= grid.rows() && !NumberedTitles.are(TextRow.of(table.glyphs()));
    }

    /** Whether the cells at the first place that has text are labels; a merged cell that runs over the page is blank there. */
    private static boolean isLabelled(Grid grid, ToIntFunction<GridCell> place) {
        int outermost = grid.cells().stream()
                .filter(cell -> !cell.text().isEmpty())
                .mapToInt(place)
                .min()
                .orElse(0);
        List<GridCell> first = grid.cells().stream()
                .filter(cell -> place.applyAsInt(cell) == outermost)
                .toList();
        long texts = first.stream().filter(cell -> !cell.text().isEmpty()).count();
        return texts >= FEWEST_LABELS && texts >= LABELLED * first.size();
    }
}
