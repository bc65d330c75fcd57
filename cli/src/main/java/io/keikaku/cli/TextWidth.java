package io.keikaku.cli;

/** How many columns a text takes on a terminal, where most Japanese characters take two. */
final class TextWidth {

    private static final int FIRST_WIDE = 0x1100;
    private static final int FIRST_HALF_WIDTH = 0xFF61;
    private static final int LAST_HALF_WIDTH = 0xFFDC;
    private static final int FIRST_CJK = 0x2E80;

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int character) {
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean hangul = character >= FIRST_WIDE && character < 0x1160;
        boolean cjk = character >= FIRST_CJK && !(character >= FIRST_HALF_WIDTH && character <= LAST_HALF_WIDTH);
        return hangul || cjk ? 2 : 1;
    }
}
