package io.keikaku.core.compare;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: what differs only in width, white space, dashes or case is equal. */
public final class ComparableText {
    private static final Pattern SPACES =
            Pattern.compile("[\\s\\x1c-\\x1f\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2014\\u2212\\uff70\\uff0d]");

    private ComparableText() {}

    /** Compatibility forms (NFKC), dashes and case folded, white space removed; empty for {@code null}. */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        String dashed =
                DASHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("-");
        return SPACES.matcher(dashed).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
