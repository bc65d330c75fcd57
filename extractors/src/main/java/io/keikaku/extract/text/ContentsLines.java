package io.keikaku.extract.text;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises the lines of a table of contents: leader dots and page numbers, or page numbers under its title. */
public final class ContentsLines {
    private static final String PAGE_NUMBER = "(?:[pP]\\.?\\s?)?[0-9０-９]{1,4}";
    private static final Pattern LED =
            Pattern.compile("(?:(?:[・･.．·_＿―-]\\s?){3}|[…‥⋯])[・･.．·_＿―…‥⋯\\s\u3000-]*" + PAGE_NUMBER + "$");
    private static final Pattern NUMBERED = Pattern.compile("[\\s\u3000・.…]" + PAGE_NUMBER + "$");
    private static final Pattern BARE_NUMBER = Pattern.compile("^[0-9]{1,4}$");
    private static final int LEAST_ROWS = 3;
    /** Leader dots further from the end than this do not matter; a bound on what hostile text can cost. */
    private static final int TAIL = 200;

    private ContentsLines() {}

    /** Whether a line leads to a page number. */
    public static boolean isLed(String line) {
        return ends(line, LED);
    }

    /** Whether a line ends in a page number. */
    public static boolean isNumbered(String line) {
        return ends(line, NUMBERED);
    }

    /** Whether most lines lead to a page number. */
    static boolean areLed(List<String> lines) {
        return isMost(lines, LED);
    }

    /** Whether most lines end in a page number, as they do under the title of a table of contents. */
    static boolean areNumbered(List<String> lines) {
        return isMost(lines, NUMBERED);
    }

    /**
     * Whether rows without a title are a table of contents all the same: the last cells are page numbers that never
     * fall, from the first row on, and the cells before them are words.
     */
    static boolean areAscending(List<Line.Row> rows) {
        int last = 0;
        int numbered = 0;
        for (Line.Row row : rows) {
            String page = row.cells().get(row.cells().size() - 1);
            if (page.isEmpty() && numbered > 0) {
                continue;
            }
            if (!BARE_NUMBER.matcher(page).matches()
                    || Integer.parseInt(page) < last
                    || row.cells().size() > 3) {
                return false;
            }
            String entry = row.cells().get(row.cells().size() - 2);
            if (entry.isEmpty() || BARE_NUMBER.matcher(entry).matches()) {
                return false;
            }
            last = Integer.parseInt(page);
            numbered++;
        }
        return numbered >= LEAST_ROWS;
    }

    private static boolean ends(String line, Pattern pattern) {
        return pattern.matcher(line.substring(Math.max(0, line.length() - TAIL)))
                .find();
    }

    private static boolean isMost(List<String> lines, Pattern pattern) {
        long matching = lines.stream().filter(line -> ends(line, pattern)).count();
        return matching * 2 > lines.size();
    }
}
