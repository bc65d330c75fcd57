package io.keikaku.extract.table;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.GridMark;
import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the columns of a drawn grid begin and end on the page. Pieces of one table may have more or fewer columns, as cells are
 * merged in the rows that each happens to hold; their edges tell which is which.
 */
final class ColumnEdges {
    /** Edges of one column differ by no more than this from page to page, in points. */
    private static final double SAME = 4;

    private ColumnEdges() {}

    /**
     * A grid with the columns of another, whose edges hold all of its own.
     *
     * @param grid the grid with fewer columns
     * @param finer the grid with more columns, of the same outer edges
     * @return the first grid with each cell as wide as it is in columns of the second; empty where they do not fit
     */
    static Optional<Grid> refine(Grid grid, Grid finer) {
        double[] own = of(grid);
        double[] other = of(finer);
        if (own.length == 0 || other.length == 0 || own.length >= other.length) {
            return Optional.empty();
        }
        int[] places = new int[own.length];
        for (int i = 0; i < own.length; i++) {
            places[i] = nearest(other, own[i]);
            if (Math.abs(other[places[i]] - own[i]) > SAME || i > 0 && places[i] <= places[i - 1]) {
                return Optional.empty();
            }
        }
        boolean whole = places[0] == 0 && places[places.length - 1] == other.length - 1;
        return whole ? Optional.of(refined(grid, places, own, other)) : Optional.empty();
    }

    private static Grid refined(Grid grid, int[] places, double[] own, double[] other) {
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : grid.cells()) {
            int column = places[cell.column()];
            cells.add(new GridCell(
                    cell.row(),
                    column,
                    cell.rowSpan(),
                    places[cell.column() + cell.columnSpan()] - column,
                    cell.text(),
                    cell.header(),
                    cell.fill(),
                    cell.origin()));
        }
        List<GridMark> marks = new ArrayList<>();
        for (GridMark mark : grid.marks()) {
            marks.add(new GridMark(
                    mark.kind(),
                    mark.text(),
                    mark.row(),
                    inColumns(other, onPage(own, mark.from())),
                    inColumns(other, onPage(own, mark.to())),
                    mark.colour(),
                    mark.origin()));
        }
        return new Grid(grid.rows(), other.length - 1, cells, grid.spansKnown(), marks, grid.caption(), grid.origin());
    }

    /** Edges from left to right, one more than there are columns; none where the page does not tell them all. */
    private static double[] of(Grid grid) {
        double[] edges = new double[grid.columns() + 1];
        Arrays.fill(edges, Double.NaN);
        for (GridCell cell : grid.cells()) {
            Box box = cell.origin().box();
            int end = cell.column() + cell.columnSpan();
            if (box == null || end > grid.columns()) {
                return new double[0];
            }
            edges[cell.column()] = box.x0();
            edges[end] = box.x1();
        }
        for (int i = 0; i < edges.length; i++) {
            if (Double.isNaN(edges[i]) || i > 0 && edges[i] <= edges[i - 1]) {
                return new double[0];
            }
        }
        return edges;
    }

    private static int nearest(double[] edges, double place) {
        int best = 0;
        for (int i = 1; i < edges.length; i++) {
            if (Math.abs(edges[i] - place) < Math.abs(edges[best] - place)) {
                best = i;
            }
        }
        return best;
    }

    private static double onPage(double[] edges, double columns) {
        int column = Math.clamp((int) Math.floor(columns), 0, edges.length - 2);
        return edges[column] + (columns - column) * (edges[column + 1] - edges[column]);
    }

    private static double inColumns(double[] edges, double place) {
        int column = 0;
        while (column + 2 < edges.length && place >= edges[column + 1]) {
            column++;
        }
        return column + (place - edges[column]) / (edges[column + 1] - edges[column]);
    }
}
