package io.keikaku.extract.pdf;

import io.keikaku.core.document.GridMark;
import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Finds what may be a mark on a table: arrows of line and head, block arrows and chevrons, bars, and pictures with the
 * proportions of a bar. Which of them lie on a table is for {@link MarkPlacer} to say.
 */
final class MarkFinder {
    private static final double SHORTEST = 5;
    private static final double LOWEST = 2.5;
    /** Bars and arrows are at most so high, in points. */
    private static final double HIGHEST = 120;

    private MarkFinder() {}

    /** Candidates in painting order, those of several shapes first. */
    static List<DrawnMark> find(PageContent page) {
        List<DrawnMark> marks = new ArrayList<>(ArrowFinder.find(page.shapes()));
        Set<Shape> used = Collections.newSetFromMap(new IdentityHashMap<>());
        marks.forEach(mark -> used.addAll(mark.shapes()));
        for (Shape shape : page.shapes()) {
            if (!used.contains(shape) && isMarkSized(shape.box())) {
                addBlock(shape, marks);
            }
        }
        for (ImageBox image : page.images()) {
            if (isMarkSized(image.box())
                    && image.box().width() > 1.5 * image.box().height()) {
                marks.add(new DrawnMark(GridMark.Kind.BLOCK_ARROW, image.box(), -1, false, Set.of()));
            }
        }
        return marks;
    }

    private static boolean isMarkSized(Box box) {
        return box.width() >= SHORTEST && box.height() >= LOWEST && box.height() <= HIGHEST;
    }

    private static void addBlock(Shape shape, List<DrawnMark> marks) {
        boolean filled = shape.fill() >= 0 && !new Fill(shape.box(), shape.fill()).white();
        boolean closed = shape.subpaths().stream().anyMatch(Shape.Subpath::closed);
        if (shape.subpaths().isEmpty() || shape.subpaths().size() > 2 || !filled && (shape.stroke() < 0 || !closed)) {
            return;
        }
        Shape.Subpath outline = shape.subpaths().get(0);
        boolean rectangle = DrawingReader.isRectangle(outline);
        if (!rectangle && ShapeOutline.corners(outline) < 3 || rectangle && !filled) {
            return;
        }
        boolean pointed = !rectangle && !isRound(outline) && ShapeOutline.pointsSideways(outline);
        Set<Shape> own = Collections.newSetFromMap(new IdentityHashMap<>());
        own.add(shape);
        int colour = filled ? shape.fill() : shape.stroke();
        boolean bar = filled && (rectangle || outline.curved());
        if (pointed || bar) {
            marks.add(new DrawnMark(
                    pointed ? GridMark.Kind.BLOCK_ARROW : GridMark.Kind.BAR,
                    shape.box(),
                    colour,
                    rectangle,
                    Collections.unmodifiableSet(own)));
        }
    }

    /** An ellipse given by the ends of its arcs has tips that are none. */
    private static boolean isRound(Shape.Subpath outline) {
        return outline.curved() && ShapeOutline.corners(outline) <= 4;
    }
}
