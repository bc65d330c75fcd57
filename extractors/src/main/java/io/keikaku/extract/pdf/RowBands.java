package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Rows of a table that are parted by nothing but room: there is more of it between rows than between the lines of a cell. The
 * columns left of the first one that every row fills hold the groups of the rows.
 */
final class RowBands {
    /** Between rows there is so much more room than between lines, in sizes of the text. */
    private static final double MORE = 0.15;
    /** At most so many columns hold groups. */
    private static final int MOST_GROUPS = 2;

    private final double[] xs;
    private final List<TextRow> lines;
    private final double leading;
    private final double size;
    private final int key;
    private final List<Box> bands;

    private RowBands(double[] xs, List<TextRow> lines, double leading, double size, int key) {
        this.xs = xs.clone();
        this.lines = lines;
        this.leading = leading;
        this.size = size;
        this.key = key;
        this.bands = blocks(key, xs.length - 1);
    }

    /**
     * The rows of a table, empty where its lines do not part so.
     *
     * @param xs edges of the columns
     * @param lines all lines of the table, from top to bottom
     */
    static Optional<RowBands> of(double[] xs, List<TextRow> lines) {
        double leading = leading(xs, lines);
        double size = HeaderOnly.sizeOf(lines);
        for (int key = 0; key <= MOST_GROUPS && key + 2 < xs.length; key++) {
            RowBands rows = new RowBands(xs, lines, leading, size, key);
            if (rows.bands.size() > 1 && rows.bands.stream().allMatch(rows::isNamed)) {
                return Optional.of(rows);
            }
        }
        return Optional.empty();
    }

    /** The least room between lines of one column. */
    private static double leading(double[] xs, List<TextRow> lines) {
        double least = Double.MAX_VALUE;
        for (int c = 0; c + 1 < xs.length; c++) {
            Box above = null;
            for (TextRow line : lines) {
                TextRow cell = line.between(xs[c], xs[c + 1]);
                if (cell != null) {
                    double room = above == null ? -1 : cell.box().y0() - above.y1();
                    least = room > 0 ? Math.min(least, room) : least;
                    above = cell.box();
                }
            }
        }
        return least;
    }

    /** Whether a row has a text in the first column that is no group's. */
    private boolean isNamed(Box band) {
        return lines.stream()
                .filter(line -> line.middle() > band.y0() && line.middle() < band.y1())
                .anyMatch(line -> line.between(xs[key], xs[key + 1]) != null);
    }

    /** Lines within some columns that have no more room between them than the lines of a cell. */
    private List<Box> blocks(int from, int to) {
        List<Box> blocks = new ArrayList<>();
        lines.stream()
                .map(line -> line.between(xs[from], xs[to]))
                .filter(Objects::nonNull)
                .map(TextRow::box)
                .forEach(box -> {
                    int last = blocks.size() - 1;
                    if (last >= 0 && box.y0() - blocks.get(last).y1() < leading + MORE * size) {
                        blocks.set(last, blocks.get(last).union(box));
                    } else {
                        blocks.add(box);
                    }
                });
        return blocks;
    }

    int count() {
        return bands.size();
    }

    /** Number of columns at the left that hold groups of rows. */
    int groupColumns() {
        return key;
    }

    /** Places half way between the rows. */
    double[] edges() {
        double[] edges = new double[bands.size() - 1];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = (bands.get(i).y1() + bands.get(i + 1).y0()) / 2;
        }
        return edges;
    }

    /** The lines of a row in the columns that hold no groups. */
    List<TextRow> lines(int row) {
        Box band = bands.get(row);
        return lines.stream()
                .map(line -> line.between(xs[key], xs[xs.length - 1]))
                .filter(Objects::nonNull)
                .filter(line -> line.middle() > band.y0() && line.middle() < band.y1())
                .toList();
    }

    /** Whether some cell is of several lines. */
    boolean hasTallCells() {
        for (int r = 1; r < bands.size(); r++) {
            for (int c = key; c + 1 < xs.length; c++) {
                int column = c;
                if (lines(r).stream()
                                .filter(line -> line.between(xs[column], xs[column + 1]) != null)
                                .count()
                        > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The rows at which the groups of a column begin, the first body row included.
     *
     * @param column one of the group columns
     * @param firstRow the first row below the header
     */
    int[] groupStarts(int column, int firstRow) {
        double top = firstRow == 0 ? Double.NEGATIVE_INFINITY : edges()[firstRow - 1];
        List<Box> groups = blocks(column, column + 1).stream()
                .filter(block -> (block.y0() + block.y1()) / 2 > top)
                .toList();
        int[] level = groups.stream().mapToInt(this::levelRow).toArray();
        return Arrays.stream(level).anyMatch(row -> row < 0)
                ? GroupSpans.around(groups, bands.subList(firstRow, bands.size()), firstRow)
                : Arrays.stream(level).distinct().toArray();
    }

    /**
     * Rulings between the rows, over those columns in which no group runs on.
     *
     * @param firstRow the first row below the header
     */
    List<Ruling> rulings(int firstRow) {
        double[] edges = edges();
        List<Ruling> rulings = new ArrayList<>();
        for (int r = 0; r < edges.length; r++) {
            rulings.add(new Ruling(edges[r], xs[key], xs[xs.length - 1]));
        }
        for (int c = 0; c < key; c++) {
            for (int start : groupStarts(c, firstRow)) {
                if (start > 0) {
                    rulings.add(new Ruling(edges[start - 1], xs[c], xs[c + 1]));
                }
            }
        }
        return rulings;
    }

    /** The row whose first line stands at the height of the first line of a group, -1 where there is none. */
    private int levelRow(Box group) {
        for (int r = 0; r < bands.size(); r++) {
            if (Math.abs(bands.get(r).y0() - group.y0()) < size / 3) {
                return r;
            }
        }
        return -1;
    }
}
