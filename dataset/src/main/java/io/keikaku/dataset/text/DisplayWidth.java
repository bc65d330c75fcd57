package io.keikaku.dataset.text;

import java.lang.Character.UnicodeScript;

/** How many columns of a terminal a text takes: characters of East Asian scripts, and wide signs, take two. */
public final class DisplayWidth {
    private static final String CUT = "…";

    private DisplayWidth() {}

    /** The columns that a text takes. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The text cut or filled up to a width. */
    public static String fit(String text, int width) {
        if (of(text) <= width) {
            return text + " ".repeat(width - of(text));
        }
        StringBuilder cut = new StringBuilder();
        int taken = 0;
        for (int character : text.codePoints().toArray()) {
            if (taken + of(character) > width - 1) {
                break;
            }
            cut.appendCodePoint(character);
            taken += of(character);
        }
        return cut.append(CUT).append(" ".repeat(width - taken - 1)).toString();
    }

    private static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.CONTROL || type == Character.FORMAT) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    private static boolean isWide(int character) {
        boolean isHalfWidthForm = character >= 0xFF61 && character <= 0xFFDC;
        boolean isFullWidthForm = character >= 0xFF01 && character <= 0xFF60;
        boolean isCjkSign = character >= 0x2E80 && character <= 0x33FF;
        boolean isEnclosedOrGeometric = character >= 0x2460 && character <= 0x25FF;
        return !isHalfWidthForm
                && (isFullWidthForm || isCjkSign || isEnclosedOrGeometric || isEastAsian(UnicodeScript.of(character)));
    }

    private static boolean isEastAsian(UnicodeScript script) {
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.HANGUL;
    }
}
