package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes the glyphs of one cell as text, whatever their direction, with lines separated by {@code \n}. */
final class CellText {
    private CellText() {}

    static String of(List<Glyph> glyphs) {
        boolean downwards = StackedGlyphs.runDown(glyphs);
        Map<WritingDirection, List<Glyph>> byDirection = new EnumMap<>(WritingDirection.class);
        for (Glyph glyph : glyphs) {
            WritingDirection own = WritingDirection.of(glyph);
            byDirection
                    .computeIfAbsent(
                            downwards && own == WritingDirection.RIGHTWARDS ? WritingDirection.DOWNWARDS : own,
                            d -> new ArrayList<>())
                    .add(glyph);
        }
        List<String> parts = new ArrayList<>();
        byDirection.forEach((direction, some) -> {
            List<GlyphLine> lines = GlyphLine.lines(some, direction);
            parts.add(isStacked(lines) ? stacked(lines) : joined(lines));
        });
        parts.removeIf(String::isEmpty);
        return String.join("\n", parts);
    }

    private static String joined(List<GlyphLine> lines) {
        List<String> texts = new ArrayList<>(lines.size());
        lines.forEach(line -> texts.add(line.text()));
        return String.join("\n", texts);
    }

    /** Upright glyphs one below the other, most of them ideographs: vertical writing, made by hand. */
    private static boolean isStacked(List<GlyphLine> lines) {
        if (lines.size() < 2) {
            return false;
        }
        GlyphLine.Placed top = lines.get(0).glyphs().get(0);
        int ideographs = 0;
        for (GlyphLine line : lines) {
            GlyphLine.Placed first = line.glyphs().get(0);
            double centres = first.box().x0()
                    + first.box().x1()
                    - top.box().x0()
                    - top.box().x1();
            if (line.glyphs().size() > 1 || Math.abs(centres) > first.glyph().fontSize()) {
                return false;
            }
            ideographs += RunText.isIdeographic(first.glyph().text()) ? 1 : 0;
        }
        return ideographs * 2 > lines.size();
    }

    private static String stacked(List<GlyphLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.glyphs().get(0).glyph().text()));
        return text.toString();
    }
}
