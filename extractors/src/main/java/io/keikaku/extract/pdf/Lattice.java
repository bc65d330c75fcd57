package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The lattice that crossing rulings span. Elementary cells with no ruling between them are one cell: so merged cells are
 * found in both directions.
 */
final class Lattice {
    /** Rulings nearer than this are one edge (double rules, borders drawn cell by cell). */
    private static final double SNAP = 2.6;
    /** A ruling parts two elementary cells when it covers this share of their common edge. */
    private static final double COVERED = 0.6;

    private static final int MOST_EDGES = 400;
    private static final long MOST_PAIRS = 3_000_000;

    private final double[] xs;
    private final double[] ys;
    /** Whether there is a ruling above row r (or below the last) at column c. */
    private final boolean[][] above;
    /** Whether there is a ruling left of column c (or right of the last) at row r. */
    private final boolean[][] left;

    private Lattice(RulingGroup group) {
        xs = edges(group.vertical());
        ys = edges(group.horizontal());
        int rows = Math.max(0, ys.length - 1);
        int columns = Math.max(0, xs.length - 1);
        double[][] acrossCover = cover(group.horizontal(), ys, xs);
        double[][] downCover = cover(group.vertical(), xs, ys);
        above = new boolean[rows + 1][columns];
        for (int r = 0; r <= rows && columns > 0; r++) {
            for (int c = 0; c < columns; c++) {
                above[r][c] = acrossCover[r][c] >= COVERED * (xs[c + 1] - xs[c]);
            }
        }
        left = new boolean[rows][columns + 1];
        for (int c = 0; c <= columns && rows > 0; c++) {
            for (int r = 0; r < rows; r++) {
                left[r][c] = downCover[c][r] >= COVERED * (ys[r + 1] - ys[r]);
            }
        }
    }

    /** The cells that a group of rulings makes; empty where it makes none, or more than a page can hold. */
    static Optional<CellLayout> cells(RulingGroup group) {
        if ((long) group.horizontal().size() * group.vertical().size() > MOST_PAIRS) {
            return Optional.empty();
        }
        return exact(LooseRulings.drop(OpenSides.close(group)));
    }

    /** The same for rulings none of which is loose and no side of which is open. */
    static Optional<CellLayout> exact(RulingGroup group) {
        Lattice lattice = new Lattice(group);
        if (lattice.xs.length < 2
                || lattice.ys.length < 2
                || lattice.xs.length > MOST_EDGES
                || lattice.ys.length > MOST_EDGES) {
            return Optional.empty();
        }
        return Optional.of(new CellLayout(lattice.xs, lattice.ys, lattice.slots()));
    }

    private List<Slot> slots() {
        int rows = ys.length - 1;
        int columns = xs.length - 1;
        DisjointSets sets = new DisjointSets(rows * columns);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (c + 1 < columns && !left[r][c + 1]) {
                    sets.join(r * columns + c, r * columns + c + 1);
                }
                if (r + 1 < rows && !above[r + 1][c]) {
                    sets.join(r * columns + c, (r + 1) * columns + c);
                }
            }
        }
        boolean[][] taken = new boolean[rows][columns];
        List<Slot> slots = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (!taken[r][c]) {
                    Slot slot = largest(sets, taken, r, c);
                    for (int i = r; i < r + slot.rowSpan(); i++) {
                        Arrays.fill(taken[i], c, c + slot.columnSpan(), true);
                    }
                    slots.add(slot);
                }
            }
        }
        slots.sort(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column));
        return slots;
    }

    /** The rectangle of one set that begins at a free elementary cell: as wide as can be, then as high as can be. */
    private Slot largest(DisjointSets sets, boolean[][] taken, int row, int column) {
        int columns = xs.length - 1;
        int set = sets.find(row * columns + column);
        int endColumn = column + 1;
        while (endColumn < columns && !taken[row][endColumn] && sets.find(row * columns + endColumn) == set) {
            endColumn++;
        }
        int endRow = row + 1;
        while (endRow < ys.length - 1 && isWhole(sets, taken, set, endRow, column, endColumn)) {
            endRow++;
        }
        return new Slot(row, column, endRow - row, endColumn - column);
    }

    private boolean isWhole(DisjointSets sets, boolean[][] taken, int set, int row, int from, int to) {
        for (int c = from; c < to; c++) {
            if (taken[row][c] || sets.find(row * (xs.length - 1) + c) != set) {
                return false;
            }
        }
        return true;
    }

    private static double[] edges(List<Ruling> rulings) {
        double[] places = rulings.stream().mapToDouble(Ruling::at).sorted().toArray();
        List<Double> edges = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= places.length; i++) {
            if (i == places.length || places[i] - places[start] > SNAP) {
                edges.add((places[start] + places[i - 1]) / 2);
                start = i;
            }
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** How much of each interval of the crossing edges is covered by the rulings on each edge. */
    private static double[][] cover(List<Ruling> rulings, double[] edges, double[] crossing) {
        double[][] cover = new double[edges.length][Math.max(0, crossing.length - 1)];
        for (Ruling ruling : rulings) {
            int edge = nearest(edges, ruling.at());
            for (int i = 0; i + 1 < crossing.length; i++) {
                double from = Math.max(ruling.from(), crossing[i]);
                double to = Math.min(ruling.to(), crossing[i + 1]);
                if (to > from) {
                    cover[edge][i] = Math.min(cover[edge][i] + to - from, crossing[i + 1] - crossing[i]);
                }
            }
        }
        return cover;
    }

    private static int nearest(double[] edges, double place) {
        int found = Arrays.binarySearch(edges, place);
        if (found >= 0) {
            return found;
        }
        int after = -found - 1;
        if (after == 0) {
            return 0;
        }
        if (after == edges.length) {
            return edges.length - 1;
        }
        return place - edges[after - 1] <= edges[after] - place ? after - 1 : after;
    }
}
