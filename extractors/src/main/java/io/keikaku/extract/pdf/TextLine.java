package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
 * @param decoration what is drawn around it; {@code NONE} until the page is laid out
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
        Decoration decoration,
        List<Glyph> glyphs) {

    /** A line of glyphs in reading order, at least one of them printed. */
    static TextLine of(List<Glyph> glyphs, WritingDirection direction) {
        GlyphMajority majority = new GlyphMajority();
        Box box = null;
        for (Glyph glyph : glyphs) {
            if (!glyph.text().isBlank()) {
                box = box == null ? glyph.box() : box.union(glyph.box());
                majority.add(glyph);
            }
        }
        Glyph most = majority.typical();
        return new TextLine(
                RunText.of(glyphs, direction),
                box,
                direction.turn(box),
                direction,
                Math.round(most.fontSize() * 10) / 10.0,
                most.font(),
                majority.bold(),
                most.colour(),
                majority.first().markedContent(),
                Decoration.NONE,
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

    /** The line as it is kept once the page is laid out: without its glyphs, which take most of the memory. */
    TextLine laidOut(Decoration around) {
        return new TextLine(text, box, turned, direction, size, font, bold, colour, markedContent, around, List.of());
    }

    /** Whether the line runs to the right as displayed. */
    boolean level() {
        return direction == WritingDirection.RIGHTWARDS;
    }
}
