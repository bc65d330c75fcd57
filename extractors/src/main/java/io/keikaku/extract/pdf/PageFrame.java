package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Maps a page's user space to the page as displayed: crop box and rotation applied, {@code y} growing downwards. */
final class PageFrame {
    private final PDRectangle crop;
    private final int rotation;

    PageFrame(PDPage page) {
        crop = page.getCropBox();
        rotation = Math.floorMod(page.getRotation(), 360);
    }

    double width() {
        return sideways() ? crop.getHeight() : crop.getWidth();
    }

    double height() {
        return sideways() ? crop.getWidth() : crop.getHeight();
    }

    double x(double userX, double userY) {
        return switch (rotation) {
            case 90 -> userY - crop.getLowerLeftY();
            case 180 -> crop.getUpperRightX() - userX;
            case 270 -> crop.getUpperRightY() - userY;
            default -> userX - crop.getLowerLeftX();
        };
    }

    double y(double userX, double userY) {
        return switch (rotation) {
            case 90 -> userX - crop.getLowerLeftX();
            case 180 -> userY - crop.getLowerLeftY();
            case 270 -> crop.getUpperRightX() - userX;
            default -> crop.getUpperRightY() - userY;
        };
    }

    /** Maps the page as displayed back to user space. */
    Matrix toUser() {
        float x0 = crop.getLowerLeftX();
        float y0 = crop.getLowerLeftY();
        float x1 = crop.getUpperRightX();
        float y1 = crop.getUpperRightY();
        return switch (rotation) {
            case 90 -> new Matrix(0, 1, 1, 0, x0, y0);
            case 180 -> new Matrix(-1, 0, 0, 1, x1, y0);
            case 270 -> new Matrix(0, -1, -1, 0, x1, y1);
            default -> new Matrix(1, 0, 0, -1, x0, y1);
        };
    }

    Box box(Rectangle2D user) {
        return box(user.getMinX(), user.getMinY(), user.getMaxX(), user.getMaxY());
    }

    /** The displayed box of two opposite corners. */
    Box box(double userX0, double userY0, double userX1, double userY1) {
        double xa = x(userX0, userY0);
        double ya = y(userX0, userY0);
        double xb = x(userX1, userY1);
        double yb = y(userX1, userY1);
        return new Box(Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb));
    }

    private boolean sideways() {
        return rotation == 90 || rotation == 270;
    }
}
