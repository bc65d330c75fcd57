package io.keikaku.extract.japanese;

import java.util.ArrayList;
import java.util.List;

/** Finds what brackets of a Japanese text enclose; any closing one closes the last that was opened. */
public final class Brackets {
    private static final String OPEN = "【[［〔(（＜<〈《≪「『";
    private static final String CLOSE = "】]］〕)）＞>〉》≫」』";

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

    /** What a line of nothing but brackets holds, pairs parted by {@code 、}: {@code 【A課】【B課】}; empty for any other line. */
    public static String contents(String line) {
        List<String> pairs = new ArrayList<>();
        String rest = line.strip();
        while (!rest.isEmpty()) {
            int open = opening(rest);
            if (open < 0) {
                return "";
            }
            pairs.add(0, rest.substring(open + 1, rest.length() - 1).strip());
            rest = rest.substring(0, open).strip();
        }
        return String.join("、", pairs);
    }
}
