package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts shapes to a rectangle: polygons after Sutherland and Hodgman (1974), lines after Liang and Barsky (1984).
 *
 * @param bounds as displayed; empty where its edges have changed sides
 */
record ClipBox(Box bounds) {

    boolean empty() {
        return bounds.x0() > bounds.x1() || bounds.y0() > bounds.y1();
    }

    boolean holds(double x, double y) {
        return x >= bounds.x0() && x <= bounds.x1() && y >= bounds.y0() && y <= bounds.y1();
    }

    ClipBox and(Box other) {
        return new ClipBox(new Box(
                Math.max(bounds.x0(), other.x0()),
                Math.max(bounds.y0(), other.y0()),
                Math.min(bounds.x1(), other.x1()),
                Math.min(bounds.y1(), other.y1())));
    }

    /** What remains of the subpaths: as areas where filled, as lines where only stroked. */
    List<Shape.Subpath> cut(List<Shape.Subpath> subpaths, boolean filled) {
        List<Shape.Subpath> kept = new ArrayList<>(subpaths.size());
        for (Shape.Subpath subpath : subpaths) {
            if (inside(subpath.xy())) {
                kept.add(subpath);
            } else if (filled) {
                double[] rest = polygon(subpath.xy());
                if (rest.length >= 4) {
                    kept.add(new Shape.Subpath(rest, true, subpath.curved()));
                }
            } else {
                polyline(subpath, kept);
            }
        }
        return kept;
    }

    private boolean inside(double[] xy) {
        for (int i = 0; i < xy.length; i += 2) {
            if (!holds(xy[i], xy[i + 1])) {
                return false;
            }
        }
        return true;
    }

    private double[] polygon(double[] xy) {
        double[] rest = xy;
        rest = halfPlane(rest, 0, bounds.x0(), 1);
        rest = halfPlane(rest, 0, bounds.x1(), -1);
        rest = halfPlane(rest, 1, bounds.y0(), 1);
        return halfPlane(rest, 1, bounds.y1(), -1);
    }

    private static double[] halfPlane(double[] xy, int axis, double edge, int side) {
        double[] out = new double[xy.length * 2 + 4];
        int size = 0;
        for (int i = 0; i < xy.length; i += 2) {
            int next = (i + 2) % xy.length;
            double here = (xy[i + axis] - edge) * side;
            double there = (xy[next + axis] - edge) * side;
            if (here >= 0) {
                out[size++] = xy[i];
                out[size++] = xy[i + 1];
            }
            if (here >= 0 != there >= 0) {
                double part = here / (here - there);
                out[size++] = xy[i] + part * (xy[next] - xy[i]);
                out[size++] = xy[i + 1] + part * (xy[next + 1] - xy[i + 1]);
            }
        }
        return Arrays.copyOf(out, size);
    }

    private void polyline(Shape.Subpath subpath, List<Shape.Subpath> kept) {
        double[] xy = subpath.xy();
        int segments = xy.length / 2 - (subpath.closed() ? 0 : 1);
        for (int i = 0; i < segments; i++) {
            int next = (2 * i + 2) % xy.length;
            double[] rest = segment(xy[2 * i], xy[2 * i + 1], xy[next], xy[next + 1]);
            if (rest != null) {
                kept.add(new Shape.Subpath(rest, false, subpath.curved()));
            }
        }
    }

    private double[] segment(double xa, double ya, double xb, double yb) {
        double dx = xb - xa;
        double dy = yb - ya;
        double[] directions = {-dx, dx, -dy, dy};
        double[] distances = {xa - bounds.x0(), bounds.x1() - xa, ya - bounds.y0(), bounds.y1() - ya};
        double from = 0;
        double to = 1;
        for (int edge = 0; edge < 4; edge++) {
            if (directions[edge] == 0) {
                if (distances[edge] < 0) {
                    return null;
                }
                continue;
            }
            double part = distances[edge] / directions[edge];
            if (directions[edge] < 0) {
                from = Math.max(from, part);
            } else {
                to = Math.min(to, part);
            }
        }
        return from > to ? null : new double[] {xa + from * dx, ya + from * dy, xa + to * dx, ya + to * dy};
    }
}
