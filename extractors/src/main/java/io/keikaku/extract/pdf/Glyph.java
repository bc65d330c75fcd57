package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;

/**
 * One shown glyph.
 *
 * @param text its Unicode text, usually one character; empty where the font has none
 * @param box advance box: baseline-relative, from descent to ascent
 * @param baseline y of the baseline for horizontal text, x of the centre line for vertical text
 * @param fontSize in points, as displayed
 * @param bold whether the font's name, weight or overprinting says so
 * @param rotation direction of writing in degrees clockwise: 0, 90, 180 or 270
 * @param vertical whether the font writes vertically (WMode 1)
 * @param colour fill colour as {@code 0xRRGGBB}
 * @param markedContent identifier that ties the glyph to the structure tree, {@code -1} where none,
 *     {@code -2} where it is marked as part of a running head or foot
 */
record Glyph(
        String text,
        Box box,
        double baseline,
        double fontSize,
        String font,
        boolean bold,
        int rotation,
        boolean vertical,
        int colour,
        int markedContent) {

    Glyph withText(String other) {
        return new Glyph(
                other, box, baseline, fontSize, font, bold, rotation, vertical, colour, markedContent);
    }
}
