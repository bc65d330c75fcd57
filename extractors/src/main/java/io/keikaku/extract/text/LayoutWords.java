package io.keikaku.extract.text;

import io.keikaku.core.resource.ResourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The Japanese words by which a layout shows itself, read from {@code layout-words.txt}. */
public final class LayoutWords {
    private static final String RESOURCE = "layout-words.txt";

    private static final int LEAST_PARTICLES = 3;
    private static final Pattern NUMBER_AND_SPACE = Pattern.compile("^[0-9０-９]{1,3}[\\s\u3000]");

    private final Map<String, List<String>> sections;
    private final Pattern division;
    private final Pattern particles;
    private final Pattern note;

    private LayoutWords(Map<String, List<String>> sections) {
        this.sections = sections;
        this.division = Pattern.compile(
                "^(?:" + anyOf("division-start") + ")[0-9０-９一二三四五六七八九十]{1,3}(" + anyOf("division") + ")");
        this.particles =
                Pattern.compile("(?<!\\p{IsHiragana})(?:" + anyOf("particle") + ")(?!$)|(?<=\\p{IsHiragana})、");
        this.note = Pattern.compile("^(?:[*＊]\\s?[0-9]{1,3}(?![0-9.,%])|[(（]?(?:" + anyOf("note-sign")
                + ")\\s?[0-9０-９]{1,3}[)）:：.．\\s\u3000]|[⁰¹²³⁴-⁹]{1,3}).*");
    }

    /** Reads the resource. */
    public static LayoutWords load() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String entry : ResourceText.entries(LayoutWords.class, RESOURCE)) {
            String word = entry.strip();
            if (word.startsWith("[") && word.endsWith("]")) {
                current = new ArrayList<>();
                sections.put(word.substring(1, word.length() - 1), current);
            } else {
                current.add(word);
            }
        }
        return new LayoutWords(sections);
    }

    /** Whether the text, spaces aside, is the title of a table of contents. */
    public boolean isContentsTitle(String text) {
        StringBuilder compact = new StringBuilder();
        text.codePoints().filter(c -> !TextShape.isSpace(c)).forEach(compact::appendCodePoint);
        return words("contents-title").stream().anyMatch(w -> w.equalsIgnoreCase(compact.toString()));
    }

    /** Whether a line begins with the number of a division, such as a chapter. */
    public boolean isDivision(String text) {
        return division.matcher(text).find();
    }

    /** How far in the division stands with whose number a line begins: 0 for the outermost. */
    public int divisionRank(String text) {
        Matcher m = division.matcher(text);
        return m.find()
                ? words("division").indexOf(m.group(1))
                : words("division").size();
    }

    /** Whether a text ends in a way in which only an unfinished sentence ends. */
    public boolean endsUnfinished(String text) {
        return words("unfinished-end").stream().anyMatch(text::endsWith);
    }

    /** Whether a text begins in a way in which no sentence begins. */
    public boolean startsWithin(String text) {
        return words("inner-start").stream().anyMatch(text::startsWith)
                && words("sentence-start").stream().noneMatch(text::startsWith);
    }

    /** Whether a text is made of clauses, as sentences are and titles are not. */
    public boolean isProse(String text) {
        return text.contains("。")
                || particles
                                .matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .distinct()
                                .count()
                        >= LEAST_PARTICLES;
    }

    /** Whether a line begins something new, whatever stood before it. */
    public boolean startsAfresh(String text) {
        return NUMBER_AND_SPACE.matcher(text).find()
                || division.matcher(text).find()
                || words("fresh-start").stream().anyMatch(text::startsWith);
    }

    /** Whether a line begins with the number of a note. */
    public boolean isNote(String text) {
        return note.matcher(text).matches();
    }

    /** Whether a sheet's name is one that the spreadsheet program gave it. */
    public boolean isDefaultSheetName(String name) {
        return words("default-sheet-name").stream()
                .anyMatch(w -> name.startsWith(w) && name.substring(w.length()).matches("\\s?[0-9０-９]*"));
    }

    /** Words with which the caption of a table begins. */
    public List<String> captionLabels() {
        return words("caption-label");
    }

    private String anyOf(String section) {
        return words(section).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private List<String> words(String section) {
        return sections.getOrDefault(section, List.of());
    }
}
