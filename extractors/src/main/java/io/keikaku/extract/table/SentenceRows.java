package io.keikaku.extract.table;

import io.keikaku.extract.japanese.JapaneseText;
import java.util.List;

/**
 * Tables that name nothing: each row tells in a sentence what will be done, and which section does it. The sentence is what the
 * plan calls the measure, and so is its name.
 */
final class SentenceRows {
    private static final double MOST = 0.6;
    private static final double HALF = 0.5;
    private static final int FEWEST_ROWS = 2;
    private static final int LONGEST = 120;
    private static final char STOP = '。';

    private SentenceRows() {}

    /** Whether a cell holds one sentence of the length of a name told in full. */
    static boolean isSentence(String cell) {
        String printed = cell.strip();
        if (!printed.endsWith("。") && !printed.endsWith("｡")) {
            return false;
        }
        String text = JapaneseText.compact(cell);
        return text.length() <= LONGEST && text.length() > 1 && text.indexOf(STOP) == text.length() - 1;
    }

    /** The columns with the sentences as names, if no column has names and the table is such; else as they are. */
    static List<Column> resolve(List<Column> columns, List<ColumnProfile> profiles) {
        ColumnLayout layout = new ColumnLayout(columns);
        List<Column> texts = layout.of(ColumnRole.DESCRIPTION).stream()
                .filter(column -> !profiles.get(column.index()).isEmpty())
                .toList();
        if (layout.name().isPresent() || texts.size() != 1) {
            return columns;
        }
        Column text = texts.getFirst();
        // Who stands before the sentences is told what to do: citizens, businesses.
        boolean charged = layout.of(ColumnRole.DEPARTMENT).stream()
                .filter(column -> column.index() > text.index())
                .anyMatch(column -> profiles.get(column.index()).share(CellKind.DEPARTMENT) >= MOST);
        if (!charged) {
            return columns;
        }
        ColumnProfile profile = profiles.get(text.index());
        if (profile.filled() < FEWEST_ROWS || profile.sentences() < HALF) {
            return columns;
        }
        return columns.stream()
                .map(column -> column == text
                        ? column.as(ColumnRole.NAME, "each row tells in a sentence what a section does")
                        : column)
                .toList();
    }
}
