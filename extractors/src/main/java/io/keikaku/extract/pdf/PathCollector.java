package io.keikaku.extract.pdf;

import java.awt.geom.GeneralPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The path under construction, in user space. Keeps up to a number of points; what is longer is no drawing we read. */
final class PathCollector {
    private final int limit;
    private double[] xy = new double[64];
    private int size;
    private final List<Start> starts = new ArrayList<>();
    private boolean overflown;

    PathCollector(int limit) {
        this.limit = limit;
    }

    void moveTo(double x, double y) {
        if (!starts.isEmpty() && starts.getLast().offset == size - 2 && !starts.getLast().closed) {
            starts.removeLast();
            size -= 2;
        }
        starts.add(new Start(size));
        add(x, y);
    }

    void lineTo(double x, double y) {
        if (starts.isEmpty()) {
            moveTo(x, y);
            return;
        }
        reopen();
        add(x, y);
    }

    void curveTo(double x, double y) {
        lineTo(x, y);
        starts.getLast().curved = true;
    }

    void close() {
        if (!starts.isEmpty()) {
            starts.getLast().closed = true;
        }
    }

    boolean isEmpty() {
        return starts.isEmpty();
    }

    boolean overflown() {
        return overflown;
    }

    double currentX() {
        return xy[current()];
    }

    double currentY() {
        return xy[current() + 1];
    }

    void clear() {
        size = 0;
        starts.clear();
        overflown = false;
    }

    int points() {
        return size / 2;
    }

    /** The subpaths as displayed. */
    List<Shape.Subpath> subpaths(PageFrame frame) {
        List<Shape.Subpath> result = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            Start start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1).offset : size;
            if (end - start.offset < 4) {
                continue;
            }
            double[] shown = new double[end - start.offset];
            for (int k = 0; k < shown.length; k += 2) {
                double x = xy[start.offset + k];
                double y = xy[start.offset + k + 1];
                shown[k] = frame.x(x, y);
                shown[k + 1] = frame.y(x, y);
            }
            result.add(new Shape.Subpath(shown, start.closed, start.curved));
        }
        return result;
    }

    /** The path in user space, for clipping. */
    GeneralPath toUserPath() {
        GeneralPath path = new GeneralPath();
        for (int i = 0; i < starts.size(); i++) {
            Start start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1).offset : size;
            if (end <= start.offset) {
                continue;
            }
            path.moveTo(xy[start.offset], xy[start.offset + 1]);
            for (int k = start.offset + 2; k < end; k += 2) {
                path.lineTo(xy[k], xy[k + 1]);
            }
            path.closePath();
        }
        return path;
    }

    private int current() {
        return starts.getLast().closed ? Math.min(starts.getLast().offset, size - 2) : size - 2;
    }

    /** Drawing on after closing begins at the closed subpath's first point. */
    private void reopen() {
        Start last = starts.getLast();
        if (last.closed && last.offset < size) {
            moveTo(xy[last.offset], xy[last.offset + 1]);
        }
    }

    private void add(double x, double y) {
        if (size / 2 >= limit) {
            overflown = true;
            return;
        }
        if (size + 2 > xy.length) {
            xy = Arrays.copyOf(xy, xy.length * 2);
        }
        xy[size++] = x;
        xy[size++] = y;
    }

    private static final class Start {
        private final int offset;
        private boolean closed;
        private boolean curved;

        Start(int offset) {
            this.offset = offset;
        }
    }
}
