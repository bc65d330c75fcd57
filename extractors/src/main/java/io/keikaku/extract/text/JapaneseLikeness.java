package io.keikaku.extract.text;

/**
 * How much a string looks like Japanese prose and tables, from about −4 to 1: the mean over its characters of 1 for what
 * such texts are made of, less for what is rare in them, and a penalty for what comes of a wrong decoding. Kanji count
 * for little, because a wrong decoding is full of them; kana cannot be had by chance.
 */
final class JapaneseLikeness {
    private static final double LOST = -4;
    private static final double CONTROL = -4;
    private static final double RARE = -0.5;
    private static final double HALF_WIDTH_KATAKANA = 0.1;
    private static final double KANJI = 0.7;

    private JapaneseLikeness() {}

    static double of(String text) {
        double sum = 0;
        int count = 0;
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            sum += weight(c);
            count++;
            i += Character.charCount(c);
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double weight(int c) {
        if (c == '\n' || c == '\r' || c == '\t' || c == '\f' || (c >= 0x20 && c < 0x7F)) {
            return 1;
        }
        if (c == 0xFFFD || (c >= 0xD800 && c <= 0xDFFF)) {
            return LOST;
        }
        if (Character.isISOControl(c) || !Character.isDefined(c)) {
            return CONTROL;
        }
        if (c >= 0x3000 && c < 0x3100) {
            return 1;
        }
        if (c >= 0x4E00 && c < 0xA000) {
            return KANJI;
        }
        if (c >= 0xFF61 && c < 0xFFA0) {
            return HALF_WIDTH_KATAKANA;
        }
        if (isJapaneseSymbol(c)) {
            return 1;
        }
        return RARE;
    }

    private static boolean isJapaneseSymbol(int c) {
        return (c >= 0xFF01 && c < 0xFF61)
                || (c >= 0x2000 && c < 0x2800)
                || (c >= 0x3200 && c < 0x3400)
                || (c >= 0xA0 && c < 0x100)
                || c == 0xFEFF;
    }
}
