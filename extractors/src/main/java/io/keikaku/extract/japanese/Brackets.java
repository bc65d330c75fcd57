package io.keikaku.extract.japanese;

/** Finds what brackets of a Japanese text enclose; any closing one closes the last that was opened. */
public final class Brackets {
    private static final String OPEN = "【[［〔(（＜<〈《「『";
    private static final String CLOSE = "】]］〕)）＞>〉》」』";

    private Brackets() {}

    /** Index of the bracket that the last character closes, -1 where it closes none. */
    public static int opening(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            if (CLOSE.indexOf(text.charAt(i)) >= 0) {
                depth++;
            } else if (OPEN.indexOf(text.charAt(i)) >= 0) {
                depth--;
            }
            if (depth == 0) {
                return i == text.length() - 1 ? -1 : i;
            }
        }
        return -1;
    }

    /** Whether one pair of brackets encloses the whole text. */
    public static boolean isEnclosed(String text) {
        return opening(text) == 0;
    }
}
