package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.Stages;
import io.keikaku.extract.japanese.YearSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves the years of a header over the columns that they stand above, where the source lost the spans of the header: the
 * shift is taken under which the most phases and quantities of the body stand under a year. Years never move over a column
 * that has a header of its own.
 */
final class YearShift {
    private static final int MARGIN = 1;

    private YearShift() {}

    static List<Column> apply(LogicalTable table, List<Column> columns) {
        int first = -1;
        int last = -1;
        for (Column column : columns) {
            if (column.role() == ColumnRole.YEAR) {
                first = first < 0 ? column.index() : first;
                last = column.index();
            }
        }
        if (first < 0 || last == first || !hasStrays(table, first, last)) {
            return columns;
        }
        int best = 0;
        int bestScore = score(table, first, last, 0);
        for (int shift : new int[] {1, -1, 2, -2}) {
            int score = canMove(columns, first, last, shift) ? score(table, first, last, shift) : Integer.MIN_VALUE;
            if (score > bestScore + MARGIN) {
                best = shift;
                bestScore = score;
            }
        }
        return best == 0 ? columns : shifted(columns, first, last, best);
    }

    /** Whether the columns that the years would newly stand above are there, and none has a header of its own. */
    private static boolean canMove(List<Column> columns, int first, int last, int shift) {
        return first + shift >= 1
                && last + shift < columns.size()
                && columns.subList(first + shift, last + shift + 1).stream()
                        .filter(column -> column.index() < first || column.index() > last)
                        .allMatch(column -> column.header().isEmpty());
    }

    /** Whether any phase or quantity stands beside the years as printed: else there is no reason to move them. */
    private static boolean hasStrays(LogicalTable table, int first, int last) {
        return table.grid().cells().stream()
                .filter(cell -> cell.row() >= table.headerRows())
                .filter(cell -> cell.column() < first || cell.column() > last)
                .map(cell -> cell.text().strip())
                .anyMatch(text -> switch (CellKind.of(text)) {
                    case ARROW, QUANTITY -> true;
                    case PHASE -> Stages.isPhaseWord(text);
                    default -> false;
                });
    }

    private static int score(LogicalTable table, int first, int last, int shift) {
        int score = 0;
        for (GridCell cell : table.grid().cells()) {
            if (cell.row() < table.headerRows()) {
                continue;
            }
            boolean inside = cell.column() >= first + shift && cell.column() <= last + shift;
            String text = cell.text().strip();
            switch (CellKind.of(text)) {
                case ARROW, TICK, QUANTITY -> score += inside ? 1 : -1;
                // A longer text that ends like a phase may as well be the name of a measure.
                case PHASE -> score += Stages.isPhaseWord(text) ? (inside ? 1 : -1) : 0;
                case DEPARTMENT, LABEL -> score -= inside ? 1 : 0;
                default -> {
                    // Blank cells, numbers and prose may stand anywhere.
                }
            }
        }
        return score;
    }

    private static List<Column> shifted(List<Column> columns, int first, int last, int shift) {
        List<Column> result = new ArrayList<>();
        for (Column column : columns) {
            int from = column.index() - shift;
            boolean year = from >= first && from <= last;
            boolean uncovered = column.index() >= first && column.index() <= last;
            if (year) {
                YearSpan years = columns.get(from).years();
                result.add(new Column(
                        column.index(),
                        columns.get(from).header(),
                        columns.get(from).role(),
                        years,
                        "years shifted by " + shift));
            } else if (uncovered) {
                Column left = result.get(result.size() - 1);
                result.add(new Column(
                        column.index(),
                        "",
                        left.isLabel() ? ColumnRole.NAME : ColumnRole.UNKNOWN,
                        null,
                        "uncovered by shifting the years by " + shift));
            } else {
                result.add(column);
            }
        }
        return relabelled(result);
    }

    /** The uncovered column names the measures; those to its left become headings. */
    private static List<Column> relabelled(List<Column> columns) {
        int name = -1;
        for (Column column : columns) {
            if (column.role() == ColumnRole.NAME) {
                name = column.index();
            }
        }
        int last = name;
        return columns.stream()
                .map(c -> c.role() == ColumnRole.NAME && c.index() < last
                        ? c.as(ColumnRole.GROUP, "left of the name")
                        : c)
                .toList();
    }
}
