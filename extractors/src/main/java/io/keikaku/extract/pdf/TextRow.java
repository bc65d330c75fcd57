package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands at one height of the page, parted into words.
 *
 * @param words from left to right
 */
record TextRow(List<Word> words, Box box) {
    /** A gap of this share of the size parts words. */
    private static final double WORD_GAP = 0.3;

    TextRow {
        words = List.copyOf(words);
    }

    /** Glyphs that follow one another without a gap. */
    record Word(String text, Box box, double size) {

        boolean numeric() {
            boolean digit = false;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                digit |= Character.isDigit(c);
                if (!Character.isDigit(c) && "+-−–—.,:%()*±/△▲".indexOf(c) < 0) {
                    return false;
                }
            }
            return digit || text.length() == 1 && "-–—−―:.x×".indexOf(text.charAt(0)) >= 0;
        }
    }

    /** The rows of text written from left to right, from top to bottom. */
    static List<TextRow> of(List<Glyph> glyphs) {
        List<Glyph> rightwards = glyphs.stream()
                .filter(glyph -> WritingDirection.of(glyph) == WritingDirection.RIGHTWARDS)
                .toList();
        return GlyphLine.lines(rightwards, WritingDirection.RIGHTWARDS).stream()
                .map(TextRow::of)
                .toList();
    }

    private static TextRow of(GlyphLine line) {
        List<Word> words = new ArrayList<>();
        List<GlyphLine.Placed> glyphs = line.glyphs();
        int start = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || isParted(glyphs.get(i - 1), glyphs.get(i))) {
                words.add(word(glyphs.subList(start, i)));
                start = i;
            }
        }
        return new TextRow(words, line.box());
    }

    private static boolean isParted(GlyphLine.Placed before, GlyphLine.Placed next) {
        return next.box().x0() - before.box().x1()
                > WORD_GAP * Math.max(before.glyph().fontSize(), next.glyph().fontSize());
    }

    private static Word word(List<GlyphLine.Placed> glyphs) {
        Box box = glyphs.get(0).box();
        double size = 0;
        StringBuilder text = new StringBuilder();
        for (GlyphLine.Placed glyph : glyphs) {
            box = box.union(glyph.box());
            size = Math.max(size, glyph.glyph().fontSize());
            text.append(glyph.glyph().text());
        }
        return new Word(text.toString(), box, size);
    }

    /** The part of the row between two places, {@code null} where nothing stands there. */
    TextRow between(double x0, double x1) {
        List<Word> inside = words.stream()
                .filter(word -> {
                    double centre = (word.box().x0() + word.box().x1()) / 2;
                    return centre >= x0 && centre < x1;
                })
                .toList();
        return inside.isEmpty()
                ? null
                : new TextRow(
                        inside,
                        inside.stream().map(Word::box).reduce(Box::union).orElseThrow());
    }

    /** Height of its largest word. */
    double size() {
        return words.stream().mapToDouble(Word::size).max().orElse(0);
    }

    double middle() {
        return (box.y0() + box.y1()) / 2;
    }
}
