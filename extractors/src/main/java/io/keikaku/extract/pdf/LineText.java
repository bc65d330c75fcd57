package io.keikaku.extract.pdf;

import java.util.List;

/** Writes the glyphs of one line as text, with spaces where the print has them. */
final class LineText {
    /** A gap of this share of the size parts words of alphabetic scripts. */
    private static final double WORD_GAP = 0.18;
    /** A gap of this share of the size parts what is set without spaces, such as Japanese. */
    private static final double IDEOGRAPH_GAP = 0.9;

    private LineText() {}

    static String of(List<GlyphLine.Placed> glyphs) {
        boolean spaced = isLetterSpaced(glyphs);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > 0 && !spaced && isParted(glyphs.get(i - 1), glyphs.get(i))) {
                text.append(' ');
            }
            text.append(glyphs.get(i).glyph().text().strip());
        }
        return text.toString();
    }

    private static boolean isParted(GlyphLine.Placed before, GlyphLine.Placed next) {
        double gap = next.box().x0() - before.box().x1();
        double size = Math.min(before.glyph().fontSize(), next.glyph().fontSize());
        boolean ideographs = isIdeographic(before.glyph().text())
                || isIdeographic(next.glyph().text());
        return gap > size * (ideographs ? IDEOGRAPH_GAP : WORD_GAP);
    }

    /** A short word set wide: ideographs, all about equally far apart. */
    static boolean isLetterSpaced(List<GlyphLine.Placed> glyphs) {
        if (glyphs.size() < 2 || glyphs.size() > 12) {
            return false;
        }
        double least = Double.MAX_VALUE;
        double most = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            GlyphLine.Placed before = glyphs.get(i - 1);
            GlyphLine.Placed next = glyphs.get(i);
            if (!isIdeographic(before.glyph().text())
                    || !isIdeographic(next.glyph().text())) {
                return false;
            }
            double gap = (next.box().x0() - before.box().x1()) / next.glyph().fontSize();
            least = Math.min(least, gap);
            most = Math.max(most, gap);
        }
        return least > 0.2 && most - least < 0.5;
    }

    /** Whether the text is of a script that is written without spaces between words. */
    static boolean isIdeographic(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int c = text.codePointAt(0);
        return c >= 0x2E80 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFF00 && c <= 0xFFEF
                || c >= 0x20000 && c <= 0x3FFFF;
    }
}
