package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Finds tables that are not drawn, or by an outer frame or rules at head and foot only, whose cells hold running text: below a
 * line of short words, the heads, every line keeps to the columns that these stand over, and more room than there is between
 * lines parts the rows. Tables without groups and without cells of several lines are left to {@link AlignedTables}.
 */
final class HeadedTables {
    private static final int FEWEST_COLUMNS = 3;
    private static final int LONGEST_HEAD = 12;
    /** Heads are at least this far apart, and columns, in sizes of the text. */
    private static final double HEAD_GAP = 1;

    private static final double COLUMN_GAP = 0.5;
    /** The next line of a table is at most so many sizes below the last; one that fills the first column alone is nearer. */
    private static final double FARTHEST = 2.6;

    private static final double NEAREST = 1;
    private static final int FEWEST_ROWS = 3;
    /** This share of the rows fills a column; one column may be emptier. */
    private static final double FILLED = 0.5;

    private HeadedTables() {}

    /** Layouts of such tables among rows of text that belong to no other table, from top to bottom. */
    static List<CellLayout> find(List<TextRow> rows) {
        List<CellLayout> layouts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<TextRow.Word> heads = heads(rows.get(i));
            if (heads.size() >= FEWEST_COLUMNS) {
                int end = end(rows, i, heads);
                Optional<CellLayout> layout = layout(rows.subList(i, end), heads);
                if (layout.isPresent()) {
                    layouts.add(layout.get());
                    i = end - 1;
                }
            }
        }
        return layouts;
    }

    /** The words of a line of heads, those set with spaces between their letters as one; empty where it is no such line. */
    private static List<TextRow.Word> heads(TextRow row) {
        List<TextRow.Word> heads = new ArrayList<>();
        boolean spaced = false;
        for (TextRow.Word word : row.words()) {
            TextRow.Word last = heads.isEmpty() ? null : heads.getLast();
            double gap = last == null ? 0 : word.box().x0() - last.box().x1();
            boolean letter = word.text().length() == 1;
            if (last != null && gap < HEAD_GAP * row.size() || spaced && letter && gap < 1.5 * row.size()) {
                heads.set(
                        heads.size() - 1,
                        new TextRow.Word(last.text() + word.text(), last.box().union(word.box()), word.size()));
            } else {
                heads.add(word);
                spaced = letter;
            }
        }
        boolean brief = heads.stream().allMatch(head -> head.text().length() <= LONGEST_HEAD && !head.numeric());
        return brief ? heads : List.of();
    }

    /** Index after the last line that keeps to the columns. */
    private static int end(List<TextRow> rows, int start, List<TextRow.Word> heads) {
        List<TextRow> block = new ArrayList<>(List.of(rows.get(start)));
        double size = rows.get(start).size();
        for (int i = start + 1; i < rows.size(); i++) {
            TextRow row = rows.get(i);
            double room = row.box().y0() - block.getLast().box().y1();
            boolean label = row.box().x1() < heads.get(1).box().x0();
            block.add(row);
            if (room > (label ? NEAREST : FARTHEST) * row.size()
                    || row.size() > HeaderOnly.LARGER * size
                    || edges(block, heads).length == 0) {
                return i;
            }
        }
        return rows.size();
    }

    /** The edges of the columns that heads stand over, and of one without a head before them; none where heads share one. */
    private static double[] edges(List<TextRow> lines, List<TextRow.Word> heads) {
        double[] edges = new double[heads.size() + 1];
        double[] widest = new double[heads.size()];
        List<TextRow.Word> words = lines.stream()
                .flatMap(line -> line.words().stream())
                .sorted(Comparator.comparingDouble(word -> word.box().x0()))
                .toList();
        double reach = words.getFirst().box().x1();
        for (TextRow.Word word : words) {
            double gap = word.box().x0() - reach;
            double middle = reach + gap / 2;
            int column = column(heads, middle);
            if (column < heads.size() && gap > widest[column]) {
                widest[column] = gap;
                edges[column] = middle;
            }
            reach = Math.max(reach, word.box().x1());
        }
        double least = COLUMN_GAP * lines.getFirst().size();
        if (Arrays.stream(widest).skip(1).anyMatch(gap -> gap < least)) {
            return new double[0];
        }
        double left = words.getFirst().box().x0() - 1;
        edges[heads.size()] = reach + 1;
        if (widest[0] >= least) {
            return DoubleStream.concat(DoubleStream.of(left), Arrays.stream(edges))
                    .toArray();
        }
        edges[0] = left;
        return edges;
    }

    /** The number of heads whose middle is left of a place. */
    private static int column(List<TextRow.Word> heads, double x) {
        int left = 0;
        while (left < heads.size()
                && (heads.get(left).box().x0() + heads.get(left).box().x1()) / 2 < x) {
            left++;
        }
        return left;
    }

    private static Optional<CellLayout> layout(List<TextRow> lines, List<TextRow.Word> heads) {
        double[] xs = edges(lines, heads);
        if (xs.length == 0 || lines.size() < FEWEST_ROWS) {
            return Optional.empty();
        }
        return RowBands.of(xs, lines)
                .filter(rows -> rows.count() >= FEWEST_ROWS)
                .filter(rows -> rows.groupColumns() > 0 || rows.hasTallCells())
                .filter(rows -> isFilled(rows, xs))
                .map(rows -> cells(rows, xs, lines));
    }

    private static boolean isFilled(RowBands rows, double[] xs) {
        int sparse = 0;
        for (int c = rows.groupColumns(); c + 1 < xs.length; c++) {
            int column = c;
            long filled = IntStream.range(0, rows.count())
                    .filter(r ->
                            rows.lines(r).stream().anyMatch(line -> line.between(xs[column], xs[column + 1]) != null))
                    .count();
            sparse += filled < FILLED * rows.count() ? 1 : 0;
        }
        return sparse <= 1;
    }

    private static CellLayout cells(RowBands rows, double[] xs, List<TextRow> lines) {
        double[] inner = rows.edges();
        double[] ys = new double[inner.length + 2];
        ys[0] = lines.getFirst().box().y0() - 1;
        System.arraycopy(inner, 0, ys, 1, inner.length);
        ys[ys.length - 1] =
                lines.stream().mapToDouble(line -> line.box().y1()).max().orElseThrow() + 1;
        List<Slot> slots = new ArrayList<>();
        for (int c = 0; c + 1 < xs.length; c++) {
            boolean[] starts = new boolean[rows.count()];
            Arrays.fill(starts, 0, Math.min(2, starts.length), true);
            if (c < rows.groupColumns()) {
                Arrays.stream(rows.groupStarts(c, 1)).forEach(r -> starts[r] = true);
            } else {
                Arrays.fill(starts, true);
            }
            for (int r = 0; r < starts.length; ) {
                int end = r + 1;
                while (end < starts.length && !starts[end]) {
                    end++;
                }
                slots.add(new Slot(r, c, end - r, 1));
                r = end;
            }
        }
        slots.sort(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column));
        return new CellLayout(xs, ys, slots);
    }
}
