package io.keikaku.extract.japanese;

import java.util.ArrayList;
import java.util.List;

/** Finds what brackets of a Japanese text enclose; any closing one closes the last that was opened. */
public final class Brackets {
    private static final String OPEN = "【[［〔(（＜<〈《≪「『";
    private static final String CLOSE = "】]］〕)）＞>〉》≫」』";

    /** Those that are never set for anything else. */
    private static final String PAIRS_OPEN = "（(「『【［[〔《〈";

    private static final String PAIRS_CLOSE = "）)」』】］]〕》〉";

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

    /** Whether each bracket or quotation mark is closed behind where it was opened; angle brackets may be other signs. */
    public static boolean isBalanced(String text) {
        return isBalanced(text, PAIRS_OPEN, PAIRS_CLOSE);
    }

    /** Whether each bracket of some kinds is closed behind where it was opened. */
    static boolean isBalanced(String text, String opening, String closing) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            if (opening.indexOf(text.charAt(i)) >= 0) {
                open++;
            } else if (closing.indexOf(text.charAt(i)) >= 0 && --open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    /** Whether a bracket or quotation mark is opened that is not closed, whatever was closed before. */
    public static boolean isLeftOpen(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            if (PAIRS_OPEN.indexOf(text.charAt(i)) >= 0) {
                open++;
            } else if (PAIRS_CLOSE.indexOf(text.charAt(i)) >= 0) {
                open = Math.max(0, open - 1);
            }
        }
        return open > 0;
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
