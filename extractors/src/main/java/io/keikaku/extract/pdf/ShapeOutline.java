package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;

/** What a polygon looks like. */
final class ShapeOutline {
    /** Corners nearer than this share of the extent are at the same extreme. */
    private static final double EXTREME = 0.03;

    private static final double MIDDLE = 0.3;

    private ShapeOutline() {}

    /** Whether it comes to a point at its left or right end, near half its height: an arrow, a chevron, a triangle. */
    static boolean pointsSideways(Shape.Subpath subpath) {
        return subpath.xy().length >= 6 && (hasTip(subpath, true) || hasTip(subpath, false));
    }

    /** Whether it has three corners, or four or five with a notch, and comes to a point at its right end. */
    static boolean isHeadRightwards(Shape.Subpath subpath) {
        return isHead(subpath) && hasTip(subpath, true);
    }

    /** Whether it has three corners, or four or five with a notch, and comes to a point at its left end. */
    static boolean isHeadLeftwards(Shape.Subpath subpath) {
        return isHead(subpath) && hasTip(subpath, false);
    }

    private static boolean isHead(Shape.Subpath subpath) {
        int corners = corners(subpath);
        return corners >= 3 && corners <= 5;
    }

    /** Corners, the first not counted again where it closes the outline. */
    static int corners(Shape.Subpath subpath) {
        double[] xy = subpath.xy();
        int points = xy.length / 2;
        boolean repeated =
                points > 1 && Math.abs(xy[0] - xy[xy.length - 2]) < 0.1 && Math.abs(xy[1] - xy[xy.length - 1]) < 0.1;
        return repeated ? points - 1 : points;
    }

    private static boolean hasTip(Shape.Subpath subpath, boolean right) {
        Box box = DrawingReader.boxOf(subpath);
        double[] xy = subpath.xy();
        double tolerance = Math.max(0.3, EXTREME * Math.min(box.width(), box.height()));
        double extreme = right ? box.x1() : box.x0();
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (int i = 0; i + 1 < xy.length; i += 2) {
            if (Math.abs(xy[i] - extreme) <= tolerance) {
                least = Math.min(least, xy[i + 1]);
                most = Math.max(most, xy[i + 1]);
            }
        }
        double middle = (box.y0() + box.y1()) / 2;
        return most - least <= 0.2 * box.height() && Math.abs((least + most) / 2 - middle) <= MIDDLE * box.height();
    }
}
