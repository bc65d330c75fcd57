package io.keikaku.extract.table;

import java.util.List;
import java.util.Optional;

/**
 * Tells what the columns of numbers that no header names as such count: a number belongs to the nearest label to its right.
 * Beside headings that take as many cells it numbers those, and right of the names it is a quantity.
 */
final class NumberColumns {
    private NumberColumns() {}

    static List<Column> resolve(List<Column> columns, List<ColumnProfile> profiles, HeaderWords words) {
        Optional<Column> name =
                columns.stream().filter(c -> c.role() == ColumnRole.NAME).findFirst();
        return name.isEmpty()
                ? columns
                : columns.stream()
                        .map(column -> isSure(column, words)
                                ? column
                                : resolve(column, name.get().index(), columns, profiles))
                        .toList();
    }

    private static boolean isSure(Column column, HeaderWords words) {
        return column.role() != ColumnRole.NUMBER
                || words.role(column.header()).orElse(null) == ColumnRole.NUMBER
                || words.role(column.leaf()).orElse(null) == ColumnRole.NUMBER;
    }

    private static Column resolve(Column column, int name, List<Column> columns, List<ColumnProfile> profiles) {
        if (column.index() > name) {
            return column.header().isEmpty()
                    ? column
                    : column.as(ColumnRole.FIELD, "numbers right of the name are quantities");
        }
        Column next = columns.get(column.index() + 1);
        int count = profiles.get(column.index()).filled();
        boolean ofHeadings = next.role() == ColumnRole.GROUP
                && count == profiles.get(next.index()).filled()
                && count < profiles.get(name).filled();
        return ofHeadings ? column.as(ColumnRole.GROUP, "numbers the headings beside it") : column;
    }
}
