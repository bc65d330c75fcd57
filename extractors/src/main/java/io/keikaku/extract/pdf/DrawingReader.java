package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads rulings and filled rectangles from the shapes of a page. A ruling may be drawn as a stroke, as a thin filled
 * rectangle or polygon, as the outline of a rectangle, as the ring between two rectangles, or as a row of dashes or dots.
 */
final class DrawingReader {
    /** What is filled and at most so thick is a line, in points. */
    private static final double THIN = 3;
    /** A stroke of at least this width is an area. */
    private static final double THICK = 5;
    /** A segment is level when its ends differ by at most so much, in points. */
    private static final double LEVEL = 0.7;
    /** In a drawing of more than so many pairs of lines and outlines, bars are not looked for. */
    private static final long MOST_PAIRS = 10_000_000;

    private final List<Ruling> horizontal = new ArrayList<>();
    private final List<Ruling> vertical = new ArrayList<>();
    private final List<Box> dots = new ArrayList<>();
    private final List<Fill> fills = new ArrayList<>();
    /** Rectangles with an outline: cells, frames, or bars on other cells. */
    private final List<Box> outlined = new ArrayList<>();

    private DrawingReader() {}

    /** Reads the given shapes, in painting order. */
    static Drawing read(List<Shape> shapes) {
        DrawingReader reader = new DrawingReader();
        shapes.forEach(reader::add);
        reader.addOutlines();
        DotRows.join(reader.dots, reader.horizontal, reader.vertical);
        return new Drawing(
                RulingMerger.merge(reader.horizontal), RulingMerger.merge(reader.vertical), List.copyOf(reader.fills));
    }

    private void add(Shape shape) {
        if (shape.fill() >= 0) {
            addFilled(shape);
        }
        if (shape.stroke() >= 0 && !invisible(shape.stroke())) {
            for (Shape.Subpath subpath : shape.subpaths()) {
                addStroked(shape, subpath);
            }
        }
    }

    private void addFilled(Shape shape) {
        if (shape.subpaths().size() == 2 && isRing(shape)) {
            addEdges(boxOf(shape.subpaths().get(0)));
            return;
        }
        for (Shape.Subpath subpath : shape.subpaths()) {
            Box box = boxOf(subpath);
            double thickness = Math.min(box.width(), box.height());
            if (thickness <= THIN) {
                if (!invisible(shape.fill())) {
                    addThin(box);
                }
            } else if (isRectangle(subpath)) {
                fills.add(new Fill(box, shape.fill()));
            }
        }
    }

    private void addThin(Box box) {
        if (Math.max(box.width(), box.height()) <= THIN) {
            dots.add(box);
        } else if (box.width() >= box.height()) {
            horizontal.add(new Ruling((box.y0() + box.y1()) / 2, box.x0(), box.x1()));
        } else {
            vertical.add(new Ruling((box.x0() + box.x1()) / 2, box.y0(), box.y1()));
        }
    }

    private void addStroked(Shape shape, Shape.Subpath subpath) {
        double[] xy = subpath.xy();
        if (subpath.closed() && isRectangle(subpath)) {
            outlined.add(boxOf(subpath));
            return;
        }
        if (subpath.closed() && (subpath.curved() || !isRectilinear(subpath))) {
            return;
        }
        int points = xy.length / 2;
        int segments = subpath.closed() ? points : points - 1;
        for (int i = 0; i < segments; i++) {
            int j = (i + 1) % points;
            addSegment(xy[2 * i], xy[2 * i + 1], xy[2 * j], xy[2 * j + 1], shape);
        }
    }

    /** Outlines are rulings, unless they lie across or beside a ruling that goes on above and below: those of bars. */
    private void addOutlines() {
        List<Ruling> drawn = RulingMerger.merge(vertical);
        boolean few = (long) drawn.size() * outlined.size() <= MOST_PAIRS;
        for (Box box : outlined) {
            boolean bar = few
                    && drawn.stream()
                            .anyMatch(ruling -> ruling.at() >= box.x0() - THIN
                                    && ruling.at() <= box.x1() + THIN
                                    && ruling.from() < box.y0() - THIN / 2
                                    && ruling.to() > box.y1() + THIN / 2);
            if (!bar) {
                addEdges(box);
            }
        }
    }

    private void addSegment(double xa, double ya, double xb, double yb, Shape shape) {
        double dx = Math.abs(xa - xb);
        double dy = Math.abs(ya - yb);
        double half = shape.lineWidth() / 2;
        Box ends = new Box(Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb));
        if (dx <= LEVEL && dy <= LEVEL) {
            if (dx + dy > 0) {
                dots.add(ends);
            }
        } else if (dy <= LEVEL) {
            if (shape.lineWidth() >= THICK) {
                fills.add(new Fill(new Box(ends.x0(), ends.y0() - half, ends.x1(), ends.y1() + half), shape.stroke()));
            } else {
                horizontal.add(new Ruling((ya + yb) / 2, ends.x0(), ends.x1()));
            }
        } else if (dx <= LEVEL) {
            if (shape.lineWidth() >= THICK) {
                fills.add(new Fill(new Box(ends.x0() - half, ends.y0(), ends.x1() + half, ends.y1()), shape.stroke()));
            } else {
                vertical.add(new Ruling((xa + xb) / 2, ends.y0(), ends.y1()));
            }
        }
    }

    private void addEdges(Box box) {
        horizontal.add(new Ruling(box.y0(), box.x0(), box.x1()));
        horizontal.add(new Ruling(box.y1(), box.x0(), box.x1()));
        vertical.add(new Ruling(box.x0(), box.y0(), box.y1()));
        vertical.add(new Ruling(box.x1(), box.y0(), box.y1()));
    }

    /** White lines part coloured cells; those cells tell of themselves. */
    private static boolean invisible(int colour) {
        return new Fill(new Box(0, 0, 0, 0), colour).white();
    }

    private static boolean isRing(Shape shape) {
        Shape.Subpath a = shape.subpaths().get(0);
        Shape.Subpath b = shape.subpaths().get(1);
        if (!isRectangle(a) || !isRectangle(b)) {
            return false;
        }
        Box outer = boxOf(a);
        Box inner = boxOf(b);
        return within(inner.x0() - outer.x0())
                && within(inner.y0() - outer.y0())
                && within(outer.x1() - inner.x1())
                && within(outer.y1() - inner.y1());
    }

    private static boolean within(double margin) {
        return margin >= 0 && margin <= THIN;
    }

    static boolean isRectangle(Shape.Subpath subpath) {
        int points = subpath.xy().length / 2;
        return !subpath.curved() && points >= 4 && points <= 5 && isRectilinear(subpath);
    }

    private static boolean isRectilinear(Shape.Subpath subpath) {
        double[] xy = subpath.xy();
        int points = xy.length / 2;
        for (int i = 0; i < points; i++) {
            int j = (i + 1) % points;
            double dx = Math.abs(xy[2 * i] - xy[2 * j]);
            double dy = Math.abs(xy[2 * i + 1] - xy[2 * j + 1]);
            if (dx > LEVEL && dy > LEVEL) {
                return false;
            }
        }
        return true;
    }

    static Box boxOf(Shape.Subpath subpath) {
        double[] xy = subpath.xy();
        double x0 = Double.MAX_VALUE;
        double y0 = Double.MAX_VALUE;
        double x1 = -Double.MAX_VALUE;
        double y1 = -Double.MAX_VALUE;
        for (int i = 0; i + 1 < xy.length; i += 2) {
            x0 = Math.min(x0, xy[i]);
            x1 = Math.max(x1, xy[i]);
            y0 = Math.min(y0, xy[i + 1]);
            y1 = Math.max(y1, xy[i + 1]);
        }
        return new Box(x0, y0, x1, y1);
    }
}
