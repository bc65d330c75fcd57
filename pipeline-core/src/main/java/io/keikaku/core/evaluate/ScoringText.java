package io.keikaku.core.evaluate;

import io.keikaku.core.compare.ComparableText;
import java.util.List;
import java.util.regex.Pattern;

/** Labels and headings as they are compared, without what numbers them. */
final class ScoringText {
    private static final String SPACE =
            "[\\s\\x1c-\\x1f\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
    private static final Pattern CIRCLED_NUMBER = Pattern.compile("^" + SPACE + "*[①-⑳]" + SPACE + "*");
    private static final Pattern CHAPTER = Pattern.compile("^第[0-9一二三四五六七八九十]+[編章節部]");
    private static final Pattern NUMBERING =
            Pattern.compile("^[【(]?(基本)?(目標|方針|施策|政策|柱)?" + "[0-9一二三四五六七八九十]*([.\\-][0-9]+)*[】).:]*");

    private ScoringText() {}

    /** The text as it is compared. */
    static String fold(String text) {
        return ComparableText.fold(text);
    }

    /** The label of a phase or a value, without the circled number that tells twin indicators apart. */
    static String foldLabel(String text) {
        return text == null ? "" : fold(CIRCLED_NUMBER.matcher(text).replaceFirst(""));
    }

    /** The innermost heading of a path without its numbering, such as 第4章, 1-2, (3), 【基本方針1】 or 目標2. */
    static String foldHeading(List<String> path) {
        String heading = path.isEmpty() ? "" : fold(path.getLast());
        String bare = CHAPTER.matcher(heading).replaceFirst("");
        return NUMBERING.matcher(bare).replaceFirst("");
    }
}
