package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.List;

/** Gathers what is filled and stroked on a page, cut to the clipping path. */
final class ShapeCollector {
    /** Fills that cover this part of a clip are how gradients and pictures of its outline are painted. */
    private static final double COVERED = 0.7;

    private final PageFrame frame;
    private final PdfLimits limits;
    private final List<Shape> shapes = new ArrayList<>();
    private int points;
    private boolean cut;
    private ClipTracker.Clip outlined;
    private int outlinedFrom;

    ShapeCollector(PageFrame frame, PdfLimits limits) {
        this.frame = frame;
        this.limits = limits;
    }

    /** How a path is painted; colours are {@code -1} where it is not. */
    record Paint(int fill, int stroke, double lineWidth, boolean dashed) {}

    boolean cut() {
        return cut;
    }

    List<Shape> shapes() {
        closeOutline();
        return shapes;
    }

    void add(PathCollector path, ClipTracker.Clip clip, Paint paint) {
        if (path.overflown() || !room(path.points())) {
            cut = true;
            return;
        }
        follow(clip);
        List<Shape.Subpath> subpaths = clip.bounds().cut(path.subpaths(frame), paint.fill() >= 0);
        if (!subpaths.isEmpty()) {
            add(subpaths, paint);
        }
    }

    /** Adds the clip itself, filled. */
    void addClip(ClipTracker.Clip clip, int colour) {
        if (clip.bounds().empty() || !room(4)) {
            return;
        }
        follow(clip);
        Box box = clip.bounds().bounds();
        double[] rectangle = {box.x0(), box.y0(), box.x1(), box.y0(), box.x1(), box.y1(), box.x0(), box.y1()};
        add(List.of(new Shape.Subpath(rectangle, true, false)), new Paint(colour, -1, 0, false));
    }

    private void add(List<Shape.Subpath> subpaths, Paint paint) {
        Box box = box(subpaths);
        if (Double.isFinite(box.width()) && Double.isFinite(box.height())) {
            shapes.add(new Shape(box, subpaths, paint.fill, paint.stroke, paint.lineWidth, paint.dashed));
            subpaths.forEach(subpath -> points += subpath.xy().length / 2);
        }
    }

    private boolean room(int more) {
        return shapes.size() < limits.shapes() && points + more <= limits.points();
    }

    private void follow(ClipTracker.Clip clip) {
        if (clip != outlined) {
            closeOutline();
            outlined = clip;
            outlinedFrom = shapes.size();
        }
    }

    /** Turns the fills under one clip into one shape of the clip's outline, where they fill it. */
    private void closeOutline() {
        if (outlined != null && outlined.outline() != null && shapes.size() > outlinedFrom) {
            List<Shape> fills = shapes.subList(outlinedFrom, shapes.size());
            Box covered = fills.stream().map(Shape::box).reduce(Box::union).orElseThrow();
            Box whole = outlined.bounds().bounds();
            boolean onlyFills = fills.stream().allMatch(shape -> shape.fill() >= 0 && shape.stroke() < 0);
            if (onlyFills && covered.width() * covered.height() >= COVERED * whole.width() * whole.height()) {
                int colour = fills.get(fills.size() / 2).fill();
                fills.clear();
                List<Shape.Subpath> outline =
                        outlined.bounds().cut(List.of(new Shape.Subpath(outlined.outline(), true, false)), true);
                if (!outline.isEmpty()) {
                    add(outline, new Paint(colour, -1, 0, false));
                }
            }
        }
        outlined = null;
    }

    private static Box box(List<Shape.Subpath> subpaths) {
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = Double.POSITIVE_INFINITY;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = Double.NEGATIVE_INFINITY;
        for (Shape.Subpath subpath : subpaths) {
            double[] xy = subpath.xy();
            for (int i = 0; i < xy.length; i += 2) {
                x0 = Math.min(x0, xy[i]);
                x1 = Math.max(x1, xy[i]);
                y0 = Math.min(y0, xy[i + 1]);
                y1 = Math.max(y1, xy[i + 1]);
            }
        }
        return new Box(x0, y0, x1, y1);
    }
}
