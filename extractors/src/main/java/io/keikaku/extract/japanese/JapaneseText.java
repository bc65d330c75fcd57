package io.keikaku.extract.japanese;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Variants of Japanese characters made alike, and text that was broken over lines made whole.
 *
 * <p>PDF producers write the same word with different characters: full and half width, radicals in place of
 * ideographs, a dozen dashes. {@link #fold} is for reading values out of text, {@link #compact} for comparing names,
 * {@link #radicals} and {@link #joinLines} for text that people will see.
 */
public final class JapaneseText {
    private static final Map<Character, Character> SUPPLEMENT = Vocabulary.rows("radicals.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0).charAt(0), row -> row.get(1).charAt(0)));

    /** Hyphens, dashes and minus signs; neither the long vowel mark nor the numeral one. */
    private static final String DASHES =
            "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2500\u2501\uFE58\uFE63\uFF0D";

    /** Signs that are set as Japanese characters are, without spaces beside them. */
    private static final String JAPANESE_SIGNS = "ー々〆〇、。，．・「」『』（）【】〈〉《》［］：；！？～〜＆";

    private static final char FIRST_RADICAL = '\u2E80';
    private static final char LAST_RADICAL = '\u2FD5';

    private JapaneseText() {}

    /**
     * NFKC, with radicals as ideographs, every wave dash as {@code ~} and every hyphen, dash or minus sign as {@code -}.
     * Circled digits and letters, which number things, stay as they are; so do 一 and the long vowel mark ー. White space
     * stays, as NFKC leaves it.
     */
    public static String fold(String text) {
        if (isFolded(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEnclosed(text.charAt(i))) {
                folded.append(foldRun(text.substring(plain, i))).append(text.charAt(i));
                plain = i + 1;
            }
        }
        return folded.append(foldRun(text.substring(plain))).toString();
    }

    /** Kangxi radicals and CJK-supplement radicals as the ideographs they stand for; all else as it was. */
    public static String radicals(String text) {
        return eachChar(text, JapaneseText::ideograph);
    }

    /**
     * The text on one line: line breaks and spaces between Japanese characters go, a line break between Latin words
     * becomes a space, and the spaces beside Latin letters and digits stay as printed.
     */
    public static String joinLines(String text) {
        String stripped = text.strip();
        int gap = space(stripped, 0);
        if (gap == stripped.length()) {
            return stripped;
        }
        StringBuilder joined = new StringBuilder(stripped.length());
        int written = 0;
        while (gap < stripped.length()) {
            int end = gap + 1;
            while (isSpace(stripped.charAt(end))) {
                end++;
            }
            joined.append(stripped, written, gap).append(joint(stripped, gap, end));
            written = end;
            gap = space(stripped, end);
        }
        return joined.append(stripped, written, stripped.length()).toString();
    }

    /** Whether a text has more characters than so many, white space aside. */
    public static boolean isLonger(String text, int length) {
        if (text.length() <= length) {
            return false;
        }
        int inked = 0;
        for (int i = 0; i < text.length(); i++) {
            inked += isSpace(text.charAt(i)) ? 0 : 1;
        }
        return inked > length;
    }

    /** Whether a text has room in it, of whichever white space. */
    public static boolean hasRoom(String text) {
        return text.chars().anyMatch(Character::isWhitespace);
    }

    /** Folded, without white space, in lower case: equal for names that differ in print only. */
    public static String compact(String text) {
        String folded = fold(text);
        StringBuilder compact = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (!isSpace(folded.charAt(i))) {
                compact.append(folded.charAt(i));
            }
        }
        return compact.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether folding surely leaves the character, wherever it stands; most characters of a Japanese text are such. */
    static boolean isFolded(char c) {
        return c < 0x80
                || c >= '\u3041' && c <= '\u3096'
                || c >= '\u30A1' && c <= '\u30FE'
                || c >= '\u4E00' && c <= '\u9FEF'
                || c >= '\u3001' && c <= '\u3003'
                || c >= '\u300A' && c <= '\u3011';
    }

    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isFolded(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** What becomes of the white space between two offsets, neither of which is an end of the text. */
    private static String joint(String text, int start, int end) {
        int before = text.codePointBefore(start);
        int after = text.codePointAt(end);
        if (isJapanese(before) && isJapanese(after)) {
            return "";
        }
        String space = text.substring(start, end);
        if (space.indexOf('\n') < 0 && space.indexOf('\r') < 0) {
            return space;
        }
        boolean number = isDash(before) && Character.isDigit(after) && start > 1 && isDigitBefore(text, start - 1);
        return isLatin(before) && isLatin(after) && !number && !isWithinThousands(text, start, end) ? " " : "";
    }

    /** Whether a break parts the three digits behind the comma of a number: 1,2|00. */
    private static boolean isWithinThousands(String text, int start, int end) {
        int comma = start - 1;
        while (comma > 0 && isAsciiDigit(text.charAt(comma))) {
            comma--;
        }
        int after = end;
        while (after < text.length() && isAsciiDigit(text.charAt(after))) {
            after++;
        }
        boolean grouped = comma > 0 && text.charAt(comma) == ',' && isAsciiDigit(text.charAt(comma - 1));
        return grouped && after > end && start - 1 - comma + after - end == 3;
    }

    private static boolean isAsciiDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isDash(int c) {
        return c == '-' || DASHES.indexOf(c) >= 0;
    }

    private static boolean isDigitBefore(String text, int at) {
        return Character.isDigit(text.charAt(at - 1));
    }

    /** Offset of the first white space from an offset on, the text's length where there is none. */
    private static int space(String text, int from) {
        int at = from;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == '\u3000' || c == '\u00A0';
    }

    private static boolean isJapanese(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> JAPANESE_SIGNS.indexOf(c) >= 0;
        };
    }

    private static String foldRun(String run) {
        String normal = Normalizer.normalize(radicals(run), Normalizer.Form.NFKC);
        return eachChar(normal, c -> {
            if (c == '\u301C') {
                return '~';
            }
            return DASHES.indexOf(c) >= 0 ? '-' : c;
        });
    }

    private static boolean isEnclosed(char c) {
        return c >= '\u2460' && c <= '\u24FF'
                || c >= '\u2776' && c <= '\u2793'
                || c >= '\u3251' && c <= '\u325F'
                || c >= '\u32B1' && c <= '\u32BF';
    }

    private static char ideograph(char c) {
        if (c < FIRST_RADICAL || c > LAST_RADICAL) {
            return c;
        }
        if (c >= '\u2F00' && c <= '\u2FD5') {
            return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).charAt(0);
        }
        return SUPPLEMENT.getOrDefault(c, c);
    }

    private static boolean isLatin(int c) {
        return c >= '!' && c <= '~' || c >= '\u00C0' && c <= '\u024F';
    }

    private static String eachChar(String text, CharChange change) {
        StringBuilder changed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = change.apply(text.charAt(i));
            if (changed == null && c != text.charAt(i)) {
                changed = new StringBuilder(text);
            }
            if (changed != null) {
                changed.setCharAt(i, c);
            }
        }
        return changed == null ? text : changed.toString();
    }

    @FunctionalInterface
    private interface CharChange {
        char apply(char c);
    }
}
