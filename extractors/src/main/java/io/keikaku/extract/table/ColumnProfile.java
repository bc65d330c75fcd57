package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelParser;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the body cells of one column look like. */
final class ColumnProfile {
    /** In a table of fewer columns a cell alone in its row is a record that lost the others. */
    private static final int LEAST_COLUMNS = 3;

    private final Map<CellKind, Integer> counts = new EnumMap<>(CellKind.class);
    private int filled;
    private int marks;
    private int titled;
    private int strokes;
    private int sentences;
    private int charged;

    private ColumnProfile() {}

    /** One for each column of a table, from left to right. */
    static List<ColumnProfile> of(LogicalTable table) {
        List<ColumnProfile> profiles = Stream.generate(ColumnProfile::new)
                .limit(table.grid().columns())
                .toList();
        for (GridCell cell : table.grid().cells()) {
            boolean wide =
                    cell.columnSpan() > 1 && cell.columnSpan() >= table.grid().columns() - 1;
            boolean body =
                    cell.row() >= table.headerRows() && !wide && !cell.text().isBlank();
            if (body && !isHeading(cell, table)) {
                profiles.get(cell.column()).add(cell.text());
            }
        }
        return profiles;
    }

    private void add(String text) {
        CellKind kind = CellKind.of(text);
        counts.merge(kind, 1, Integer::sum);
        filled++;
        marks += MarkWords.areAll(text) ? 1 : 0;
        titled += TitledText.all(text).isEmpty() ? 0 : 1;
        strokes += CellKind.isStroke(text) && kind != CellKind.ARROW ? 1 : 0;
        charged += ChargedText.all(text).isEmpty() ? 0 : 1;
        sentences += SentenceRows.isSentence(text) ? 1 : 0;
    }

    /** A numbered heading alone in its row, where the source does not tell how wide it is. */
    private static boolean isHeading(GridCell cell, LogicalTable table) {
        return !table.grid().spansKnown()
                && table.grid().columns() > LEAST_COLUMNS
                && cell.column() == 0
                && LabelParser.parse(JapaneseText.joinLines(cell.text())).label() != null
                && table.row(cell.row()).stream()
                        .allMatch(other -> other == cell || other.text().isBlank());
    }

    boolean isEmpty() {
        return filled == 0;
    }

    /** Number of filled cells. */
    int filled() {
        return filled;
    }

    /** Share of the filled cells that may be names or headings, 0 to 1. */
    double labels() {
        return share(CellKind.LABEL) + share(CellKind.DEPARTMENT) + share(CellKind.PHASE);
    }

    /** Share of the filled cells that hold nothing but marks such as 新規, 0 to 1. */
    double marks() {
        return filled == 0 ? 0 : (double) marks / filled;
    }

    /** Share of the filled cells that hold names with the text about them, 0 to 1. */
    double titled() {
        return filled == 0 ? 0 : (double) titled / filled;
    }

    /** Share of the filled cells that tell of measures with their departments, 0 to 1. */
    double charged() {
        return filled == 0 ? 0 : (double) charged / filled;
    }

    /** Share of the filled cells that hold one sentence, 0 to 1. */
    double sentences() {
        return filled == 0 ? 0 : (double) sentences / filled;
    }

    /** Whether all filled cells are ticks, or strokes for none. */
    boolean isOnlyTicks() {
        return counts.getOrDefault(CellKind.TICK, 0) + strokes == filled;
    }

    /** Whether no cell holds more than a stroke for none. */
    boolean isOnlyStrokes() {
        return strokes == filled;
    }

    /** Share of strokes for none among the filled cells of several columns, 0 to 1. */
    static double strokes(List<ColumnProfile> columns) {
        int filled = columns.stream().mapToInt(column -> column.filled).sum();
        return filled == 0
                ? 0
                : columns.stream().mapToDouble(column -> column.strokes).sum() / filled;
    }

    /** Share of quantities and counts among the cells that hold more than a stroke for none, 0 to 1. */
    double quantities() {
        int counted = counts.getOrDefault(CellKind.QUANTITY, 0) + counts.getOrDefault(CellKind.NUMBER, 0);
        return isOnlyStrokes() ? 0 : (double) counted / (filled - strokes);
    }

    /** Share of the filled cells that are of a kind, 0 to 1. */
    double share(CellKind kind) {
        return filled == 0 ? 0 : (double) counts.getOrDefault(kind, 0) / filled;
    }
}
