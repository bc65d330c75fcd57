package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rows of arrows and bars below a scale. */
final class MarkBands {
    /** Marks begin at most so far below the scale, and below one another, in heights of what is above. */
    private static final double FARTHEST = 3;
    /** Marks reach over the scale's ends by at most this part of a cell. */
    private static final double OVERSHOOT = 0.3;
    /** Marks are in one row when they share this part of the lower one's height. */
    private static final double LEVEL = 0.4;
    /** Rectangles below fewer cells are texts set off. */
    private static final int FEWEST_APART = 3;

    private MarkBands() {}

    /** The rows of marks below a scale, each with the text beside its marks. */
    static List<Box> of(ScaleFinder.Scale scale, double end, List<DrawnMark> marks, List<TextRow> rows) {
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
            } else if (whole.y0() - last.y1() > Math.max(MarkTables.NEAREST_ROOM, FARTHEST * last.height())) {
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
            if (band.y0() - last < MarkTables.CLEAR) {
                return false;
            }
            last = band.y1();
        }
        return bands.size() > 1 && scale.xs().length > FEWEST_APART;
    }

    private static boolean isBelow(Box box, ScaleFinder.Scale scale) {
        double slack = OVERSHOOT * scale.step();
        return box.y0() >= scale.y1() - MarkTables.CLEAR / 2
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
            if (gap > -over.size() / 2 && gap < MarkTables.BESIDE * over.size()) {
                whole = whole.union(over.box());
            }
        }
        return whole;
    }

    private static boolean isInAny(Box text, List<Box> marks) {
        return marks.stream().anyMatch(mark -> Boxes.centred(text, mark));
    }
}
