package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** Follows the clipping path of the graphics state: its bounds, and its outline where that is no rectangle. */
final class ClipTracker {
    private static final int LONGEST_OUTLINE = 2_000;

    private final PageFrame frame;
    private List<Path2D> known = List.of();
    private int knownSize;
    private Clip clip;

    ClipTracker(PageFrame frame) {
        this.frame = frame;
    }

    Clip current(PDGraphicsState state) {
        List<Path2D> paths = state.getCurrentClippingPaths();
        if (clip == null || paths != known || paths.size() != knownSize) {
            clip = read(paths);
            known = paths;
            knownSize = paths.size();
        }
        return clip;
    }

    private Clip read(List<Path2D> paths) {
        ClipBox bounds = new ClipBox(new Box(0, 0, frame.width(), frame.height()));
        for (Path2D path : paths) {
            bounds = bounds.and(frame.box(path.getBounds2D()));
        }
        double[] outline = outline(paths.getLast());
        return new Clip(bounds, rectangular(outline) ? null : outline);
    }

    /** First subpath, as displayed. */
    private double[] outline(Path2D path) {
        List<Double> xy = new ArrayList<>();
        double[] segment = new double[6];
        for (PathIterator at = path.getPathIterator(null); !at.isDone() && xy.size() < LONGEST_OUTLINE; at.next()) {
            int kind = at.currentSegment(segment);
            if (kind == PathIterator.SEG_CLOSE || kind == PathIterator.SEG_MOVETO && !xy.isEmpty()) {
                break;
            }
            xy.add(frame.x(segment[0], segment[1]));
            xy.add(frame.y(segment[0], segment[1]));
        }
        return xy.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static boolean rectangular(double[] xy) {
        if (xy.length < 6) {
            return true;
        }
        for (int i = 0; i + 3 < xy.length; i += 2) {
            if (Math.abs(xy[i] - xy[i + 2]) > 0.5 && Math.abs(xy[i + 1] - xy[i + 3]) > 0.5) {
                return false;
            }
        }
        return xy.length <= 10;
    }

    /**
     * A clip.
     *
     * @param outline x and y in turn, {@code null} where it is a rectangle
     */
    record Clip(ClipBox bounds, double[] outline) {}
}
