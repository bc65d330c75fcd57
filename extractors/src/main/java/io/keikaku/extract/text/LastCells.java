package io.keikaku.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The last cells of a table's rows, and how they end: names of one kind (those of departments, say) end alike, as the names in the
 * first column do not. So a line of its own between two rows is known for the second line of the last cell. Immutable.
 */
final class LastCells {
    /** A line so many times longer than the longest last cell is none. */
    private static final int LONGER = 2;

    private final Set<Integer> lastEndings = new HashSet<>();
    private final Set<Integer> firstEndings = new HashSet<>();
    private final int longest;

    /**
     * Learns from the rows that stand on one line.
     *
     * @param table the header and the rows
     * @param tabs those of a whole row
     */
    LastCells(List<SourceLine> table, int tabs) {
        int most = 0;
        for (SourceLine line : table.subList(1, table.size())) {
            String text = line.text();
            if (TornRows.tabs(line) == tabs && tabs > 0) {
                String last = lastOf(text);
                addEnding(last, lastEndings);
                addEnding(text.substring(0, text.indexOf('\t')), firstEndings);
                most = Math.max(most, last.length());
            }
        }
        longest = most;
    }

    /** How many of the lines go on with the last cell of the row before them. */
    int goOn(SourceLine row, List<SourceLine> lines) {
        String own = lastOf(row.text());
        Set<Integer> endings = new HashSet<>(lastEndings);
        addEnding(own, endings);
        int most = LONGER * Math.max(longest, own.length());
        int count = 0;
        while (count < lines.size() && goesOn(lines.get(count), endings, most)) {
            count++;
        }
        return own.isBlank() ? 0 : count;
    }

    private boolean goesOn(SourceLine source, Set<Integer> endings, int most) {
        String line = source.text().strip();
        // a line that begins with a tab has lost its first cell, and is a row
        if (line.isEmpty() || TornRows.tabs(source) > 0 || line.length() > most) {
            return false;
        }
        int ending = line.codePointBefore(line.length());
        return endings.contains(ending) && !firstEndings.contains(ending);
    }

    private static String lastOf(String row) {
        return row.substring(row.lastIndexOf('\t') + 1).strip();
    }

    /** Only letters tell of a kind of name: any cell may end with a digit, a sign or a full stop. */
    private static void addEnding(String cell, Set<Integer> endings) {
        String text = cell.strip();
        if (!text.isEmpty() && Character.isLetter(text.codePointBefore(text.length()))) {
            endings.add(text.codePointBefore(text.length()));
        }
    }
}
