package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The background of cells: what was painted last over nearly all of a cell. */
final class CellFills {
    private static final double COVERED = 0.75;
    private static final double SAME = 0.5;
    /** Height of the strips by which fills are looked up. */
    private static final double STRIP = 12;

    private final Map<Long, List<Fill>> strips = new HashMap<>();

    /** Keeps the fills that lie on a table and are not its marks, in painting order. */
    CellFills(Box table, List<Fill> fills, List<PlacedMark> marks) {
        for (Fill fill : fills) {
            boolean mark = marks.stream().anyMatch(placed -> Boxes.within(fill.box(), placed.drawn(), SAME));
            if (!mark && Boxes.overlap(fill.box(), table) > 0) {
                long last = strip(Math.min(fill.box().y1(), table.y1()));
                for (long s = strip(Math.max(fill.box().y0(), table.y0())); s <= last; s++) {
                    strips.computeIfAbsent(s, k -> new ArrayList<>()).add(fill);
                }
            }
        }
    }

    /** {@code #rrggbb}, {@code null} where there is none or white. */
    String of(Box cell) {
        double area = cell.width() * cell.height();
        List<Fill> fills = strips.getOrDefault(strip((cell.y0() + cell.y1()) / 2), List.of());
        for (int i = fills.size() - 1; i >= 0; i--) {
            if (Boxes.overlap(fills.get(i).box(), cell) >= COVERED * area) {
                return fills.get(i).white() ? null : fills.get(i).hex();
            }
        }
        return null;
    }

    private static long strip(double y) {
        return (long) Math.floor(y / STRIP);
    }
}
