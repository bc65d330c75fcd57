package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Draws column edges on where a table rules them for some rows only, such as its header, but the text of the other rows
 * keeps to them.
 */
final class MissingEdges {
    private static final int FEWEST_ROWS = 3;
    private static final double BOTH_SIDES = 0.6;
    /** Text keeps this share of its size apart at an edge. */
    private static final double APART = 0.6;

    private static final double SLIVER = 0.2;

    private MissingEdges() {}

    /** The layout with its wide cells parted at the edges that their text keeps to. */
    static CellLayout restore(CellLayout layout, List<TextRow> lines) {
        List<Slot> slots = layout.slots();
        for (int c = 1; c < layout.columns(); c++) {
            slots = partAt(c, slots, layout, lines);
        }
        return new CellLayout(layout.xs(), layout.ys(), slots);
    }

    private static List<Slot> partAt(int column, List<Slot> slots, CellLayout layout, List<TextRow> lines) {
        double x = layout.xs()[column];
        List<Slot> kept = new ArrayList<>();
        List<Slot> parted = new ArrayList<>();
        int both = 0;
        for (Slot slot : slots) {
            if (slot.rowSpan() > 1 || slot.column() >= column || slot.column() + slot.columnSpan() <= column) {
                kept.add(slot);
                continue;
            }
            Sides sides = Sides.of(slot, layout, lines, x);
            if (sides.crossed) {
                kept.add(slot);
                continue;
            }
            both += sides.left && sides.right ? 1 : 0;
            parted.add(slot);
        }
        if (both < FEWEST_ROWS || both < BOTH_SIDES * parted.size() || both * 2 < layout.rows() - 1) {
            return slots;
        }
        for (Slot slot : parted) {
            int before = column - slot.column();
            kept.add(new Slot(slot.row(), slot.column(), 1, before));
            kept.add(new Slot(slot.row(), column, 1, slot.columnSpan() - before));
        }
        kept.sort(Comparator.comparingInt(Slot::row).thenComparingInt(Slot::column));
        return kept;
    }

    /** Whether a cell has text left and right of a place, and across it. */
    private record Sides(boolean left, boolean right, boolean crossed) {

        static Sides of(Slot slot, CellLayout layout, List<TextRow> lines, double x) {
            double top = layout.ys()[slot.row()];
            double bottom = layout.ys()[slot.row() + 1];
            boolean left = false;
            boolean right = false;
            for (TextRow line : lines) {
                if (line.middle() < top || line.middle() > bottom) {
                    continue;
                }
                double end = Double.NEGATIVE_INFINITY;
                double start = Double.POSITIVE_INFINITY;
                TextRow cell = line.between(layout.xs()[slot.column()], layout.xs()[slot.column() + slot.columnSpan()]);
                if (cell == null) {
                    continue;
                }
                for (TextRow.Word word : cell.words()) {
                    double sliver = SLIVER * word.size();
                    if (word.box().x0() < x - sliver && word.box().x1() > x + sliver) {
                        return new Sides(left, right, true);
                    }
                    if ((word.box().x0() + word.box().x1()) / 2 < x) {
                        end = Math.max(end, word.box().x1());
                        left = true;
                    } else {
                        start = Math.min(start, word.box().x0());
                        right = true;
                    }
                }
                if (start - end < APART * cell.size()) {
                    return new Sides(left, right, true);
                }
            }
            return new Sides(left, right, false);
        }
    }
}
