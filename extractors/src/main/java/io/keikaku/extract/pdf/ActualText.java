package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives glyphs the text that the producer states for them (ISO 32000-2, 14.9.4). Producers state it where one glyph stands
 * for several characters or several characters share a glyph, so that the font alone would name the wrong one.
 */
final class ActualText {
    /** A text far longer than its glyphs describes a drawing; it does not spell the glyphs. */
    private static final int LONGEST_FOR_A_GLYPH = 8;

    private static final String SOFT_HYPHEN = "\u00AD";

    private final List<Placed> waiting = new ArrayList<>();
    private String text;
    private int depth;

    /** Opens a marked-content sequence; its text counts unless an outer sequence has stated one. */
    void begin(String stated) {
        if (text != null) {
            depth++;
        } else if (stated != null) {
            text = stated.replace(SOFT_HYPHEN, "");
            depth = 1;
        }
    }

    /** Takes a glyph for a collector: at once, or with its stated text when the sequence ends. */
    void add(Glyph glyph, GlyphCollector collector) {
        if (text == null) {
            collector.add(glyph);
        } else {
            waiting.add(new Placed(glyph, collector));
        }
    }

    /** Glyphs that wait for the end of their sequence. */
    int waiting() {
        return waiting.size();
    }

    /** Closes a marked-content sequence. */
    void end() {
        if (text != null && --depth == 0) {
            flush();
        }
    }

    /** Hands on what waits, also where a sequence was never closed. */
    void flush() {
        int[] characters = text == null ? new int[0] : text.codePoints().toArray();
        int count = waiting.size();
        boolean spells = characters.length > 0 && characters.length <= (long) count * LONGEST_FOR_A_GLYPH;
        for (int i = 0; i < count; i++) {
            Placed placed = waiting.get(i);
            int from = (int) ((long) i * characters.length / count);
            int to = (int) ((i + 1L) * characters.length / count);
            if (!spells) {
                placed.collector.add(placed.glyph);
            } else if (from < to) {
                String share = GlyphText.plain(new String(characters, from, to - from));
                placed.collector.add(placed.glyph.withText(share));
            }
        }
        waiting.clear();
        text = null;
    }

    private record Placed(Glyph glyph, GlyphCollector collector) {}
}
