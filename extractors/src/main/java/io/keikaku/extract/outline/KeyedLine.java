package io.keikaku.extract.outline;

import io.keikaku.extract.japanese.Brackets;
import io.keikaku.extract.japanese.JapaneseText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says one thing under a word: {@code 担当課：総務課}, {@code 【期間】令和6年度}, {@code 所管　総務課}. Whether the word is a key is
 * for others to know.
 *
 * @param key without brackets, bullet and colon
 * @param value as printed
 */
public record KeyedLine(String key, String value) {
    private static final String BULLETS = "[・•○●◇◆■□▶※]*[\\s\u3000]*";
    private static final String LETTER = "[^：:。、\\s\u3000【\\[(（〔<＜《】\\])）〕>＞》]";
    private static final Pattern MARKED = Pattern.compile(
            "^" + BULLETS + "(?:[【\\[(（〔<＜《][\\s\u3000]*(" + LETTER + "{2,14})[\\s\u3000]*[】\\])）〕>＞》][：:]?|(" + LETTER
                    + "{2,14})[\\s\u3000]*[：:])[\\s\u3000]*(\\S.*)$",
            Pattern.DOTALL);
    private static final Pattern SPACED =
            Pattern.compile("^" + BULLETS + "(" + LETTER + "{2,10})[\\s\u3000]+(\\S.*)$", Pattern.DOTALL);
    /** Room before a further word with a colon or in brackets. */
    private static final Pattern NEXT =
            Pattern.compile("[\\s\u3000]+(?=" + LETTER + "{2,10}[：:]|【" + LETTER + "{2,10}】[^【])");

    /** Without these there is no marked key; most lines have none, and the patterns are slow to find that out. */
    private static final String SIGNS = "：:】])）〕>＞》";

    /** Lines that stand side by side in one: {@code 担当：総務課　期間：令和6年度}. */
    public static List<String> parts(String line) {
        String text = line.strip();
        return JapaneseText.hasRoom(text) ? Arrays.asList(NEXT.split(text)) : List.of(text);
    }

    /** A line whose word stands in brackets or before a colon; brackets around the whole line do not matter. */
    public static Optional<KeyedLine> marked(String line) {
        String text = line.strip();
        if (text.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        Matcher matcher = MARKED.matcher(Brackets.isEnclosed(text) ? text.substring(1, text.length() - 1) : text);
        return matcher.matches()
                ? Optional.of(
                        new KeyedLine(matcher.group(1) == null ? matcher.group(2) : matcher.group(1), matcher.group(3)))
                : Optional.empty();
    }

    /** A line whose word is parted from the rest by nothing but room. */
    public static Optional<KeyedLine> spaced(String line) {
        String text = line.strip();
        Matcher matcher = SPACED.matcher(text);
        return JapaneseText.hasRoom(text) && matcher.matches()
                ? Optional.of(new KeyedLine(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }
}
