package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.List;

/** Finds the discs and squares that some producers draw before list items, and makes them the characters they stand for. */
final class DrawnBullets {
    /** Sizes and distance from the text, in parts of its size. */
    private static final double SMALLEST = 0.2;

    private static final double LARGEST = 0.55;
    private static final double FARTHEST = 2.2;
    private static final int MOST_SHAPES = 500;

    private DrawnBullets() {}

    /** A glyph for each bullet. */
    static List<Glyph> find(List<Shape> shapes, List<TextLine> lines) {
        List<Shape> small = shapes.stream().filter(DrawnBullets::square).toList();
        if (small.isEmpty() || small.size() > MOST_SHAPES) {
            return List.of();
        }
        List<Glyph> found = new ArrayList<>();
        for (Shape shape : small) {
            lines.stream()
                    .filter(line -> precedes(shape, line))
                    .findFirst()
                    .ifPresent(line -> found.add(glyph(shape, line)));
        }
        return found;
    }

    private static boolean square(Shape shape) {
        Box box = shape.box();
        return box.width() < 8
                && box.height() > 1
                && Math.abs(box.width() - box.height()) < 0.1 * box.height()
                && shape.subpaths().size() <= 2;
    }

    private static boolean precedes(Shape shape, TextLine line) {
        Box box = shape.box();
        double size = line.size();
        double gap = line.box().x0() - box.x1();
        double middle = (box.y0() + box.y1()) / 2;
        boolean ofTheText = shape.fill() == line.colour() || shape.fill() < 0 && shape.stroke() == line.colour();
        return line.level()
                && ofTheText
                && box.width() > SMALLEST * size
                && box.width() < LARGEST * size
                && gap > 0
                && gap < FARTHEST * size
                && middle > line.box().y0()
                && middle < line.box().y1();
    }

    private static Glyph glyph(Shape shape, TextLine line) {
        boolean round = shape.subpaths().getFirst().curved();
        String disc = shape.fill() >= 0 ? "•" : "◦";
        Box box = shape.box();
        return new Glyph(
                round ? disc : "▪",
                new Box(box.x0(), line.box().y0(), box.x1(), line.box().y1()),
                line.glyphs().getFirst().baseline(),
                line.size(),
                line.font(),
                line.bold(),
                0,
                false,
                line.colour(),
                line.markedContent());
    }
}
