package io.keikaku.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Makes rows with tabs of tables whose columns nothing but blanks hold apart. Lines are a table where blanks run through all of them in
 * two places at least; a line whose first column is blank goes on with the row above if the cells that it has go on. Stateless.
 */
final class SpacedRows {
    private static final int LEAST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 60;
    private static final int LEAST_LINES = 3;
    /** Lines of a table in which the first may have gaps that the others close. */
    private static final int HEADER_LINES = 2;

    private SpacedRows() {}

    static List<SourceLine> join(List<SourceLine> lines) {
        List<SourceLine> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); ) {
            List<SpacedLine> table = table(lines, i);
            if (table.isEmpty()) {
                joined.add(lines.get(i));
                i++;
            } else {
                joined.addAll(rows(table));
                i += table.size();
            }
        }
        return joined;
    }

    /** The lines of the table that begins at a line; empty if none does. */
    private static List<SpacedLine> table(List<SourceLine> lines, int start) {
        List<SpacedLine> table = new ArrayList<>();
        BitSet inked = new BitSet();
        int columns = 0;
        for (int i = start; i < lines.size() && belongs(lines.get(i), lines.get(start)); i++) {
            SpacedLine line = SpacedLine.of(lines.get(i));
            BitSet with = (BitSet) inked.clone();
            with.or(line.inked());
            int count = SpacedColumns.of(with).count();
            boolean closesGap = table.size() >= HEADER_LINES && count < columns;
            if (count < LEAST_COLUMNS || line.cells().size() > MOST_COLUMNS || closesGap) {
                break;
            }
            table.add(line);
            inked = with;
            columns = count;
        }
        long rows = table.stream()
                .filter(line -> line.cells().size() >= LEAST_COLUMNS)
                .count();
        return table.size() >= LEAST_LINES && rows >= 2 && isEven(table, columns) ? table : List.of();
    }

    private static boolean belongs(SourceLine line, SourceLine first) {
        return line.page() == first.page()
                && !line.isBlank()
                && line.text().indexOf('\t') < 0
                && line.text().indexOf('|') < 0;
    }

    /** Whether a line other than the first has a cell in each column, or all but one. */
    private static boolean isEven(List<SpacedLine> table, int columns) {
        return table.stream().skip(1).anyMatch(line -> line.cells().size() >= columns - 1);
    }

    private static List<SourceLine> rows(List<SpacedLine> table) {
        BitSet inked = new BitSet();
        table.forEach(line -> inked.or(line.inked()));
        SpacedColumns columns = SpacedColumns.of(inked);
        List<SourceLine> rows = new ArrayList<>();
        List<String> row = List.of();
        SpacedLine first = null;
        SpacedLine above = null;
        for (SpacedLine line : table) {
            List<String> texts = columns.texts(line);
            if (first != null && goesOn(above, texts, row, columns)) {
                row = below(row, texts);
            } else {
                if (first != null) {
                    rows.add(row(first, row));
                }
                first = line;
                row = texts;
            }
            above = line;
        }
        rows.add(row(first, row));
        return rows;
    }

    private static boolean goesOn(SpacedLine above, List<String> texts, List<String> row, SpacedColumns columns) {
        boolean unfinished = false;
        boolean leavesOne = false;
        for (int c = 0; c < texts.size(); c++) {
            if (!texts.get(c).isEmpty() && row.get(c).isEmpty()) {
                return false;
            }
            unfinished |= !texts.get(c).isEmpty() && columns.isFull(above, c);
            leavesOne |= c > 0 && texts.get(c).isEmpty() && !row.get(c).isEmpty();
        }
        return texts.getFirst().isEmpty() && unfinished && leavesOne;
    }

    private static List<String> below(List<String> row, List<String> texts) {
        List<String> joined = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            joined.add(texts.get(c).isEmpty() ? row.get(c) : row.get(c) + "\n" + texts.get(c));
        }
        return joined;
    }

    private static SourceLine row(SpacedLine first, List<String> cells) {
        return new SourceLine(first.source().number(), first.source().page(), String.join("\t", cells));
    }
}
