package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.Arrays;
import java.util.List;

/** Finds vertical writing that is made of upright glyphs set one below the other. */
final class StackedGlyphs {
    /** A stack has at least so many glyphs, save the last line of a paragraph. */
    private static final int LEAST = 3;
    /** Distance from one glyph to the next, in parts of the size; the rows of a table stand wider. */
    private static final double NEAREST = 0.7;

    private static final double FARTHEST = 1.35;
    private static final double OFF_CENTRE = 0.25;
    /** Letters on their side and brackets stand farther off the middle of a vertical line. */
    private static final double OFF_LINE = 0.6;
    /** So many more glyphs stand below the one before them than begin a line. */
    private static final int MOST = 3;
    /** Distance from one line to the next. */
    private static final double LEADING = 3;

    private StackedGlyphs() {}

    /** Which of the glyphs, given in painting order, are part of a stack. */
    static boolean[] find(List<Glyph> glyphs) {
        boolean[] stacked = new boolean[glyphs.size()];
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !below(glyphs.get(i - 1), glyphs.get(i))) {
                boolean stack = i - start >= LEAST && mostlyJapanese(glyphs.subList(start, i));
                boolean lastLine = start > 0
                        && stacked[start - 1]
                        && i - start < LEAST
                        && isNextColumn(glyphs.get(start - 1), glyphs.get(start));
                if (stack || lastLine) {
                    Arrays.fill(stacked, start, i, true);
                }
                start = i;
            }
        }
        return stacked;
    }

    /**
     * Whether the glyphs of one cell, given in painting order, are vertical writing of upright glyphs among letters and figures
     * that lie on their side, or in more than one line: nearly every glyph stands right below the one before it.
     */
    static boolean runDown(List<Glyph> glyphs) {
        List<Glyph> printed =
                glyphs.stream().filter(glyph -> !glyph.text().isBlank()).toList();
        int down = 0;
        int across = 0;
        for (int i = 1; i < printed.size(); i++) {
            Glyph before = printed.get(i - 1);
            Glyph glyph = printed.get(i);
            if (upright(before) || upright(glyph)) {
                boolean inLine = Math.abs(middleX(glyph) - middleX(before)) < OFF_LINE * before.fontSize();
                down += inLine && middleY(glyph) > middleY(before) ? 1 : 0;
                across += inLine ? 0 : 1;
            }
        }
        return down >= LEAST
                && down > MOST * across
                && mostlyJapanese(
                        printed.stream().filter(StackedGlyphs::upright).toList());
    }

    private static boolean below(Glyph above, Glyph glyph) {
        if (!upright(above) || !upright(glyph)) {
            return false;
        }
        double size = Math.max(above.fontSize(), glyph.fontSize());
        double across = Math.abs(middleX(above) - middleX(glyph));
        double down = middleY(glyph) - middleY(above);
        return across < OFF_CENTRE * size && down > NEAREST * size && down < FARTHEST * size;
    }

    /** Whether a glyph stands higher up and a line farther left than the one before it. */
    private static boolean isNextColumn(Glyph before, Glyph glyph) {
        double size = before.fontSize();
        double left = middleX(before) - middleX(glyph);
        return upright(glyph)
                && Math.abs(size - glyph.fontSize()) < OFF_CENTRE
                && left > NEAREST * size
                && left < LEADING * size
                && middleY(glyph) < middleY(before);
    }

    private static boolean upright(Glyph glyph) {
        return !glyph.vertical() && glyph.rotation() == 0;
    }

    private static double middleX(Glyph glyph) {
        Box box = glyph.box();
        return (box.x0() + box.x1()) / 2;
    }

    private static double middleY(Glyph glyph) {
        Box box = glyph.box();
        return (box.y0() + box.y1()) / 2;
    }

    private static boolean mostlyJapanese(List<Glyph> glyphs) {
        long japanese = glyphs.stream()
                .filter(glyph -> RunText.isIdeographic(glyph.text()))
                .count();
        return japanese * 3 >= glyphs.size() * 2L;
    }
}
