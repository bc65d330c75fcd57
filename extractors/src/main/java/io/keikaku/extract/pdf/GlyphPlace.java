package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Where a glyph stands on the displayed page.
 *
 * @param baseline across the direction of writing: y of the baseline, x where the text is turned by a quarter; the centre
 *     line of vertical text
 * @param size font size as displayed
 * @param rotation 0, 90, 180 or 270 degrees clockwise
 * @param slanted whether the text runs at no right angle
 */
record GlyphPlace(Box box, double baseline, double size, int rotation, boolean slanted) {
    private static final double TOLERATED_SLANT_DEGREES = 10;
    /** Beyond any page: PDF's own limit is 14,400 points. */
    private static final double FAR = 100_000;

    /** {@code null} where the numbers make no sense. */
    static GlyphPlace of(Matrix rendering, PageFrame frame, FontReader font, int code, Vector displacement) {
        Mapper map = new Mapper(rendering, frame);
        double originX = map.x(0, 0);
        double originY = map.y(0, 0);
        double alongX = map.x(1, 0) - originX;
        double alongY = map.y(1, 0) - originY;
        double upX = map.x(0, 1) - originX;
        double upY = map.y(0, 1) - originY;
        double size = Math.hypot(upX, upY) * font.em();
        boolean sane = Math.abs(originX) < FAR && Math.abs(originY) < FAR && size > 0 && size < FAR;
        if (!sane) {
            return null;
        }
        double angle = Math.toDegrees(Math.atan2(alongY, alongX));
        int rotation = Math.floorMod((int) Math.round(angle / 90) * 90, 360);
        boolean slanted = Math.abs(angle - Math.round(angle / 90) * 90.0) > TOLERATED_SLANT_DEGREES;
        double left = 0;
        double right = displacement.getX();
        double bottom = font.descent() * font.em();
        double top = font.ascent() * font.em();
        if (font.vertical()) {
            right = font.width(code);
            bottom = top - Math.abs(displacement.getY());
        }
        Box box = span(map, left, bottom, right, top);
        boolean upright = rotation % 180 == 0;
        double baseline = upright ? originY : originX;
        if (font.vertical()) {
            baseline = upright ? (box.x0() + box.x1()) / 2 : (box.y0() + box.y1()) / 2;
        }
        return new GlyphPlace(box, baseline, size, rotation, slanted);
    }

    private static Box span(Mapper map, double left, double bottom, double right, double top) {
        double xa = map.x(left, bottom);
        double ya = map.y(left, bottom);
        double xb = map.x(right, top);
        double yb = map.y(right, top);
        return new Box(Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb));
    }

    /** From text space to the displayed page. */
    private record Mapper(Matrix rendering, PageFrame frame) {

        double x(double u, double v) {
            return frame.x(userX(u, v), userY(u, v));
        }

        double y(double u, double v) {
            return frame.y(userX(u, v), userY(u, v));
        }

        private double userX(double u, double v) {
            return rendering.getScaleX() * u + rendering.getShearX() * v + rendering.getTranslateX();
        }

        private double userY(double u, double v) {
            return rendering.getShearY() * u + rendering.getScaleY() * v + rendering.getTranslateY();
        }
    }
}
