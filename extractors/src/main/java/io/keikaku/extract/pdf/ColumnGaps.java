package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds columns by the white space between them: vertical strips that (nearly) no word of any row enters. The manner is
 * that of the projection profiles and text edges in A. Nurminen, <i>Algorithmic Extraction of Data in Tables in PDF
 * Documents</i> (2013).
 */
final class ColumnGaps {
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
        double size = medianSize(rows);
        List<double[]> starts = new ArrayList<>();
        for (TextRow row : rows) {
            for (TextRow.Word word : row.words()) {
                starts.add(new double[] {word.box().x0(), 1});
                starts.add(new double[] {word.box().x1(), -1});
            }
        }
        starts.sort((a, b) -> a[0] != b[0] ? Double.compare(a[0], b[0]) : Double.compare(a[1], b[1]));
        int allowed = (int) Math.floor(crossing * rows.size());
        List<Double> edges = new ArrayList<>();
        edges.add(x0);
        int depth = 0;
        boolean seen = false;
        double gapStart = Double.NaN;
        for (double[] event : starts) {
            depth += (int) event[1];
            if (depth <= allowed && event[1] < 0 && Double.isNaN(gapStart)) {
                gapStart = event[0];
            } else if (depth > allowed) {
                if (seen && !Double.isNaN(gapStart) && event[0] - gapStart >= narrowest * size) {
                    edges.add((gapStart + event[0]) / 2);
                }
                seen = true;
                gapStart = Double.NaN;
            }
        }
        edges.add(x1);
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double medianSize(List<TextRow> rows) {
        double[] sizes = rows.stream().mapToDouble(TextRow::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }
}
