package io.keikaku.extract.table;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.extract.outline.OutlineNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A table, joined over the pages it runs across. Immutable. */
public final class LogicalTable {
    private final String id;
    private final Grid grid;
    private final int headerRows;
    private final Set<Integer> breaks;
    private final OutlineNode section;
    private final int position;
    private final List<List<GridCell>> rows;
    private final List<GridCell> rests;

    /**
     * @param id stable within the plan
     * @param grid the joined grid; rows are counted over all pages
     * @param headerRows number of header rows at the top
     * @param breaks rows that begin a new page or a new piece of the table
     * @param section section in which the table begins
     * @param position index in the flow of blocks at which the table begins
     */
    LogicalTable(String id, Grid grid, int headerRows, Set<Integer> breaks, OutlineNode section, int position) {
        this(id, grid, headerRows, breaks, section, position, List.of());
    }

    private LogicalTable(
            String id,
            Grid grid,
            int headerRows,
            Set<Integer> breaks,
            OutlineNode section,
            int position,
            List<GridCell> rests) {
        this.id = id;
        this.grid = grid;
        this.headerRows = headerRows;
        this.breaks = new TreeSet<>(breaks);
        this.section = section;
        this.position = position;
        this.rows = byRow(grid);
        this.rests = List.copyOf(rests);
    }

    /** The same table with another grid of as many rows. */
    LogicalTable with(Grid other) {
        return new LogicalTable(id, other, headerRows, breaks, section, position);
    }

    /**
     * The same table with its last row made whole.
     *
     * @param mended the grid with the whole texts
     * @param torn the cells of the next page whose texts these contain, in the row and columns where they belong
     */
    LogicalTable mended(Grid mended, List<GridCell> torn) {
        List<GridCell> all = new ArrayList<>(rests);
        all.addAll(torn);
        return new LogicalTable(id, mended, headerRows, breaks, section, position, all);
    }

    /** The table with rows added below. */
    LogicalTable extended(Grid longer, Set<Integer> newBreaks) {
        return new LogicalTable(id, longer, headerRows, newBreaks, section, position, rests);
    }

    private static List<List<GridCell>> byRow(Grid grid) {
        List<List<GridCell>> rows = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            rows.add(new ArrayList<>());
        }
        for (GridCell cell : grid.cells()) {
            for (int r = cell.row(); r < Math.min(grid.rows(), cell.row() + cell.rowSpan()); r++) {
                rows.get(r).add(cell);
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(GridCell::column)));
        return rows;
    }

    public String id() {
        return id;
    }

    public Grid grid() {
        return grid;
    }

    public int headerRows() {
        return headerRows;
    }

    public OutlineNode section() {
        return section;
    }

    public int position() {
        return position;
    }

    /** Whether a row begins a new page or a new piece of the table. */
    public boolean isBreak(int row) {
        return breaks.contains(row);
    }

    Set<Integer> breaks() {
        return breaks;
    }

    /** The cell that covers a position. */
    public Optional<GridCell> cell(int row, int column) {
        return rows.get(row).stream()
                .filter(c -> c.column() <= column && column < c.column() + c.columnSpan())
                .findFirst();
    }

    /** Where else the text of a cell stands: the parts of it that page breaks tore off. */
    public List<GridCell> rests(GridCell cell) {
        return rests.stream()
                .filter(rest -> rest.column() == cell.column()
                        && rest.row() >= cell.row()
                        && rest.row() < cell.row() + cell.rowSpan())
                .toList();
    }

    /** The cells that begin in a row or reach into it, from left to right. */
    public List<GridCell> row(int row) {
        return rows.get(row);
    }

    /** The cells with text that begin in a row, from left to right. */
    public List<GridCell> filled(int row) {
        return rows.get(row).stream()
                .filter(cell -> cell.row() == row && !cell.text().isBlank())
                .toList();
    }
}
