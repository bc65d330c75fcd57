package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.List;

/** Draws a page for tests: text in em squares of 10 points, lines and areas as producers draw them. */
final class DrawnPage {
    static final double SIZE = 10;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();

    /** Writes from left to right; letters are half as wide as ideographs. */
    DrawnPage text(double x, double y, String text) {
        return text(x, y, text, false);
    }

    DrawnPage bold(double x, double y, String text) {
        return text(x, y, text, true);
    }

    private DrawnPage text(double x, double y, String text, boolean bold) {
        double at = x;
        for (int code : text.codePoints().toArray()) {
            double width = code < 0x2E80 ? SIZE / 2 : SIZE;
            glyph(code, new Box(at, y, at + width, y + SIZE), bold, 0, false);
            at += width;
        }
        return this;
    }

    /** Writes from top to bottom with a font for vertical writing. */
    DrawnPage vertical(double x, double y, String text) {
        double at = y;
        for (int code : text.codePoints().toArray()) {
            glyph(code, new Box(x, at, x + SIZE, at + SIZE), false, 0, true);
            at += SIZE;
        }
        return this;
    }

    /** Sets upright glyphs one below the other and letters on their side, as office programs and browsers print vertical text. */
    DrawnPage stacked(double x, double y, String text) {
        double at = y;
        for (int code : text.codePoints().toArray()) {
            boolean letter = code < 0x2E80;
            double length = letter ? SIZE / 2 : SIZE;
            glyph(code, new Box(x, at, x + SIZE, at + length), false, letter ? 90 : 0, false);
            at += length;
        }
        return this;
    }

    /** Writes from bottom to top, as turned anticlockwise. */
    DrawnPage upwards(double x, double y, String text) {
        double at = y;
        for (int code : text.codePoints().toArray()) {
            double width = code < 0x2E80 ? SIZE / 2 : SIZE;
            glyph(code, new Box(x, at - width, x + SIZE, at), false, 270, false);
            at -= width;
        }
        return this;
    }

    private void glyph(int code, Box box, boolean bold, int rotation, boolean vertical) {
        glyphs.add(
                new Glyph(Character.toString(code), box, box.y1() - 2, SIZE, "Test", bold, rotation, vertical, 0, -1));
    }

    /** Strokes a line. */
    DrawnPage line(double x0, double y0, double x1, double y1) {
        double[] xy = {x0, y0, x1, y1};
        shapes.add(new Shape(
                new Box(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)),
                List.of(new Shape.Subpath(xy, false, false)),
                -1,
                0,
                0.5,
                false));
        return this;
    }

    /** Strokes the outline of a rectangle. */
    DrawnPage frame(double x0, double y0, double x1, double y1) {
        shapes.add(new Shape(new Box(x0, y0, x1, y1), List.of(rectangle(x0, y0, x1, y1)), -1, 0, 0.5, false));
        return this;
    }

    /** Fills a rectangle. */
    DrawnPage fill(double x0, double y0, double x1, double y1, int colour) {
        shapes.add(new Shape(new Box(x0, y0, x1, y1), List.of(rectangle(x0, y0, x1, y1)), colour, -1, 0, false));
        return this;
    }

    /** Fills a polygon. */
    DrawnPage polygon(int colour, double... xy) {
        Shape.Subpath subpath = new Shape.Subpath(xy, true, false);
        shapes.add(new Shape(DrawingReader.boxOf(subpath), List.of(subpath), colour, -1, 0, false));
        return this;
    }

    /** Strokes horizontal lines at all ys and vertical lines at all xs, over their whole extent. */
    DrawnPage lattice(double[] xs, double[] ys) {
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        return this;
    }

    PageContent page() {
        return new PageContent(1, 595, 842, glyphs, shapes, List.of(), false);
    }

    private static Shape.Subpath rectangle(double x0, double y0, double x1, double y1) {
        return new Shape.Subpath(new double[] {x0, y0, x1, y0, x1, y1, x0, y1}, true, false);
    }
}
