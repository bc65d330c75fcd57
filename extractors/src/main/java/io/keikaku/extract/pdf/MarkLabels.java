package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.List;

/** The labels beside the rows of a road map, and its cells. */
final class MarkLabels {
    /** Labels stand at most so far left of the scale, in widths of its cells. */
    private static final double LABEL_ROOM = 0.6;

    private MarkLabels() {}

    /** Boxes with text left of the marks, provided that they stand beside every row. */
    static List<Box> find(ScaleFinder.Scale scale, double[] ys, List<Box> boxes, List<TextRow> rows) {
        double room = Math.max(MarkTables.NEAREST_ROOM, LABEL_ROOM * scale.step());
        List<Box> labels = new ArrayList<>();
        for (Box box : boxes) {
            boolean left = box.x1() <= scale.left() + MarkTables.CLEAR && box.x1() >= scale.left() - room;
            boolean beside =
                    box.y0() >= ys[1] - 2 * MarkTables.CLEAR && box.y1() <= ys[ys.length - 1] + 4 * MarkTables.CLEAR;
            boolean written = rows.stream()
                    .anyMatch(row -> row.middle() > box.y0()
                            && row.middle() < box.y1()
                            && row.between(box.x0(), box.x1()) != null);
            if (left && beside && written && labels.stream().noneMatch(other -> Boxes.overlap(box, other) > 0)) {
                labels.add(box);
            }
        }
        for (int r = 1; r + 1 < ys.length; r++) {
            double middle = (ys[r] + ys[r + 1]) / 2;
            if (labels.stream().noneMatch(box -> middle > box.y0() && middle < box.y1())) {
                return List.of();
            }
        }
        return labels;
    }

    /** The cells: a column of labels, if there are any, and those below the scale. */
    static List<Slot> slots(double[] xs, double[] ys, List<Box> labels) {
        List<Slot> slots = new ArrayList<>();
        int first = labels.isEmpty() ? 0 : 1;
        int labelled = 0;
        for (int r = 0; r + 1 < ys.length; r++) {
            if (first == 1 && r >= labelled) {
                labelled = r == 0 ? 1 : labelEnd(ys, labels, r);
                slots.add(new Slot(r, 0, labelled - r, 1));
            }
            for (int c = first; c + 1 < xs.length; c++) {
                slots.add(new Slot(r, c, 1, 1));
            }
        }
        return slots;
    }

    private static int labelEnd(double[] ys, List<Box> labels, int row) {
        double middle = (ys[row] + ys[row + 1]) / 2;
        Box label = labels.stream()
                .filter(box -> middle > box.y0() && middle < box.y1())
                .findFirst()
                .orElseThrow();
        int end = row + 1;
        while (end + 1 < ys.length && (ys[end] + ys[end + 1]) / 2 < label.y1()) {
            end++;
        }
        return end;
    }
}
