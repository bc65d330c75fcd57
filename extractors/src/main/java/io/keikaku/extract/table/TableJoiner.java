package io.keikaku.extract.table;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.GridMark;
import io.keikaku.core.document.Paragraph;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelParser;
import io.keikaku.extract.outline.NumberLabel;
import io.keikaku.extract.outline.Outline;
import io.keikaku.extract.outline.Placed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins grids that are pieces of one table: a piece without header and with as many columns goes on where the one before it
 * ended, a piece that repeats the header likewise, and so does the rest of a form, over a page break or in strips. A short line between two pieces (a footnote, a remark) does not part them;
 * a heading does.
 */
public final class TableJoiner {
    private static final int MOST_LINES_BETWEEN = 2;
    private static final int LONGEST_LINE_BETWEEN = 60;

    private final HeaderFinder headers;
    private final FormPieces forms;
    private final FormStrips strips;

    public TableJoiner(HeaderWords words, EraContext eras) {
        this.headers = new HeaderFinder(words, eras);
        this.forms = new FormPieces(words);
        this.strips = new FormStrips(words);
    }

    /** All tables of the document, in reading order. */
    public List<LogicalTable> join(Outline outline) {
        List<LogicalTable> tables = new ArrayList<>();
        LogicalTable open = null;
        int linesBetween = 0;
        Paragraph lone = null;
        for (Placed placed : outline.blocks()) {
            if (placed.block() instanceof Grid grid) {
                Grid whole = open != null && lone != null ? CellStarts.restore(open.grid(), lone, grid) : grid;
                LogicalTable joined = open == null ? null : continued(open, whole, linesBetween == 0);
                if (joined != null) {
                    tables.set(tables.size() - 1, joined);
                } else {
                    joined = table(grid, placed, tables.size() + 1);
                    tables.add(joined);
                }
                open = joined;
                linesBetween = 0;
                lone = null;
            } else if (parts(placed) || ++linesBetween > MOST_LINES_BETWEEN) {
                open = null;
            } else {
                lone = linesBetween == 1 ? (Paragraph) placed.block() : null;
            }
        }
        return tables;
    }

    private static boolean parts(Placed placed) {
        return placed.heading()
                || !(placed.block() instanceof Paragraph paragraph)
                || paragraph.text().length() > LONGEST_LINE_BETWEEN
                || paragraph.text().strip().endsWith("。");
    }

    private LogicalTable table(Grid grid, Placed placed, int number) {
        return new LogicalTable(
                "t" + number, grid, headers.headerRows(grid), Set.of(), placed.section(), placed.position());
    }

    /** The table with the grid appended, {@code null} where the grid is a table of its own. */
    private LogicalTable continued(LogicalTable open, Grid grid, boolean adjoins) {
        if (forms.goesOn(open, grid, adjoins) || (adjoins && strips.goOn(open, grid))) {
            return append(open, grid, 0);
        }
        if (open.headerRows() == 0) {
            return null;
        }
        if (grid.columns() != open.grid().columns()) {
            return goesOnInOtherColumns(open, grid);
        }
        int header = headers.headerRows(grid);
        if (header == 0) {
            return carryOn(open, grid, 0);
        }
        boolean repeated =
                header == open.headerRows() && headerText(grid, header).equals(headerText(open.grid(), header));
        return repeated && !restarts(open.grid(), grid, header) ? carryOn(open, grid, header) : null;
    }

    /** A piece without header whose columns are those of the table, save that either merges some of them. */
    private LogicalTable goesOnInOtherColumns(LogicalTable open, Grid grid) {
        if (headers.headerRows(grid) > 0) {
            return null;
        }
        if (grid.columns() < open.grid().columns()) {
            return ColumnEdges.refine(grid, open.grid())
                    .map(piece -> carryOn(open, piece, 0))
                    .orElse(null);
        }
        return ColumnEdges.refine(open.grid(), grid)
                .map(refined -> carryOn(open.with(refined), grid, 0))
                .orElse(null);
    }

    /** A table that counts from the start again is another table. */
    private static boolean restarts(Grid open, Grid piece, int header) {
        String first = firstNumber(open, header);
        return first != null && first.equals(firstNumber(piece, header));
    }

    private static String firstNumber(Grid grid, int header) {
        for (GridCell cell : grid.cells()) {
            if (cell.row() >= header && !cell.text().isBlank()) {
                NumberLabel bare = LabelParser.bare(cell.text());
                NumberLabel label =
                        bare != null ? bare : LabelParser.parse(cell.text()).label();
                if (label != null) {
                    return label.text();
                }
            }
        }
        return null;
    }

    private static String headerText(Grid grid, int rows) {
        StringBuilder text = new StringBuilder();
        for (GridCell cell : grid.cells()) {
            if (cell.row() < rows && !cell.text().isBlank()) {
                text.append(cell.row())
                        .append(':')
                        .append(cell.column())
                        .append('=')
                        .append(JapaneseText.compact(cell.text()))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** The table with the rows of the grid, the first of which may be the rest of the last row of the table. */
    private static LogicalTable carryOn(LogicalTable open, Grid piece, int skippedRows) {
        return TornRow.find(open.grid(), piece, skippedRows)
                .map(torn -> append(open.mended(torn.whole(), torn.rests()), piece, skippedRows + 1))
                .orElseGet(() -> append(open, piece, skippedRows));
    }

    private static LogicalTable append(LogicalTable open, Grid piece, int skippedRows) {
        Grid grid = open.grid();
        int shift = grid.rows() - skippedRows;
        List<GridCell> cells = new ArrayList<>(grid.cells());
        for (GridCell cell : piece.cells()) {
            if (cell.row() >= skippedRows) {
                cells.add(cell.at(cell.row() + shift, cell.column()));
            }
        }
        List<GridMark> marks = new ArrayList<>(grid.marks());
        for (GridMark mark : piece.marks()) {
            if (mark.row() >= skippedRows) {
                marks.add(new GridMark(
                        mark.kind(),
                        mark.text(),
                        mark.row() + shift,
                        mark.from(),
                        mark.to(),
                        mark.colour(),
                        mark.origin()));
            }
        }
        Set<Integer> breaks = new HashSet<>(open.breaks());
        if (piece.rows() > skippedRows) {
            breaks.add(grid.rows());
        }
        Grid joined = new Grid(
                grid.rows() + piece.rows() - skippedRows,
                Math.max(grid.columns(), piece.columns()),
                cells,
                grid.spansKnown() && piece.spansKnown(),
                marks,
                grid.caption(),
                grid.origin());
        return open.extended(joined, breaks);
    }
}
