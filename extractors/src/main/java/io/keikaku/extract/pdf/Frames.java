package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the boxes that are drawn around text, and puts items into them. */
final class Frames {
    private static final double LEAST_WIDTH = 40;
    private static final double LEAST_HEIGHT = 12;
    /** A box of this part of the page is its background. */
    private static final double BACKGROUND = 0.85;
    /** More boxes than these are a drawing. */
    private static final int MOST = 200;
    /** Edges of nested boxes may touch or cross by this many points. */
    private static final double SLACK = 2;

    private Frames() {}

    /** The items, those that stand in a box put into it. */
    static List<LayoutItem> nest(List<LayoutItem> items, PageContent page, WritingDirection direction) {
        List<Box> boxes = boxes(page, direction);
        List<LayoutItem> rest = new ArrayList<>(items);
        for (Box box : boxes) {
            List<LayoutItem> inside = new ArrayList<>();
            List<LayoutItem> outside = new ArrayList<>();
            boolean crossed = false;
            for (LayoutItem item : rest) {
                boolean within = holds(box, item.box());
                crossed |= !within && meets(box, item.box());
                (within ? inside : outside).add(item);
            }
            if (!crossed && !inside.isEmpty() && !outside.isEmpty()) {
                outside.add(new LayoutItem.Frame(inside, box));
                rest = outside;
            }
        }
        return rest;
    }

    /** From the smallest to the largest. */
    private static List<Box> boxes(PageContent page, WritingDirection direction) {
        double most = page.width() * page.height() * BACKGROUND;
        List<Box> boxes = page.shapes().stream()
                .filter(Frames::boxLike)
                .map(Shape::box)
                .filter(box -> box.width() >= LEAST_WIDTH && box.height() >= LEAST_HEIGHT)
                .filter(box -> box.width() * box.height() < most)
                .distinct()
                .limit(MOST + 1L)
                .map(direction::turn)
                .sorted(Comparator.comparingDouble((Box box) -> box.width() * box.height())
                        .thenComparingDouble(Box::y0)
                        .thenComparingDouble(Box::x0))
                .toList();
        return boxes.size() > MOST ? List.of() : boxes;
    }

    /** One closed outline that is not a mere line, filled or stroked. */
    private static boolean boxLike(Shape shape) {
        boolean visible = shape.stroke() >= 0 || shape.fill() >= 0 && !Colours.white(shape.fill());
        return visible
                && shape.subpaths().size() <= 2
                && shape.subpaths().getFirst().xy().length >= 8;
    }

    private static boolean holds(Box outer, Box inner) {
        return inner.x0() >= outer.x0() - SLACK
                && inner.x1() <= outer.x1() + SLACK
                && inner.y0() >= outer.y0() - SLACK
                && inner.y1() <= outer.y1() + SLACK;
    }

    private static boolean meets(Box one, Box other) {
        return one.x0() + SLACK < other.x1()
                && other.x0() + SLACK < one.x1()
                && one.y0() + SLACK < other.y1()
                && other.y0() + SLACK < one.y1();
    }
}
