package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers the glyphs of a page and leaves out what a reader does not see: repeats of a glyph on its own spot, by which
 * some producers draw bold, and white glyphs on white ground.
 */
final class GlyphCollector {
    /** Copies lie within this part of the font size of each other. */
    private static final double OVERPRINT = 0.2;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final SpotTable spots = new SpotTable();

    int size() {
        return glyphs.size();
    }

    void add(Glyph glyph) {
        if (glyph.text().isBlank()) {
            glyphs.add(glyph);
            return;
        }
        double x = glyph.box().x0();
        double y = glyph.box().y1();
        int twin = twin(glyph, x, y);
        if (twin < 0) {
            spots.put(cell(x), cell(y), glyphs.size());
            glyphs.add(glyph);
        } else {
            glyphs.set(twin, visible(glyphs.get(twin), glyph));
        }
    }

    /** Glyphs in painting order, without the white ones that lie on nothing but white. */
    List<Glyph> visible(List<Shape> shapes, List<ImageBox> images) {
        if (glyphs.stream().noneMatch(glyph -> Colours.white(glyph.colour()))) {
            return glyphs;
        }
        List<Box> grounds = new ArrayList<>();
        shapes.stream()
                .filter(shape -> shape.fill() >= 0 && !Colours.white(shape.fill()))
                .map(Shape::box)
                .filter(box -> box.width() > 2 && box.height() > 2)
                .forEach(grounds::add);
        images.forEach(image -> grounds.add(image.box()));
        return glyphs.stream()
                .filter(glyph -> !Colours.white(glyph.colour()) || onAny(grounds, glyph.box()))
                .toList();
    }

    private int twin(Glyph glyph, double x, double y) {
        double reach =
                Math.min(glyph.fontSize() * OVERPRINT, Math.max(glyph.box().width(), 1) * 0.5);
        for (int i = cell(x - reach); i <= cell(x + reach); i++) {
            for (int j = cell(y - reach); j <= cell(y + reach); j++) {
                int index = spots.get(i, j);
                if (index >= 0 && near(glyphs.get(index), glyph, reach)) {
                    return index;
                }
            }
        }
        return -1;
    }

    private static boolean near(Glyph one, Glyph other, double reach) {
        return one.text().equals(other.text())
                && Math.abs(one.box().x0() - other.box().x0()) <= reach
                && Math.abs(one.box().y1() - other.box().y1()) <= reach
                && Math.abs(one.fontSize() - other.fontSize()) <= one.fontSize() * OVERPRINT;
    }

    /** The glyph painted last is what shows; a white copy below is an outline, a shifted copy makes it bold. */
    private static Glyph visible(Glyph below, Glyph above) {
        boolean shifted = below.box().x0() != above.box().x0()
                || below.box().y1() != above.box().y1();
        boolean bold = above.bold() || below.bold() || shifted && below.colour() == above.colour();
        return new Glyph(
                above.text(),
                above.box(),
                above.baseline(),
                above.fontSize(),
                above.font(),
                bold,
                above.rotation(),
                above.vertical(),
                above.colour(),
                above.markedContent());
    }

    private static boolean onAny(List<Box> grounds, Box box) {
        double x = (box.x0() + box.x1()) / 2;
        double y = (box.y0() + box.y1()) / 2;
        return grounds.stream()
                .anyMatch(ground -> x >= ground.x0() && x <= ground.x1() && y >= ground.y0() && y <= ground.y1());
    }

    /** Spots are as wide as half a small character, so that few glyphs share one and few need be looked at. */
    private static int cell(double points) {
        return (int) Math.floor(points / 4);
    }
}
