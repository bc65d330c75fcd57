package io.keikaku.core.evaluate;

import io.keikaku.core.compare.ComparableText;
import io.keikaku.core.resource.ResourceText;
import java.util.List;
import java.util.regex.Pattern;

/** Labels and headings as they are compared, without what numbers them. */
final class ScoringText {
    private static final String SPACE =
            "[\\s\\x1c-\\x1f\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";
    private static final Pattern CIRCLED_NUMBER = Pattern.compile("^" + SPACE + "*[①-⑳]" + SPACE + "*");
    private static final List<Pattern> HEADING_NUMBERS =
            ResourceText.entries(ScoringText.class, "heading-numbers.txt").stream()
                    .map(Pattern::compile)
                    .toList();

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
        for (Pattern number : HEADING_NUMBERS) {
            heading = number.matcher(heading).replaceFirst("");
        }
        return heading;
    }
}
