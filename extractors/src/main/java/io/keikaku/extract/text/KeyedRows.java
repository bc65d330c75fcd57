package io.keikaku.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one line again of each row of forms that have two columns, a key and its value, where the further lines of a value stand
 * on lines of their own. Keys are known by coming again, form after form. Lines between two rows of one form go on with the value
 * above them; between two forms a line may be a heading as well, and goes on only with a line that has no room left, or as an item of
 * the list that the value is.
 */
final class KeyedRows {
    private static final int LEAST_KEYS = 3;
    private static final int LEAST_TIMES = 2;
    private static final int LONGEST_KEY = 16;
    private static final int MOST_LINES = 30;
    /** A line that lacks no more than so many half-width columns is full. */
    private static final int LACKING = 3;
    /** Characters by which items of a list begin alike. */
    private static final int ALIKE = 2;

    private final List<SourceLine> lines;
    private final Set<String> keys;
    private final String first;
    private final int width;

    private KeyedRows(List<SourceLine> lines) {
        this.lines = lines;
        this.keys = keys(lines);
        this.first = lines.stream().map(KeyedRows::key).filter(keys::contains).findFirst().orElse("");
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
            if (!key.isEmpty() && key.length() <= LONGEST_KEY && !value(line).isBlank()) {
                times.merge(key, 1, Integer::sum);
            }
        }
        Set<String> keys = new HashSet<>(times.keySet());
        keys.removeIf(key -> times.get(key) < LEAST_TIMES);
        return keys;
    }

    private List<SourceLine> joined() {
        List<SourceLine> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); ) {
            int end = isKeyed(lines.get(i)) ? endOfValue(i) : i + 1;
            joined.add(end == i + 1 ? lines.get(i) : TornRows.whole(lines.subList(i, end)));
            i = end;
        }
        return joined;
    }

    /** Index after the last line of the value that begins in a row. */
    private int endOfValue(int row) {
        int next = row + 1;
        while (next < lines.size() && next - row < MOST_LINES && isPlain(next, row)) {
            next++;
        }
        boolean within = next < lines.size()
                && isKeyed(lines.get(next))
                && lines.get(next).page() == lines.get(row).page()
                && !key(lines.get(next)).equals(first);
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

    /** Items of a list begin alike: 令和5年度 …, 令和6年度 …. */
    private static boolean areAlike(String value, SourceLine line) {
        String text = TextShape.trim(line.text());
        return text.length() > ALIKE && value.startsWith(text.substring(0, ALIKE));
    }

    private boolean isFull(SourceLine line) {
        return TextShape.width(isKeyed(line) ? value(line) : line.text()) >= width - LACKING;
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
