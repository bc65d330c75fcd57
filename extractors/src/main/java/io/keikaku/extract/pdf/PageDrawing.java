package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Collects the paths and pictures that a walk over a page paints. One serves one page. */
final class PageDrawing {
    /** Pictures that cover more of the page than this are scans of it. */
    private static final double SCAN = 0.5;

    private final PageFrame frame;
    private final PdfLimits limits;
    private final Colours colours;
    private final ClipTracker clips;
    private final ShapeCollector shapes;
    private final PathCollector path;
    private final List<ImageBox> images = new ArrayList<>();
    private boolean clipPending;

    PageDrawing(PageFrame frame, PdfLimits limits, Colours colours, ClipTracker clips) {
        this.frame = frame;
        this.limits = limits;
        this.colours = colours;
        this.clips = clips;
        this.shapes = new ShapeCollector(frame, limits);
        this.path = new PathCollector(limits.points());
    }

    /** The path under construction. */
    PathCollector path() {
        return path;
    }

    void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.close();
    }

    /** Makes the path a clip when it ends. */
    void clip() {
        clipPending = true;
    }

    /**
     * Paints the path.
     *
     * @param fill whether its inside is filled
     * @param width of the line in points of the page; negative where it is not stroked
     */
    void paint(PDGraphicsState state, boolean fill, double width) {
        boolean fills = fill && state.getNonStrokeAlphaConstant() > PageText.FAINT;
        boolean strokes = width >= 0 && state.getAlphaConstant() > PageText.FAINT;
        if (fills || strokes) {
            int filled = fills ? colours.rgb(state.getNonStrokingColor(), state.getNonStrokeAlphaConstant()) : -1;
            int stroked = strokes ? colours.rgb(state.getStrokingColor(), state.getAlphaConstant()) : -1;
            boolean dashed = strokes
                    && state.getLineDashPattern() != null
                    && state.getLineDashPattern().getDashArray().length > 0;
            shapes.add(
                    path, clips.current(state), new ShapeCollector.Paint(filled, stroked, strokes ? width : 0, dashed));
        }
    }

    /** Ends the path. */
    void end(PDGraphicsState state) {
        if (clipPending && !path.isEmpty()) {
            state.intersectClippingPath(path.toUserPath());
        }
        clipPending = false;
        path.clear();
    }

    /** Fills what the clip leaves with a gradient. */
    void shade(PDGraphicsState state, PDShading shading) {
        shapes.addClip(clips.current(state), colours.rgb(shading));
    }

    /** Notes a picture, which fills the unit square of the current space. */
    void picture(PDGraphicsState state) {
        Box box = frame.box(state.getCurrentTransformationMatrix()
                .createAffineTransform()
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D());
        ClipBox rest = clips.current(state).bounds().and(box);
        if (!rest.empty() && images.size() < limits.shapes()) {
            images.add(new ImageBox(rest.bounds()));
        }
    }

    List<Shape> shapes() {
        return shapes.shapes();
    }

    List<ImageBox> pictures() {
        return images;
    }

    /** Whether there was more than is read. */
    boolean cut() {
        return shapes.cut();
    }

    /** Whether a picture covers most of the page. */
    boolean isScan() {
        double area = frame.width() * frame.height();
        return images.stream()
                .anyMatch(image -> image.box().width() * image.box().height() > area * SCAN);
    }
}
