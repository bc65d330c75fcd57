package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Glyphs that are read in one go: a line, or the part of one that stands in one column.
 *
 * @param text with spaces where the print has them
 * @param box on the page
 * @param turned the box on the page as turned for the direction, so that lines run to the right and follow downwards
 * @param size of most glyphs, in points
 * @param font of most glyphs
 * @param bold whether most glyphs are
 * @param colour of most glyphs
 * @param markedContent of the first glyph
 * @param glyphs in reading order, blanks included; empty once the page is laid out
 */
record TextLine(
        String text,
        Box box,
        Box turned,
        WritingDirection direction,
        double size,
        String font,
        boolean bold,
        int colour,
        int markedContent,
        List<Glyph> glyphs) {

    /** A line of glyphs in reading order, at least one of them printed. */
    static TextLine of(List<Glyph> glyphs, WritingDirection direction) {
        List<Glyph> printed =
                glyphs.stream().filter(glyph -> !glyph.text().isBlank()).toList();
        Box box = printed.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
        long bold = printed.stream().filter(Glyph::bold).count();
        return new TextLine(
                RunText.of(glyphs, direction),
                box,
                direction.turn(box),
                direction,
                most(printed.stream()
                        .map(glyph -> Math.round(glyph.fontSize() * 10) / 10.0)
                        .toList()),
                most(printed.stream().map(Glyph::font).toList()),
                bold * 2 > printed.size(),
                most(printed.stream().map(Glyph::colour).toList()),
                printed.getFirst().markedContent(),
                List.copyOf(glyphs));
    }

    /** Several parts that stand on one line, as that line. */
    static TextLine joined(List<TextLine> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        List<Glyph> glyphs = new ArrayList<>();
        parts.stream()
                .sorted(Comparator.comparingDouble(part -> part.turned().x0()))
                .forEach(part -> glyphs.addAll(part.glyphs()));
        return of(glyphs, parts.getFirst().direction());
    }

    TextLine withoutGlyphs() {
        return new TextLine(text, box, turned, direction, size, font, bold, colour, markedContent, List.of());
    }

    /** Whether the line runs to the right as displayed. */
    boolean level() {
        return direction == WritingDirection.RIGHTWARDS;
    }

    private static <T extends Comparable<T>> T most(List<T> values) {
        Map<T, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
