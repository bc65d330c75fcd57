package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds columns by the white space between them: vertical strips that (nearly) no word of any row enters. The manner is
 * that of the projection profiles and text edges in A. Nurminen, <i>Algorithmic Extraction of Data in Tables in PDF
 * Documents</i> (2013).
 */
final class ColumnGaps {
    private static final int MOST_HEADERS = 2;
    private static final double FEW = 0.1;
    /** A space between words is a full-width character at most, with what justifying adds; share of the text's size. */
    private static final double WIDEST_SPACE = 1.3;

    /** Narrower strips are spaces between words; share of the text's size. */
    private final double narrowest;
    /** Words that may stand in a strip, as a share of the rows: spanning headers, notes. */
    private final double crossing;

    ColumnGaps(double narrowest, double crossing) {
        this.narrowest = narrowest;
        this.crossing = crossing;
    }

    /** Edges of the columns, outer ones included: at least two values. Rows are not empty. */
    double[] edges(List<TextRow> rows, double x0, double x1) {
        List<double[]> ends = ends(rows);
        int allowed = (int) Math.floor(crossing * rows.size());
        double narrow = narrowest * medianSize(rows);
        List<Double> edges = new ArrayList<>();
        edges.add(x0);
        int depth = 0;
        boolean seen = false;
        Gap gap = null;
        for (int i = 0; i < ends.size(); i++) {
            double x = ends.get(i)[0];
            if (gap != null) {
                gap.extend(x, depth);
            }
            depth += (int) ends.get(i)[1];
            if (depth > allowed) {
                if (gap != null && seen && gap.width() >= narrow) {
                    edges.add(gap.emptiest());
                }
                seen = true;
                gap = null;
            } else if (gap == null) {
                gap = new Gap(x);
            }
        }
        edges.add(x1);
        mergeShared(edges, rows);
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Joins neighbouring columns that the rows show to be one. */
    private static void mergeShared(List<Double> edges, List<TextRow> rows) {
        for (int c = 0; c + 2 < edges.size(); c++) {
            Neighbours neighbours = Neighbours.of(rows, edges.get(c), edges.get(c + 1), edges.get(c + 2));
            if (neighbours.shareAHeader(rows.size()) || neighbours.areOneText()) {
                edges.remove(c + 1);
                c--;
            }
        }
    }

    /**
     * How rows fill two columns that lie beside each other.
     *
     * @param left rows with text in the left one alone
     * @param right rows with text in the right one alone
     * @param rightBelow of these, those that cannot be headers
     * @param both rows with text in both
     * @param widest the widest space between the two texts of such a row, as a share of the text's size
     */
    private record Neighbours(int left, int right, int rightBelow, int both, double widest) {

        static Neighbours of(List<TextRow> rows, double x0, double x1, double x2) {
            int left = 0;
            int right = 0;
            int rightBelow = 0;
            int both = 0;
            double widest = 0;
            for (int r = 0; r < rows.size(); r++) {
                TextRow row = rows.get(r);
                TextRow one = row.between(x0, x1);
                TextRow other = row.between(x1, x2);
                if (one != null && other != null) {
                    both++;
                    widest = Math.max(widest, (other.box().x0() - one.box().x1()) / row.size());
                } else if (one != null) {
                    left++;
                } else if (other != null) {
                    right++;
                    rightBelow += r < MOST_HEADERS ? 0 : 1;
                }
            }
            return new Neighbours(left, right, rightBelow, both, widest);
        }

        /** No row fills both, and one has text in few rows: a header that is centred above text set at the left. */
        boolean shareAHeader(int rows) {
            return both == 0 && Math.min(left, right) <= Math.max(MOST_HEADERS, FEW * rows);
        }

        /** Lines of words with a space between, at the same place by chance, which go on at the left. */
        boolean areOneText() {
            return both > 0 && widest <= WIDEST_SPACE && rightBelow == 0 && left >= both;
        }
    }

    /** Where words start (+1) and end (-1), from left to right. */
    private static List<double[]> ends(List<TextRow> rows) {
        List<double[]> ends = new ArrayList<>();
        for (TextRow row : rows) {
            for (TextRow.Word word : row.words()) {
                ends.add(new double[] {word.box().x0(), 1});
                ends.add(new double[] {word.box().x1(), -1});
            }
        }
        ends.sort((a, b) -> a[0] != b[0] ? Double.compare(a[0], b[0]) : Double.compare(a[1], b[1]));
        return ends;
    }

    /** A strip that few words enter, and the widest part of it that fewest enter. */
    private static final class Gap {
        private final double from;
        private double to;
        private double partFrom;
        private double partTo;
        private int partDepth = Integer.MAX_VALUE;

        Gap(double from) {
            this.from = from;
            this.to = from;
        }

        void extend(double x, int depth) {
            if (depth < partDepth || depth == partDepth && x - to > partTo - partFrom) {
                partDepth = depth;
                partFrom = to;
                partTo = x;
            }
            to = x;
        }

        double width() {
            return to - from;
        }

        double emptiest() {
            return (partFrom + partTo) / 2;
        }
    }

    private static double medianSize(List<TextRow> rows) {
        double[] sizes = rows.stream().mapToDouble(TextRow::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }
}
