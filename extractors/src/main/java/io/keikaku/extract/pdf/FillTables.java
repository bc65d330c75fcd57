package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds tables that are drawn by backgrounds only: filled cells beside one another, with or without white gaps, and filled
 * rows that alternate with white ones.
 */
final class FillTables {
    private static final double SMALLEST_SIDE = 6;
    /** Filled cells beside one another are at most so far apart. */
    private static final double GAP = 4.5;

    private static final double ALIGNED = 2;
    private static final int FEWEST = 2;
    private static final int MOST = 3000;
    /** A tile has at most this share of what it tiles. */
    private static final double TILE = 0.9;

    private static final double TILED = 0.7;
    /** A table is so much wider than a filled part of it. */
    private static final double WIDER = 1.15;

    /** Rows of one table leave at most this blank between them, in sizes of the text. */
    private static final double MOST_BLANK = 1.5;
    /** Filled rows alternate with white ones that are at most so many times as high. */
    private static final double WHITE_ROW = 6;

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
        List<Box> boxes = candidates(fills, pageArea);
        if (boxes.size() < FEWEST) {
            return List.of();
        }
        DisjointSets sets = new DisjointSets(boxes.size());
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (belong(boxes.get(i), boxes.get(j), rows)) {
                    sets.join(i, j);
                }
            }
        }
        Map<Integer, List<Box>> clusters = new LinkedHashMap<>();
        for (int i = 0; i < boxes.size(); i++) {
            clusters.computeIfAbsent(sets.find(i), k -> new ArrayList<>()).add(boxes.get(i));
        }
        List<CellLayout> layouts = new ArrayList<>();
        for (List<Box> cluster : clusters.values()) {
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

    private static List<Box> candidates(List<Fill> fills, double pageArea) {
        List<Box> boxes = new ArrayList<>();
        for (Fill fill : fills) {
            Box box = fill.box();
            if (!fill.white()
                    && Math.min(box.width(), box.height()) >= SMALLEST_SIDE
                    && box.width() * box.height() < pageArea / 3) {
                boxes.add(box);
            }
        }
        boxes.sort(Comparator.comparingDouble(Box::y0).thenComparingDouble(Box::x0));
        return boxes.size() > MOST ? List.of() : smallest(boxes);
    }

    /** Leaves out boxes that others tile (a row's background below those of its cells), and what lies in others. */
    private static List<Box> smallest(List<Box> boxes) {
        List<Box> untiled = new ArrayList<>();
        for (Box box : boxes) {
            double tiled = 0;
            for (Box other : boxes) {
                if (other != box && area(other) < TILE * area(box) && Boxes.within(other, box, 1)) {
                    tiled += area(other);
                }
            }
            if (tiled < TILED * area(box)) {
                untiled.add(box);
            }
        }
        List<Box> distinct = new ArrayList<>();
        for (Box box : untiled) {
            if (distinct.stream().noneMatch(other -> Boxes.within(box, other, 1))) {
                distinct.removeIf(other -> Boxes.within(other, box, 1));
                distinct.add(box);
            }
        }
        return distinct;
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }

    private static boolean belong(Box a, Box b, List<TextRow> rows) {
        boolean sameRow = Math.abs(a.y0() - b.y0()) <= ALIGNED && Math.abs(a.y1() - b.y1()) <= ALIGNED;
        double across = Math.max(a.x0(), b.x0()) - Math.min(a.x1(), b.x1());
        boolean sameColumn = across < -SMALLEST_SIDE
                && (Math.abs(a.x0() - b.x0()) <= ALIGNED || Math.abs(a.x1() - b.x1()) <= ALIGNED);
        double down = Math.max(a.y0(), b.y0()) - Math.min(a.y1(), b.y1());
        if (sameRow && across >= -ALIGNED && across <= GAP) {
            return true;
        }
        if (sameColumn && down >= -ALIGNED && down <= Math.max(GAP, WHITE_ROW * Math.min(a.height(), b.height()))) {
            return down <= GAP || isWritten(a, b, rows);
        }
        return Math.abs(down) <= GAP && across < -SMALLEST_SIDE || Math.abs(across) <= GAP && down < -SMALLEST_SIDE;
    }

    /** Whether text follows on text between two boxes: neither a heading, nor a blank such as parts two tables. */
    private static boolean isWritten(Box a, Box b, List<TextRow> rows) {
        double bottom = Math.max(a.y0(), b.y0());
        double last = Math.min(a.y1(), b.y1());
        double size = HeaderOnly.sizeOf(rows.stream()
                .filter(row -> isBeside(row, a) || isBeside(row, b))
                .toList());
        boolean written = false;
        for (TextRow row : rows) {
            if (row.middle() > last && row.middle() < bottom) {
                written = true;
                if (row.box().y0() - last > MOST_BLANK * size || row.size() > HeaderOnly.LARGER * size) {
                    return false;
                }
                last = row.box().y1();
            }
        }
        return written && bottom - last <= MOST_BLANK * size;
    }

    private static boolean isBeside(TextRow row, Box box) {
        return row.middle() > box.y0() && row.middle() < box.y1();
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
            return ys.length < 3 ? Optional.empty() : Optional.of(cells(xs, ys, cluster, rows));
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

    /** Elementary cells under one fill are one cell; so are those under none that a text runs across. */
    private static CellLayout cells(double[] xs, double[] ys, List<Box> cluster, List<TextRow> lines) {
        List<Slot> slots = new ArrayList<>();
        boolean[][] taken = new boolean[ys.length - 1][xs.length - 1];
        for (int r = 0; r + 1 < ys.length; r++) {
            for (int c = 0; c + 1 < xs.length; c++) {
                if (taken[r][c]) {
                    continue;
                }
                Box cell = new Box(xs[c], ys[r], xs[c + 1], ys[r + 1]);
                int columns = 1;
                int rows = 1;
                boolean filled = false;
                for (Box box : cluster) {
                    if (Boxes.centred(cell, box)) {
                        filled = true;
                        while (!standsInColumns(box, xs, lines)
                                && c + columns < xs.length - 1
                                && !taken[r][c + columns]
                                && (xs[c + columns] + xs[c + columns + 1]) / 2 < box.x1()) {
                            columns++;
                        }
                        while (r + rows < ys.length - 1 && (ys[r + rows] + ys[r + rows + 1]) / 2 < box.y1()) {
                            rows++;
                        }
                        break;
                    }
                }
                while (!filled
                        && c + columns < xs.length - 1
                        && !taken[r][c + columns]
                        && SpanningText.crosses(xs[c + columns], ys[r], ys[r + 1], lines)) {
                    columns++;
                }
                for (int i = r; i < r + rows; i++) {
                    java.util.Arrays.fill(taken[i], c, c + columns, true);
                }
                slots.add(new Slot(r, c, rows, columns));
            }
        }
        return new CellLayout(xs, ys, slots);
    }

    /** Whether the text on a wide background keeps to columns: that of a row, then, not of a cell. */
    private static boolean standsInColumns(Box box, double[] xs, List<TextRow> lines) {
        Set<Integer> filled = new HashSet<>();
        for (TextRow line : lines) {
            TextRow inside = isBeside(line, box) ? line.between(box.x0(), box.x1()) : null;
            if (inside != null) {
                for (TextRow.Word word : inside.words()) {
                    int first = CellLayout.interval(xs, word.box().x0() + ALIGNED);
                    if (first != CellLayout.interval(xs, word.box().x1() - ALIGNED)) {
                        return false;
                    }
                    filled.add(first);
                }
            }
        }
        return filled.size() > 1;
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
