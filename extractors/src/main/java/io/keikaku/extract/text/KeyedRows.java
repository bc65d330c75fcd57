package io.keikaku.extract.text;

import io.keikaku.extract.japanese.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one line again of each row of forms that have two columns, a key and its value, where the further lines of a value stand
 * on lines of their own. Keys are known by coming again, form after form. Lines between two rows of one form go on with the value
 * above them; between two forms a line may be a heading as well, and goes on only with a line that has no room left, or as an item of
 * the list that the value is.
 */
final class KeyedRows {
    private static final int LEAST_KEYS = 3;
    private static final int LEAST_TIMES = 2;
    private static final int SHORTEST_KEY = 2;
    private static final int LONGEST_KEY = 16;
    private static final int MOST_LINES = 30;
    /** A line that lacks no more than so many half-width columns is full. */
    private static final int LACKING = 3;
    /** A number between letters, at the beginning of an item. */
    private static final Pattern ITEM = Pattern.compile("(\\p{L}{0,3})[0-9０-９]{1,4}(\\p{L}{1,2})(?!\\p{L})");

    private final List<SourceLine> lines;
    private final Set<String> keys;
    private final int width;

    private KeyedRows(List<SourceLine> lines) {
        this.lines = lines;
        this.keys = keys(lines);
        this.width = lines.stream()
                .filter(this::isKeyed)
                .mapToInt(line -> TextShape.width(value(line)))
                .max()
                .orElse(0);
    }

    static List<SourceLine> join(List<SourceLine> lines) {
        KeyedRows forms = new KeyedRows(lines);
        return forms.keys.size() < LEAST_KEYS ? lines : forms.joined();
    }

    private static Set<String> keys(List<SourceLine> lines) {
        Map<String, Integer> times = new HashMap<>();
        for (SourceLine line : lines) {
            String key = key(line);
            if (isWord(key) && !value(line).isBlank()) {
                times.merge(key, 1, Integer::sum);
            }
        }
        Set<String> keys = new HashSet<>(times.keySet());
        keys.removeIf(key -> times.get(key) < LEAST_TIMES);
        return keys;
    }

    /** Numbers of lists and years stand before tabs too, and come again. */
    private static boolean isWord(String key) {
        return key.length() <= LONGEST_KEY
                && key.chars().noneMatch(Character::isDigit)
                && key.chars().filter(Character::isLetter).count() >= SHORTEST_KEY;
    }

    private List<SourceLine> joined() {
        List<SourceLine> joined = new ArrayList<>(lines.size());
        Set<String> said = new HashSet<>();
        for (int i = 0; i < lines.size(); ) {
            int end = i + 1;
            if (isKeyed(lines.get(i))) {
                if (!said.add(key(lines.get(i)))) {
                    said.clear();
                    said.add(key(lines.get(i)));
                }
                end = endOfValue(i, said);
            }
            joined.add(end == i + 1 ? lines.get(i) : TornRows.whole(lines.subList(i, end)));
            i = end;
        }
        return joined;
    }

    /**
     * Index after the last line of the value that begins in a row.
     *
     * @param said the keys of the form so far; one that comes again begins the next form
     */
    private int endOfValue(int row, Set<String> said) {
        int next = row + 1;
        while (next < lines.size() && next - row < MOST_LINES && isPlain(next, row)) {
            next++;
        }
        boolean within = next < lines.size()
                && isKeyed(lines.get(next))
                && lines.get(next).page() == lines.get(row).page()
                && !said.contains(key(lines.get(next)));
        if (within) {
            return next;
        }
        int end = row + 1;
        while (end < next && (isFull(lines.get(end - 1)) || areAlike(value(lines.get(row)), lines.get(end)))) {
            end++;
        }
        return end;
    }

    private boolean isPlain(int index, int row) {
        SourceLine line = lines.get(index);
        return !line.isBlank()
                && line.text().indexOf('\t') < 0
                && line.page() == lines.get(row).page();
    }

    /** Items of a list begin with one word around their numbers: 令和5年度 …, 令和6年度 …. */
    private static boolean areAlike(String value, SourceLine line) {
        Matcher one = ITEM.matcher(value);
        Matcher other = ITEM.matcher(TextShape.trim(line.text()));
        return one.lookingAt()
                && other.lookingAt()
                && one.group(1).equals(other.group(1))
                && one.group(2).equals(other.group(2));
    }

    private boolean isFull(SourceLine line) {
        String text = isKeyed(line) ? value(line) : line.text();
        return TextShape.width(text) >= width - LACKING && !Sentences.isEnded(text);
    }

    private boolean isKeyed(SourceLine line) {
        return keys.contains(key(line));
    }

    /** What stands before the only tab of a line, empty where the line is no row of two cells. */
    private static String key(SourceLine line) {
        return TornRows.tabs(line) == 1
                ? TextShape.trim(line.text().substring(0, line.text().indexOf('\t')))
                : "";
    }

    private static String value(SourceLine line) {
        return TextShape.trim(line.text().substring(line.text().indexOf('\t') + 1));
    }
}
