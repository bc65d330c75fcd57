package io.keikaku.extract.japanese;

import java.util.ArrayList;
import java.util.List;

/** What of a list of names stands inside brackets and what outside. */
final class BracketedList {
    private static final String SEPARATORS = "、，,;；／/+＋";

    /** Brackets behind a name. */
    private static final String OPEN = "(（[［〔";

    private static final String CLOSE = ")）]］〕";

    /** Brackets around a whole cell, too. */
    private static final String ALL_OPEN = OPEN + "【<＜〈";

    private static final String ALL_CLOSE = CLOSE + "】>＞〉";

    private BracketedList() {}

    /** The items of a list, cut at separators outside brackets, and behind a closing bracket. */
    static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPEN.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSE.indexOf(c) >= 0) {
                depth = Math.max(0, depth - 1);
                int next = i + 1;
                if (depth == 0 && next < text.length() && SEPARATORS.indexOf(text.charAt(next)) < 0) {
                    items.add(text.substring(start, next));
                    start = next;
                }
            } else if (depth == 0 && SEPARATORS.indexOf(c) >= 0) {
                items.add(text.substring(start, i));
                start = i + 1;
            }
        }
        items.add(text.substring(start));
        return items;
    }

    /** Whether each bracket of any kind is closed behind where it was opened. */
    static boolean isBalanced(String text) {
        return Brackets.isBalanced(text, ALL_OPEN, ALL_CLOSE);
    }

    /** Whether an offset of the text stands outside its brackets. */
    static boolean isOutside(String text, int offset) {
        return count(text, offset, OPEN) == count(text, offset, CLOSE);
    }

    private static long count(String text, int end, String brackets) {
        return text.chars().limit(end).filter(c -> brackets.indexOf(c) >= 0).count();
    }
}
