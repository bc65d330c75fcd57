package io.keikaku.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes one line again of table rows that the line breaks within their cells have torn: several short lines whose tabs add up to
 * those of the header. Tables with any line that fits nowhere are left as they are, and narrow ones, for there rows that lost cells
 * add up by chance; in those only lines that surely go on with the last cell of a whole row are joined with it. Stateless.
 */
final class TornRows {
    /** Tabs of the narrowest table whose rows are joined. */
    private static final int LEAST_TABS = 4;

    private static final int MOST_LINES = 40;
    /** Headings above a table, and lines of one cell below its row, are at most so many. */
    private static final int MOST_HEADINGS = 2;

    private static final int MOST_TORN = 4;

    /** A first cell that is blank or a number. */
    private static final Pattern NUMBERED = Pattern.compile("[\\p{Punct}0-9０-９①-⑳Ⅰ-Ⅻ（）－\\s\u3000]*\t");

    private TornRows() {}

    static List<SourceLine> join(List<SourceLine> lines) {
        List<SourceLine> joined = new ArrayList<>(lines.size());
        for (int start = 0; start < lines.size(); ) {
            int end = endOfTable(lines, start);
            int header = start + headings(lines.subList(start, end));
            joined.addAll(lines.subList(start, header));
            List<SourceLine> table = lines.subList(header, end);
            int width = width(table);
            LastCells last = new LastCells(table, width);
            Rest rest = header > start ? new BelowHeading(last) : (row, below) -> rest(row, below, last);
            joined.addAll(joinTable(table, width, last, rest));
            start = end;
        }
        return joined;
    }

    /** How many lines are headings right above a table that takes all of the rest; 0 where more text stands among the lines. */
    private static int headings(List<SourceLine> lines) {
        int headings = 0;
        int longest = 0;
        int run = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean row = tabs(lines.get(i)) > 0;
            headings += i == headings && !row ? 1 : 0;
            run = row || i < headings ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return headings <= MOST_HEADINGS && headings < lines.size() && longest <= MOST_TORN ? headings : 0;
    }

    /** Tells where rows end. */
    private interface Rest {
        /** How many of the lines below a row go on with its last cell. */
        int of(SourceLine row, List<SourceLine> below);

        /** Whether a line may be the first of a row. */
        default boolean mayBegin(SourceLine line) {
            return true;
        }
    }

    /** Below one heading there may be others: a line without any cell is one, if it does not go on with the row above it. */
    private record BelowHeading(LastCells last) implements Rest {
        @Override
        public int of(SourceLine row, List<SourceLine> below) {
            return last.goOn(row, below);
        }

        @Override
        public boolean mayBegin(SourceLine line) {
            return tabs(line) > 0;
        }
    }

    private static List<SourceLine> joinTable(List<SourceLine> lines, int width, LastCells last, Rest rest) {
        List<SourceLine> rows = rows(lines, width, rest);
        return rows.isEmpty() ? wholeRows(lines, width, last) : rows;
    }

    /** The lines, those rows that stand on one with the lines that go on with their last cell. */
    private static List<SourceLine> wholeRows(List<SourceLine> lines, int width, LastCells last) {
        List<SourceLine> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            boolean row = i > 0 && width > 0 && tabs(lines.get(i)) == width;
            int length = 1 + (row ? last.goOn(lines.get(i), lines.subList(i + 1, lines.size())) : 0);
            rows.add(length == 1 ? lines.get(i) : whole(lines.subList(i, i + length)));
            i += length;
        }
        return rows;
    }

    /** The rows of a table each line of which is a row or part of one; empty for others. */
    private static List<SourceLine> rows(List<SourceLine> lines, int width, Rest rest) {
        int header = headerLines(lines);
        List<SourceLine> rows = new ArrayList<>(lines.subList(0, header - 1));
        for (int i = header - 1; width >= LEAST_TABS && i < lines.size(); ) {
            boolean begins = rest.mayBegin(lines.get(i));
            int length = begins ? length(lines.subList(i, lines.size()), width, rest) : 1;
            if (length == 0) {
                return List.of();
            }
            rows.add(length == 1 ? lines.get(i) : whole(lines.subList(i, i + length)));
            i += length;
        }
        return rows;
    }

    /** Lines of one page without a blank line between them. */
    private static int endOfTable(List<SourceLine> lines, int start) {
        int end = start + 1;
        while (end < lines.size()
                && !lines.get(start).text().isBlank()
                && !lines.get(end).text().isBlank()
                && lines.get(end).page() == lines.get(start).page()) {
            end++;
        }
        return end;
    }

    /** Tabs of the first line, which must be the header's, where no row has more; 0 otherwise. */
    private static int width(List<SourceLine> lines) {
        int first = tabs(lines.get(headerLines(lines) - 1));
        return lines.stream().allMatch(line -> tabs(line) <= first) ? first : 0;
    }

    /** A header of two lines, of which the first has lost the cells that its last one spans, and the second begins with blank ones. */
    private static int headerLines(List<SourceLine> lines) {
        boolean second = lines.size() > 2
                && tabs(lines.get(0)) > 0
                && tabs(lines.get(1)) > tabs(lines.get(0))
                && lines.get(1).text().startsWith("\t".repeat(tabs(lines.get(0))));
        return second ? 2 : 1;
    }

    /** How many lines, from the first, are one row; 0 where they do not add up. */
    private static int length(List<SourceLine> lines, int width, Rest rest) {
        int sum = tabs(lines.get(0));
        int length = 1;
        while (sum < width && length < Math.min(lines.size(), MOST_LINES)) {
            sum += tabs(lines.get(length));
            length++;
        }
        if (sum != width) {
            return 0;
        }
        return length + rest.of(lines.get(length - 1), lines.subList(length, lines.size()));
    }

    /**
     * Lines without any cell of their own that go on with the last cell: a number, or nothing, begins the row after them, or they
     * end as the last cells do.
     */
    private static int rest(SourceLine row, List<SourceLine> lines, LastCells last) {
        int rest = 0;
        while (rest < lines.size() && tabs(lines.get(rest)) == 0) {
            rest++;
        }
        boolean begins =
                rest == lines.size() || NUMBERED.matcher(lines.get(rest).text()).lookingAt();
        return begins ? rest : last.goOn(row, lines);
    }

    static SourceLine whole(List<SourceLine> lines) {
        String text = String.join("\n", lines.stream().map(SourceLine::text).toList());
        return new SourceLine(lines.get(0).number(), lines.get(0).page(), text);
    }

    static int tabs(SourceLine line) {
        return (int) line.text().chars().filter(c -> c == '\t').count();
    }
}
