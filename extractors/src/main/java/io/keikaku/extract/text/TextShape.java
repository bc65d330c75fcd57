package io.keikaku.extract.text;

/** What can be said of a string from its characters alone: blank, how wide, in what it ends. */
final class TextShape {
    private TextShape() {}

    /** White space of any script, no-break and zero-width space included. */
    static boolean isSpace(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u200B'
                || c == '\uFEFF'
                || (c < 0x20 && c != '\n');
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(TextShape::isSpace);
    }

    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Width in half-width columns: Latin counts one, Japanese two. */
    static int width(String text) {
        return text.codePoints().map(c -> isNarrow(c) ? 1 : 2).sum();
    }

    private static boolean isNarrow(int c) {
        return c < 0x0370 || (c >= 0xFF61 && c <= 0xFFDC);
    }

    static boolean isHiragana(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA;
    }

    /** Whether a bracket opened in the text is still open at its end. */
    static boolean hasOpenBracket(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("（「『(".indexOf(c) >= 0) {
                depth++;
            } else if ("）」』)".indexOf(c) >= 0 && depth > 0) {
                depth--;
            }
        }
        return depth > 0;
    }
}
