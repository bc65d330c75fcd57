package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.List;

/** Writes glyphs in reading order as text: with spaces where the print has them, without those that only widen a word. */
final class RunText {
    /** Gaps, in parts of the size, that part what is written with spaces, without them, and the one from the other. */
    private static final double LATIN_GAP = 0.18;

    private static final double JAPANESE_GAP = 0.75;
    private static final double MIXED_GAP = 0.45;

    private RunText() {}

    static String of(List<Glyph> glyphs, WritingDirection direction) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Glyph before = null;
        boolean blank = false;
        for (Glyph glyph : glyphs) {
            if (glyph.text().isBlank()) {
                blank = true;
                continue;
            }
            if (before != null && parted(before, glyph, blank, direction)) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.append(glyph.text());
            before = glyph;
            blank = false;
        }
        words.add(word.toString());
        return String.join(letterSpaced(words) ? "" : " ", words);
    }

    private static boolean parted(Glyph before, Glyph next, boolean blank, WritingDirection direction) {
        Box one = direction.turn(before.box());
        Box other = direction.turn(next.box());
        double gap = (other.x0() - one.x1()) / Math.min(before.fontSize(), next.fontSize());
        boolean japaneseBefore = isIdeographic(before.text());
        boolean japaneseNext = isIdeographic(next.text());
        if (japaneseBefore && japaneseNext) {
            return gap > (blank ? LATIN_GAP : JAPANESE_GAP);
        }
        if (japaneseBefore || japaneseNext) {
            return gap > (blank ? LATIN_GAP : MIXED_GAP);
        }
        return gap > (blank ? LATIN_GAP / 2 : LATIN_GAP);
    }

    /** Whether the words are single characters of one Japanese word that is set wide, such as 目 次. */
    private static boolean letterSpaced(List<String> words) {
        return words.size() > 1 && words.stream().allMatch(RunText::oneLetter);
    }

    private static boolean oneLetter(String word) {
        int letter = word.codePointAt(0);
        return word.codePointCount(0, word.length()) == 1
                && (Character.isIdeographic(letter)
                        || Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.HIRAGANA
                        || Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.KATAKANA);
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
