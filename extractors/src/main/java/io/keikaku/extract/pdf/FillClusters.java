package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts the filled areas of a page together that may be cells or rows of one table. */
final class FillClusters {
    private static final double SMALLEST_SIDE = 6;
    private static final double ALIGNED = 2;
    private static final int MOST = 3000;
    /** A tile has at most this share of what it tiles. */
    private static final double TILE = 0.9;

    private static final double TILED = 0.7;
    /** Rows of one table leave at most this blank between them, in sizes of the text. */
    private static final double MOST_BLANK = 1.5;
    /** Filled rows alternate with white ones that are at most so many times as high. */
    private static final double WHITE_ROW = 6;

    private FillClusters() {}

    /** Filled areas that lie beside or below one another, each list from top to bottom; single ones included. */
    static List<List<Box>> of(List<Fill> fills, List<TextRow> rows, double pageArea) {
        List<Box> boxes = candidates(fills, pageArea);
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
        return List.copyOf(clusters.values());
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
        if (sameRow && across >= -ALIGNED && across <= FillTables.GAP) {
            return true;
        }
        if (sameColumn
                && down >= -ALIGNED
                && down <= Math.max(FillTables.GAP, WHITE_ROW * Math.min(a.height(), b.height()))) {
            return down <= FillTables.GAP || isWritten(a, b, rows);
        }
        return Math.abs(down) <= FillTables.GAP && across < -SMALLEST_SIDE
                || Math.abs(across) <= FillTables.GAP && down < -SMALLEST_SIDE;
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

    /** Whether a line stands at the height of a box. */
    static boolean isBeside(TextRow row, Box box) {
        return row.middle() > box.y0() && row.middle() < box.y1();
    }
}
