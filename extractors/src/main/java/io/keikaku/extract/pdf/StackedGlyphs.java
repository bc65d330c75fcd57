package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.List;

/** Finds vertical writing that is made of upright glyphs set one below the other. */
final class StackedGlyphs {
    private static final int LEAST = 3;
    /** Distance from one glyph to the next, in parts of the size; the rows of a table stand wider. */
    private static final double NEAREST = 0.7;

    private static final double FARTHEST = 1.35;
    private static final double OFF_CENTRE = 0.25;

    private StackedGlyphs() {}

    /** Which of the glyphs, given in painting order, are part of a stack. */
    static boolean[] find(List<Glyph> glyphs) {
        boolean[] stacked = new boolean[glyphs.size()];
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !below(glyphs.get(i - 1), glyphs.get(i))) {
                if (i - start >= LEAST && mostlyJapanese(glyphs.subList(start, i))) {
                    java.util.Arrays.fill(stacked, start, i, true);
                }
                start = i;
            }
        }
        return stacked;
    }

    private static boolean below(Glyph above, Glyph glyph) {
        if (above.vertical() || glyph.vertical() || above.rotation() != 0 || glyph.rotation() != 0) {
            return false;
        }
        Box one = above.box();
        Box other = glyph.box();
        double size = Math.max(above.fontSize(), glyph.fontSize());
        double across = Math.abs(one.x0() + one.x1() - other.x0() - other.x1()) / 2;
        double down = (other.y0() + other.y1() - one.y0() - one.y1()) / 2;
        return across < OFF_CENTRE * size && down > NEAREST * size && down < FARTHEST * size;
    }

    private static boolean mostlyJapanese(List<Glyph> glyphs) {
        return glyphs.stream()
                                .filter(glyph -> LineText.isIdeographic(glyph.text()))
                                .count()
                        * 3
                >= glyphs.size() * 2L;
    }
}
