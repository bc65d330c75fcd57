package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.List;

/**
 * White space between two columns.
 *
 * @param x0 where it begins
 * @param x1 where it ends
 * @param end after the last band that it parts
 */
record Gutter(double x0, double x1, int end) {
    private static final double LEAST_WIDTH = 8;
    /** Columns have at least so many lines, and lines of so many characters: else they are labels and values. */
    private static final int LEAST_LINES = 3;

    private static final double LEAST_MEASURE = 8;
    /** The first column may begin so many bands before the second. */
    private static final int MOST_LEADERS = 12;

    /** Bands that have text on one side only may end a column where they follow this closely, in parts of their height. */
    private static final double CLOSE = 1.2;

    boolean isLeft(LayoutItem item) {
        return (item.box().x0() + item.box().x1()) / 2 < (x0 + x1) / 2;
    }

    /** The gutter that parts the bands from one on, the first few of which may have text on one side only. */
    static Gutter after(List<List<LayoutItem>> bands, int start) {
        for (int i = start; i < Math.min(bands.size(), start + MOST_LEADERS); i++) {
            Gutter gutter = from(bands, i);
            if (gutter != null) {
                return gutter.leavesFree(bands.subList(start, i)) && isClose(bands, start, i) ? gutter : null;
            }
        }
        return null;
    }

    /** What stands apart above the columns, such as a line at the right edge, is none of them. */
    private static boolean isClose(List<List<LayoutItem>> bands, int start, int first) {
        for (int i = start + 1; i <= first; i++) {
            if (bottomGap(bands.get(i - 1), bands.get(i)) > CLOSE * height(bands.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean leavesFree(List<List<LayoutItem>> bands) {
        return bands.stream()
                .flatMap(List::stream)
                .allMatch(item -> item.box().x1() <= x0 || item.box().x0() >= x1);
    }

    /** The gutter that begins with a band and parts most bands, {@code null} if there is none. */
    private static Gutter from(List<List<LayoutItem>> bands, int start) {
        List<List<LayoutItem>> parts = PageLayout.cut(bands.get(start), true);
        Gutter best = null;
        for (int k = 1; k < parts.size(); k++) {
            double left = parts.subList(0, k).stream()
                    .flatMap(List::stream)
                    .mapToDouble(item -> item.box().x1())
                    .max()
                    .orElseThrow();
            double right = parts.get(k).stream()
                    .mapToDouble(item -> item.box().x0())
                    .min()
                    .orElseThrow();
            Gutter gutter = extend(bands, start, left, right);
            if (gutter != null && (best == null || gutter.end > best.end)) {
                best = gutter;
            }
        }
        return best;
    }

    private static Gutter extend(List<List<LayoutItem>> bands, int start, double left, double right) {
        double x0 = left;
        double x1 = right;
        int end = start;
        while (end < bands.size()) {
            double middle = (x0 + x1) / 2;
            double nextX0 = x0;
            double nextX1 = x1;
            for (LayoutItem item : bands.get(end)) {
                Box box = item.box();
                if ((box.x0() + box.x1()) / 2 < middle) {
                    nextX0 = Math.max(nextX0, box.x1());
                } else {
                    nextX1 = Math.min(nextX1, box.x0());
                }
            }
            if (nextX1 - nextX0 < LEAST_WIDTH) {
                break;
            }
            x0 = nextX0;
            x1 = nextX1;
            end++;
        }
        Gutter gutter = new Gutter(x0, x1, end);
        int trimmed = gutter.withoutStragglers(bands, start);
        Gutter result = new Gutter(x0, x1, trimmed);
        return result.partsColumns(bands.subList(start, trimmed)) ? result : null;
    }

    /** Bands at the end that have text on one side only and stand apart are no part of the columns. */
    private int withoutStragglers(List<List<LayoutItem>> bands, int start) {
        int last = start;
        for (int i = start; i < end; i++) {
            if (twoSided(bands.get(i))) {
                last = i;
            } else if (bottomGap(bands.get(i - 1), bands.get(i)) > CLOSE * height(bands.get(i))) {
                break;
            }
        }
        int result = last + 1;
        while (result < end
                && bottomGap(bands.get(result - 1), bands.get(result)) <= CLOSE * height(bands.get(result))) {
            result++;
        }
        return result;
    }

    private boolean twoSided(List<LayoutItem> band) {
        return band.stream().anyMatch(this::isLeft) && !band.stream().allMatch(this::isLeft);
    }

    private boolean partsColumns(List<List<LayoutItem>> bands) {
        List<LayoutItem> items = bands.stream().flatMap(List::stream).toList();
        return isColumn(items.stream().filter(this::isLeft).toList())
                && isColumn(items.stream().filter(item -> !isLeft(item)).toList());
    }

    private static boolean isColumn(List<LayoutItem> items) {
        if (items.stream().anyMatch(item -> !(item instanceof LayoutItem.Line))) {
            return true;
        }
        double measure = items.stream()
                .mapToDouble(item ->
                        item.box().width() / ((LayoutItem.Line) item).line().size())
                .average()
                .orElse(0);
        return items.size() >= LEAST_LINES && measure >= LEAST_MEASURE;
    }

    private static double bottomGap(List<LayoutItem> above, List<LayoutItem> below) {
        return below.stream().mapToDouble(item -> item.box().y0()).min().orElseThrow()
                - above.stream().mapToDouble(item -> item.box().y1()).max().orElseThrow();
    }

    private static double height(List<LayoutItem> band) {
        return band.stream().mapToDouble(item -> item.box().height()).max().orElseThrow();
    }
}
