package io.keikaku.extract.pdf;

import io.keikaku.core.document.GridMark;
import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds arrows that are drawn as a shaft, a level line or a rectangle, with a head at one end or both: a small filled
 * triangle, or two short strokes that meet at the shaft's end.
 */
final class ArrowFinder {
    private static final double LARGEST_HEAD = 24;
    private static final double SMALLEST_HEAD = 1.8;
    private static final double SHORTEST_SHAFT = 6;
    private static final double TOUCH = 3;
    /** Thicker shafts make block arrows. */
    private static final double THIN = 4;

    private ArrowFinder() {}

    static List<DrawnMark> find(List<Shape> shapes) {
        List<Shape> heads = shapes.stream().filter(ArrowFinder::isHead).toList();
        List<DrawnMark> arrows = new ArrayList<>();
        if (heads.isEmpty()) {
            return arrows;
        }
        List<Shape> ordered = new ArrayList<>(heads);
        ordered.sort(Comparator.comparingDouble(head -> head.box().y0()));
        for (Shape shape : shapes) {
            if (isShaft(shape)) {
                Set<Shape> parts = headsOf(shape, ordered);
                if (!parts.isEmpty()) {
                    arrows.add(arrow(shape, parts));
                }
            }
        }
        return arrows;
    }

    private static DrawnMark arrow(Shape shaft, Set<Shape> heads) {
        Box box = shaft.box();
        for (Shape head : heads) {
            box = box.union(head.box());
        }
        boolean thin = Math.max(shaft.box().height(), shaft.lineWidth()) <= THIN;
        int colour = shaft.fill() >= 0 ? shaft.fill() : shaft.stroke();
        heads.add(shaft);
        return new DrawnMark(
                thin ? GridMark.Kind.LINE_ARROW : GridMark.Kind.BLOCK_ARROW,
                box,
                colour,
                false,
                Collections.unmodifiableSet(heads));
    }

    private static Set<Shape> headsOf(Shape shaft, List<Shape> heads) {
        Set<Shape> found = Collections.newSetFromMap(new IdentityHashMap<>());
        double middle = (shaft.box().y0() + shaft.box().y1()) / 2;
        for (int i = firstBelow(heads, middle - LARGEST_HEAD - TOUCH);
                i < heads.size() && heads.get(i).box().y0() <= middle + TOUCH;
                i++) {
            Box head = heads.get(i).box();
            boolean level = Math.abs((head.y0() + head.y1()) / 2 - middle) <= TOUCH
                    && head.height() >= shaft.box().height();
            Shape.Subpath outline = heads.get(i).subpaths().get(0);
            boolean atEnd = near(head, shaft.box().x0()) && ShapeOutline.isHeadLeftwards(outline)
                    || near(head, shaft.box().x1()) && ShapeOutline.isHeadRightwards(outline);
            if (level && atEnd && heads.get(i) != shaft) {
                found.add(heads.get(i));
            }
        }
        return found;
    }

    private static boolean near(Box head, double end) {
        return end >= head.x0() - TOUCH && end <= head.x1() + TOUCH;
    }

    private static int firstBelow(List<Shape> ordered, double y) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).box().y0() < y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isHead(Shape shape) {
        Box box = shape.box();
        return box.width() >= SMALLEST_HEAD / 2
                && box.width() <= LARGEST_HEAD
                && box.height() >= SMALLEST_HEAD
                && box.height() <= LARGEST_HEAD
                && shape.subpaths().size() == 1
                && (ShapeOutline.isHeadRightwards(shape.subpaths().get(0))
                        || ShapeOutline.isHeadLeftwards(shape.subpaths().get(0)));
    }

    /** A level line, or a rectangle that is longer than high. */
    private static boolean isShaft(Shape shape) {
        Box box = shape.box();
        if (box.width() < SHORTEST_SHAFT || shape.subpaths().size() != 1) {
            return false;
        }
        Shape.Subpath subpath = shape.subpaths().get(0);
        boolean line = shape.stroke() >= 0 && subpath.xy().length == 4 && box.height() < 1;
        return line || shape.fill() >= 0 && DrawingReader.isRectangle(subpath) && box.width() > 1.5 * box.height();
    }
}
