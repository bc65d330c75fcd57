package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Tells which lines of text make one row of a table: a line carries a cell on when it may be the rest of a line that was
 * full, which is so when its first word would not have fitted there any more.
 */
final class RowJoiner {
    /** Lines farther apart than this share of their size are never one cell. */
    private static final double LEADING = 1.75;
    /** Lines nearer than this share of their size stand in cells of one row, set in the middle of its height. */
    private static final double CLOSE = 0.85;
    /** Rows are this much farther apart than the lines of one cell. */
    private static final double ROOM = 1.2;

    private final double[] edges;
    private final double[] textLeft;
    private final double[] textRight;

    /**
     * @param edges of the columns
     * @param lines all lines of the table
     */
    RowJoiner(double[] edges, List<TextRow> lines) {
        this.edges = edges.clone();
        textLeft = new double[edges.length - 1];
        textRight = new double[edges.length - 1];
        for (int c = 0; c + 1 < edges.length; c++) {
            textLeft[c] = edges[c + 1];
            textRight[c] = edges[c];
            for (TextRow line : lines) {
                TextRow cell = line.between(edges[c], edges[c + 1]);
                if (cell != null) {
                    textLeft[c] = Math.min(textLeft[c], cell.box().x0());
                    textRight[c] = Math.max(textRight[c], cell.box().x1());
                }
            }
        }
    }

    /** The lines of each row, from top to bottom. */
    List<List<TextRow>> rows(List<TextRow> lines) {
        List<List<TextRow>> apart = byRoom(lines);
        return apart.isEmpty() ? byFit(lines) : apart;
    }

    /**
     * Rows that have more room between them than there is within: so it is where each, but a header, has a text in the first
     * column. Empty where the lines do not part so.
     */
    private List<List<TextRow>> byRoom(List<TextRow> lines) {
        double[] steps = new double[Math.max(0, lines.size() - 1)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = lines.get(i + 1).middle() - lines.get(i).middle();
        }
        double[] ordered = Arrays.stream(steps).sorted().toArray();
        double limit = 0;
        for (int i = 1; i < ordered.length && limit == 0; i++) {
            if (ordered[i] >= ROOM * ordered[i - 1]) {
                limit = (ordered[i] + ordered[i - 1]) / 2;
            }
        }
        List<List<TextRow>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size() && limit > 0; i++) {
            if (i == 0 || steps[i - 1] > limit) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add(lines.get(i));
        }
        boolean parted = rows.stream().skip(1).allMatch(this::hasFirstCell);
        return parted ? rows : List.of();
    }

    private boolean hasFirstCell(List<TextRow> row) {
        return row.stream().anyMatch(line -> line.between(edges[0], edges[1]) != null);
    }

    private List<List<TextRow>> byFit(List<TextRow> lines) {
        List<List<TextRow>> rows = new ArrayList<>();
        for (TextRow line : lines) {
            List<TextRow> last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
            if (last != null && carriesOn(last, line)) {
                last.add(line);
            } else {
                rows.add(new ArrayList<>(List.of(line)));
            }
        }
        return rows;
    }

    /** Places half way between rows. */
    static List<Double> edgesBetween(List<List<TextRow>> rows) {
        List<Double> edges = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            List<TextRow> above = rows.get(i - 1);
            double bottom = above.get(above.size() - 1).box().y1();
            edges.add((bottom + rows.get(i).get(0).box().y0()) / 2);
        }
        return edges;
    }

    private boolean carriesOn(List<TextRow> row, TextRow line) {
        TextRow last = row.get(row.size() - 1);
        if (line.middle() - last.middle() < CLOSE * Math.max(line.size(), last.size())) {
            return true;
        }
        if (line.middle() - last.middle() > LEADING * Math.max(line.size(), last.size())) {
            return false;
        }
        int filled = 0;
        int wrapped = 0;
        for (int c = 0; c + 1 < edges.length; c++) {
            TextRow cell = line.between(edges[c], edges[c + 1]);
            if (cell != null) {
                filled++;
                TextRow above = last.between(edges[c], edges[c + 1]);
                if (above == null || !mayWrap(c, above, cell)) {
                    return false;
                }
                wrapped++;
            }
        }
        return wrapped > 0 && filled < edges.length - 1;
    }

    private boolean mayWrap(int column, TextRow above, TextRow below) {
        TextRow.Word next = below.words().get(0);
        if (next.numeric() && above.words().stream().allMatch(TextRow.Word::numeric)) {
            return false;
        }
        double free = textRight[column] - above.box().x1() + above.box().x0() - textLeft[column];
        boolean ideographs = RunText.isIdeographic(next.text());
        double needed = ideographs ? 2 * next.size() : next.box().width() + 0.25 * next.size();
        return free < needed;
    }
}
