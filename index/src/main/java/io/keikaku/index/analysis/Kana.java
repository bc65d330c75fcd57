package io.keikaku.index.analysis;

/** Tells the two kana apart and turns one into the other. */
final class Kana {

    static final char LONG_VOWEL = 'ー';

    private static final int TO_KATAKANA = 'ァ' - 'ぁ';

    private Kana() {}

    static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ゖ';
    }

    static boolean isKatakana(char c) {
        return (c >= 'ァ' && c <= 'ヶ') || c == LONG_VOWEL;
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
