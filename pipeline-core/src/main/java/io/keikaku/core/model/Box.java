package io.keikaku.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A rectangle on a page, in points from the page's top left, {@code y} growing downwards. Written to JSON as
 * {@code [x0,y0,x1,y1]}, rounded to a tenth of a point.
 */
public record Box(double x0, double y0, double x1, double y1) {

    /** Reads {@code [x0,y0,x1,y1]}. */
    @JsonCreator
    public static Box of(double[] edges) {
        if (edges.length != 4) {
            throw new IllegalArgumentException("a box has four edges, not " + edges.length);
        }
        return new Box(edges[0], edges[1], edges[2], edges[3]);
    }

    /** The four edges, rounded to a tenth of a point. */
    @JsonValue
    public double[] edges() {
        return new double[] {round(x0), round(y0), round(x1), round(y1)};
    }

    public double width() {
        return x1 - x0;
    }

    public double height() {
        return y1 - y0;
    }

    /** The smallest box that holds both. */
    public Box union(Box other) {
        return new Box(Math.min(x0, other.x0), Math.min(y0, other.y0), Math.max(x1, other.x1), Math.max(y1, other.y1));
    }

    private static double round(double points) {
        return Math.round(points * 10) / 10.0;
    }
}
