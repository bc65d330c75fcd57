package io.keikaku.index.analysis;

/** Tells the two kana apart and turns one into the other. */
final class Kana {

    static final char LONG_VOWEL = 'ー';

    private static final char FIRST_HIRAGANA = '\u3041';
    private static final char LAST_HIRAGANA = '\u3096';
    private static final char FIRST_KATAKANA = '\u30A1';
    private static final char LAST_KATAKANA = '\u30F6';
    private static final int TO_KATAKANA = FIRST_KATAKANA - FIRST_HIRAGANA;

    private Kana() {}

    static boolean isHiragana(char c) {
        return c >= FIRST_HIRAGANA && c <= LAST_HIRAGANA;
    }

    static boolean isKatakana(char c) {
        return (c >= FIRST_KATAKANA && c <= LAST_KATAKANA) || c == LONG_VOWEL;
    }

    static char toKatakana(char hiragana) {
        return (char) (hiragana + TO_KATAKANA);
    }

    static boolean isKatakana(CharSequence text) {
        return text.chars().allMatch(c -> isKatakana((char) c));
    }

    static boolean isKana(CharSequence text) {
        return text.chars().allMatch(c -> isKatakana((char) c) || isHiragana((char) c));
    }
}
