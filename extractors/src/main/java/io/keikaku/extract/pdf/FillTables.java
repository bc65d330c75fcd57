package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables that are drawn by backgrounds only: filled cells beside one another, with or without white gaps, and filled
 * rows that alternate with white ones.
 */
final class FillTables {
    /** Filled cells beside one another are at most so far apart. */
    static final double GAP = 4.5;

    private static final int FEWEST = 2;
    /** A table is so much wider than a filled part of it. */
    private static final double WIDER = 1.15;

    private static final ColumnGaps GAPS = new ColumnGaps(0.8, 0.1);

    private FillTables() {}

    /**
     * Layouts of such tables.
     *
     * @param fills that belong to no other table
     * @param levels rules that belong to no other table
     * @param rows text that belongs to no other table
     */
    static List<CellLayout> find(List<Fill> fills, List<RuleLevel> levels, List<TextRow> rows, double pageArea) {
        List<CellLayout> layouts = new ArrayList<>();
        for (List<Box> cluster : FillClusters.of(fills, rows, pageArea)) {
            if (cluster.size() >= FEWEST && !isEnclosed(cluster, levels)) {
                layout(cluster, levels, rows).ifPresent(layouts::add);
            }
        }
        return layouts;
    }

    /** Whether rules that are wider run above and below: what is filled is then part of a larger table. */
    private static boolean isEnclosed(List<Box> cluster, List<RuleLevel> levels) {
        Box box = cluster.stream().reduce(Box::union).orElseThrow();
        List<RuleLevel> wider = levels.stream()
                .filter(level -> level.width() > WIDER * box.width()
                        && level.from() <= box.x0() + GAP
                        && level.to() >= box.x1() - GAP)
                .toList();
        return wider.stream().anyMatch(level -> level.y() <= box.y0() + GAP)
                && wider.stream().anyMatch(level -> level.y() >= box.y1() - GAP);
    }

    private static Optional<CellLayout> layout(List<Box> cluster, List<RuleLevel> levels, List<TextRow> rows) {
        double[] xs = edges(
                cluster.stream().flatMap(b -> List.of(b.x0(), b.x1()).stream()).toList());
        double[] ys = edges(
                cluster.stream().flatMap(b -> List.of(b.y0(), b.y1()).stream()).toList());
        if (xs.length < 2 || ys.length < 2) {
            return Optional.empty();
        }
        List<TextRow> lines = new ArrayList<>();
        for (TextRow row : rows) {
            TextRow inside = row.between(xs[0], xs[xs.length - 1]);
            if (inside != null && row.middle() > ys[0] && row.middle() < ys[ys.length - 1]) {
                lines.add(inside);
            }
        }
        if (xs.length > 2) {
            ys = HeaderOnly.extend(xs, ys, levels, rows);
            return ys.length < 3 ? Optional.empty() : Optional.of(FillCells.layout(xs, ys, cluster, rows));
        }
        if (lines.size() < 2 || ys.length < 4) {
            return Optional.empty();
        }
        double[] columns = GAPS.edges(lines, xs[0], xs[1]);
        if (columns.length < 3 || Prose.fills(lines, columns)) {
            return Optional.empty();
        }
        return Optional.of(SpanningText.layout(columns, ys, lines));
    }

    private static double[] edges(List<Double> places) {
        double[] ordered =
                places.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        List<Double> edges = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= ordered.length; i++) {
            if (i == ordered.length || ordered[i] - ordered[start] > GAP) {
                edges.add((ordered[start] + ordered[i - 1]) / 2);
                start = i;
            }
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
