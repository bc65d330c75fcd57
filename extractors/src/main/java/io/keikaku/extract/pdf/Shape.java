package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.List;

/**
 * A stroked or filled path.
 *
 * @param box of the path, line width not included
 * @param subpaths polygons or polylines; curves are given by their end points
 * @param fill {@code 0xRRGGBB}, {@code -1} where not filled
 * @param stroke {@code 0xRRGGBB}, {@code -1} where not stroked
 * @param lineWidth in points, 0 where not stroked
 * @param dashed whether the stroke is dashed
 */
record Shape(Box box, List<Subpath> subpaths, int fill, int stroke, double lineWidth, boolean dashed) {

    Shape {
        subpaths = List.copyOf(subpaths);
    }

    /**
     * One polygon or polyline.
     *
     * @param xy x and y in turn
     * @param curved whether any segment was a curve
     */
    record Subpath(double[] xy, boolean closed, boolean curved) {}
}
