package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells which lines of text make one row of a table: a line carries a cell on when it may be the rest of a line that was
 * full, which is so when its first word would not have fitted there any more.
 */
final class RowJoiner {
    /** Lines farther apart than this share of their size are never one cell. */
    private static final double LEADING = 1.75;

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

    private boolean carriesOn(List<TextRow> row, TextRow line) {
        TextRow last = row.get(row.size() - 1);
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
        boolean ideographs = LineText.isIdeographic(next.text());
        double needed = ideographs ? 2 * next.size() : next.box().width() + 0.25 * next.size();
        return free < needed;
    }
}
