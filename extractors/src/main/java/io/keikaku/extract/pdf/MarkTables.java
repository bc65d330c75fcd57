package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds road maps that are drawn without cells: a scale, and arrows or bars below it. Marks at one height are a row; boxes
 * with text left of them, if there are any, are the row's label.
 */
final class MarkTables {
    /** Marks begin at most so far below the scale, and below one another, in heights of what is above. */
    private static final double FARTHEST = 3;

    private static final double NEAREST_ROOM = 24;
    /** Marks reach over the scale's ends by at most this part of a cell. */
    private static final double OVERSHOOT = 0.3;
    /** Text of a mark stands at most so far above or below it, in sizes of the text. */
    private static final double BESIDE = 1.2;
    /** This share of the words may belong to no mark. */
    private static final double FOREIGN = 0.1;
    /** Marks are in one row when they share this part of the lower one's height. */
    private static final double LEVEL = 0.4;
    /** Edges of rows keep clear of those of marks, so that no mark is taken for the background of a cell. */
    private static final double CLEAR = 4;
    /** Labels stand at most so far left of the scale, in widths of its cells. */
    private static final double LABEL_ROOM = 0.6;

    /** Rectangles below fewer cells are texts set off. */
    private static final int FEWEST_APART = 3;

    private MarkTables() {}

    /**
     * Layouts of such tables.
     *
     * @param boxes areas and frames that belong to no other table
     * @param marks that belong to no other table
     * @param rows text that belongs to no other table
     */
    static List<CellLayout> find(List<Box> boxes, List<DrawnMark> marks, List<TextRow> rows) {
        List<CellLayout> layouts = new ArrayList<>();
        List<ScaleFinder.Scale> scales = ScaleFinder.find(boxes, rows);
        for (ScaleFinder.Scale scale : scales) {
            double end = scales.stream()
                    .filter(other -> other.y0() > scale.y1()
                            && Math.abs(other.left() - scale.left()) < scale.step()
                            && other.xs().length == scale.xs().length)
                    .mapToDouble(ScaleFinder.Scale::y0)
                    .findFirst()
                    .orElse(Double.MAX_VALUE);
            layout(scale, end, boxes, marks, rows).ifPresent(layouts::add);
        }
        return layouts;
    }

    private static Optional<CellLayout> layout(
            ScaleFinder.Scale scale, double end, List<Box> boxes, List<DrawnMark> marks, List<TextRow> rows) {
        List<Box> bands = bands(scale, end, marks, rows);
        if (bands.isEmpty() || isWrittenBesideMarks(scale, bands, marks, rows)) {
            return Optional.empty();
        }
        double[] ys = new double[bands.size() + 2];
        ys[0] = scale.y0();
        ys[1] = edge(scale.y1(), bands.getFirst().y0());
        for (int i = 1; i < bands.size(); i++) {
            ys[i + 1] = edge(bands.get(i - 1).y1(), bands.get(i).y0());
        }
        ys[bands.size() + 1] = bands.getLast().y1() + CLEAR;
        List<Box> labels = labels(scale, ys, boxes, rows);
        boolean header = boxes.stream()
                .anyMatch(box -> ScaleFinder.goesOn(scale, box, false)
                        || labels.isEmpty() && ScaleFinder.goesOn(scale, box, true));
        if (header) {
            return Optional.empty();
        }
        double[] xs = scale.xs();
        if (!labels.isEmpty()) {
            xs = new double[scale.xs().length + 1];
            xs[0] = labels.stream().mapToDouble(Box::x0).min().orElseThrow();
            System.arraycopy(scale.xs(), 0, xs, 1, scale.xs().length);
        }
        return Optional.of(new CellLayout(xs, ys, slots(xs, ys, labels)));
    }

    private static double edge(double above, double below) {
        return below - above >= 2 * CLEAR ? (above + below) / 2 : above - CLEAR;
    }

    /** The rows of marks below a scale, each with the text beside its marks. */
    private static List<Box> bands(ScaleFinder.Scale scale, double end, List<DrawnMark> marks, List<TextRow> rows) {
        List<Box> below = marks.stream()
                .map(DrawnMark::box)
                .filter(box -> isBelow(box, scale) && box.y1() < end)
                .distinct()
                .sorted(Comparator.comparingDouble(Box::y0))
                .toList();
        List<Box> bands = new ArrayList<>();
        Box last = new Box(scale.left(), scale.y0(), scale.right(), scale.y1());
        for (Box box : below) {
            if (holdsOthers(box, below)) {
                continue;
            }
            Box whole = withText(box, rows, below);
            double shared = Math.min(last.y1(), whole.y1()) - Math.max(last.y0(), whole.y0());
            if (!bands.isEmpty() && shared >= LEVEL * Math.min(last.height(), whole.height())) {
                last = last.union(whole);
                bands.set(bands.size() - 1, last);
            } else if (whole.y0() - last.y1() > Math.max(NEAREST_ROOM, FARTHEST * last.height())) {
                break;
            } else {
                last = whole;
                bands.add(last);
            }
        }
        boolean shaped = marks.stream()
                .anyMatch(mark ->
                        !mark.rectangle() && bands.stream().anyMatch(band -> Boxes.within(mark.box(), band, 1)));
        return shaped || standApart(scale, bands) ? bands : List.of();
    }

    /** Rectangles that touch one another or the scale are cells. */
    private static boolean standApart(ScaleFinder.Scale scale, List<Box> bands) {
        double last = scale.y1();
        for (Box band : bands) {
            if (band.y0() - last < CLEAR) {
                return false;
            }
            last = band.y1();
        }
        return bands.size() > 1 && scale.xs().length > FEWEST_APART;
    }

    private static boolean isBelow(Box box, ScaleFinder.Scale scale) {
        double slack = OVERSHOOT * scale.step();
        return box.y0() >= scale.y1() - CLEAR / 2
                && box.x0() >= scale.left() - slack
                && box.x1() <= scale.right() + slack;
    }

    private static boolean holdsOthers(Box box, List<Box> others) {
        return others.stream()
                        .filter(other -> other != box && Boxes.within(other, box, 1))
                        .count()
                > 1;
    }

    /** A mark with the text right above it, where none is in it. */
    private static Box withText(Box mark, List<TextRow> rows, List<Box> marks) {
        Box whole = mark;
        for (TextRow row : rows) {
            TextRow over = row.between(mark.x0(), mark.x1());
            if (over == null || isInAny(over.box(), marks)) {
                continue;
            }
            double gap = mark.y0() - over.box().y1();
            if (gap > -over.size() / 2 && gap < BESIDE * over.size()) {
                whole = whole.union(over.box());
            }
        }
        return whole;
    }

    private static boolean isInAny(Box text, List<Box> marks) {
        return marks.stream().anyMatch(mark -> Boxes.centred(text, mark));
    }

    /** Whether there is text below the scale that belongs to no mark: then there are cells that nobody has drawn. */
    private static boolean isWrittenBesideMarks(
            ScaleFinder.Scale scale, List<Box> bands, List<DrawnMark> marks, List<TextRow> rows) {
        double bottom = bands.getLast().y1();
        int words = 0;
        int foreign = 0;
        for (TextRow row : rows) {
            TextRow inside = row.middle() > scale.y1() && row.middle() < bottom
                    ? row.between(scale.left(), scale.right())
                    : null;
            if (inside != null) {
                words += inside.words().size();
                foreign += (int) inside.words().stream()
                        .filter(word -> marks.stream().noneMatch(mark -> isBeside(word, mark.box())))
                        .count();
            }
        }
        return words == 0 || foreign > FOREIGN * words;
    }

    private static boolean isBeside(TextRow.Word word, Box mark) {
        double room = BESIDE * word.size();
        return Boxes.centred(
                word.box(), new Box(mark.x0() - room, mark.y0() - room, mark.x1() + room, mark.y1() + room));
    }

    /** Boxes with text left of the marks, provided that they stand beside every row. */
    private static List<Box> labels(ScaleFinder.Scale scale, double[] ys, List<Box> boxes, List<TextRow> rows) {
        double room = Math.max(NEAREST_ROOM, LABEL_ROOM * scale.step());
        List<Box> labels = new ArrayList<>();
        for (Box box : boxes) {
            boolean left = box.x1() <= scale.left() + CLEAR && box.x1() >= scale.left() - room;
            boolean beside = box.y0() >= ys[1] - 2 * CLEAR && box.y1() <= ys[ys.length - 1] + 4 * CLEAR;
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

    private static List<Slot> slots(double[] xs, double[] ys, List<Box> labels) {
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
