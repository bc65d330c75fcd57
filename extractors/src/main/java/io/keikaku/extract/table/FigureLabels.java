package io.keikaku.extract.table;

import java.util.List;

/**
 * Recognises the column that says what the figures under the years are, where a measure has several rows of them: labels
 * directly before the years, more of them than measures.
 */
final class FigureLabels {
    private static final double MOST = 0.6;

    private FigureLabels() {}

    /** Whether a column is such, the measures being named by the column at {@code name}. */
    static boolean isSuch(Column column, int name, List<Column> columns, List<ColumnProfile> profiles) {
        int next = column.index() + 1;
        if (column.index() <= name
                || next >= columns.size()
                || columns.get(next).role() != ColumnRole.YEAR) {
            return false;
        }
        boolean free = switch (column.role()) {
            case NAME, NAME_OR_DESCRIPTION, GROUP, UNKNOWN -> true;
            default -> false;
        };
        ColumnProfile labels = profiles.get(column.index());
        return free
                && labels.labels() >= MOST
                && labels.filled() > profiles.get(name).filled()
                && isFigures(profiles.get(next))
                && tellsOfMeasures(columns);
    }

    private static boolean isFigures(ColumnProfile profile) {
        return profile.share(CellKind.QUANTITY) + profile.share(CellKind.NUMBER) >= MOST;
    }

    /** Statistics have labels before their years too. */
    private static boolean tellsOfMeasures(List<Column> columns) {
        return columns.stream().noneMatch(column -> column.role() == ColumnRole.INDICATOR)
                && columns.stream()
                        .anyMatch(column ->
                                column.role() == ColumnRole.DEPARTMENT || column.role() == ColumnRole.DESCRIPTION);
    }
}
