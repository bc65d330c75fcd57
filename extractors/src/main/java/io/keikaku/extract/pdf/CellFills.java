package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.List;

/** The background of cells: what was painted last over nearly all of a cell. */
final class CellFills {
    private static final double COVERED = 0.75;

    private static final double SAME = 0.5;

    private final List<Fill> fills;

    /** Keeps the fills that lie on a table and are not its marks, in painting order. */
    CellFills(Box table, List<Fill> fills, List<PlacedMark> marks) {
        this.fills = fills.stream()
                .filter(fill -> Boxes.overlap(fill.box(), table) > 0)
                .filter(fill -> marks.stream().noneMatch(mark -> Boxes.within(fill.box(), mark.drawn(), SAME)))
                .toList();
    }

    /** {@code #rrggbb}, {@code null} where there is none or white. */
    String of(Box cell) {
        double area = cell.width() * cell.height();
        for (int i = fills.size() - 1; i >= 0; i--) {
            if (Boxes.overlap(fills.get(i).box(), cell) >= COVERED * area) {
                return fills.get(i).white() ? null : fills.get(i).hex();
            }
        }
        return null;
    }
}
