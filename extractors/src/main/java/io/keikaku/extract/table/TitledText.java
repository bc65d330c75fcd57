package io.keikaku.extract.table;

import io.keikaku.extract.japanese.Brackets;
import io.keikaku.extract.japanese.JapaneseText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name and what is told of it, printed in one cell: the name is marked by a sign or a number before it, or by brackets around
 * it, and ends with its line, or where only spaces are left of the line's end with the first space.
 *
 * @param name with its sign and number, without brackets around the whole
 * @param text the sentences behind it
 * @param departments in charge of it alone, {@code null} where the cell names none
 */
public record TitledText(String name, String text, String departments) {
    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST_NAME = 2;
    private static final String SIGNS = "●○◆◇■□◎★☆▶►▷➢◯・•";
    private static final Pattern MARKED = Pattern.compile(
            "^(?:[" + SIGNS + "]|[①-⑳]|[(（][0-9０-９ア-ン]{1,2}[)）]|[0-9０-９]{1,2}[.．)）、\\s\u3000])[\\s\u3000]*(?=\\S)");
    private static final Pattern NEXT =
            Pattern.compile("(?:\\n|(?<=[。）)])[ \u3000]*)(?=([" + SIGNS + "①-⑳])[^\\n]{2})");
    private static final Pattern ROOM = Pattern.compile("[ \\t\u3000]+");
    private static final Pattern BOTH = TablePhrases.pattern("name-and-text");
    private static final Pattern UNFINISHED = TablePhrases.pattern("unfinished");

    TitledText(String name, String text) {
        this(name, text, null);
    }

    /** The names of a cell whose every part ends with its departments; empty where any part of the cell is not such. */
    public static List<TitledText> charged(String cell) {
        return ChargedText.all(cell);
    }

    /** The names of a cell with their texts, in order; empty where any part of the cell is not such. */
    public static List<TitledText> all(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || Character.isLetter(text.charAt(0))) {
            return List.of();
        }
        List<TitledText> all = new ArrayList<>();
        for (String part : parts(text)) {
            TitledText titled = one(part.strip());
            if (titled == null) {
                return List.of();
            }
            all.add(titled);
        }
        return all;
    }

    /** The name in the first line of a cell below a header for name and text at once; empty where the cell is not such. */
    public static List<TitledText> below(String header, String cell) {
        String text = cell.strip();
        int line = text.indexOf('\n');
        if (line < 0 || !BOTH.matcher(JapaneseText.compact(header)).find()) {
            return List.of();
        }
        boolean cut = UNFINISHED.matcher(text.substring(0, line)).find();
        TitledText titled = cut ? null : checked(text.substring(0, line), text.substring(line), 0);
        return titled == null ? List.of() : List.of(titled);
    }

    /** The first of several sentences, by which a cell without any other name is called; empty where the cell holds but one. */
    public static List<TitledText> firstSentence(String cell) {
        String text = cell.strip();
        int stop = text.indexOf('。') + 1;
        return stop <= SHORTEST_NAME || stop == text.length()
                ? List.of()
                : List.of(new TitledText(
                        text.substring(0, stop), text.substring(stop).strip()));
    }

    /** Cuts before every sign that the cell begins with, or before every circled number. */
    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        Matcher next = NEXT.matcher(cell);
        while (next.find()) {
            if (isAlike(cell.charAt(0), next.group(1).charAt(0))) {
                parts.add(cell.substring(from, next.start()));
                from = next.end();
            }
        }
        parts.add(cell.substring(from));
        return parts;
    }

    private static boolean isAlike(char first, char other) {
        return first == other || isCircled(first) && isCircled(other);
    }

    private static boolean isCircled(char c) {
        return c >= '①' && c <= '⑳';
    }

    private static TitledText one(String text) {
        Matcher mark = MARKED.matcher(text);
        if (mark.lookingAt()) {
            int end = endOfName(text, mark.end());
            return end < 0 ? null : checked(text.substring(0, end), text.substring(end), mark.end());
        }
        int close = closing(text);
        return close < 0 ? null : checked(text.substring(1, close), text.substring(close + 1), 0);
    }

    /** The end of the first line, and of the second where the name goes on there; without lines the first space. */
    private static int endOfName(String text, int from) {
        int line = text.indexOf('\n', from);
        if (line < 0 || text.substring(from, line).contains("。")) {
            Matcher room = ROOM.matcher(text);
            return room.find(from) ? room.start() : -1;
        }
        int next = text.indexOf('\n', line + 1);
        boolean goesOn = next >= 0
                && !text.substring(line, next).contains("。")
                && UNFINISHED.matcher(text.substring(from, line)).find();
        return goesOn ? next : line;
    }

    /** Where the brackets close that the text begins with, -1 where it begins with none that could hold a name. */
    private static int closing(String text) {
        if (text.isEmpty() || "【＜〈《〔".indexOf(text.charAt(0)) < 0) {
            return -1;
        }
        for (int i = 2; i < Math.min(text.length(), LONGEST_NAME); i++) {
            if (Brackets.opening(text.substring(0, i + 1)) == 0) {
                return i;
            }
        }
        return -1;
    }

    private static TitledText checked(String printed, String rest, int from) {
        String name = printed.strip();
        String text = rest.strip();
        boolean named = name.length() - from >= SHORTEST_NAME
                && name.length() <= LONGEST_NAME
                && !name.contains("。")
                && !name.endsWith("、");
        return named && text.contains("。") ? new TitledText(name, text) : null;
    }
}
