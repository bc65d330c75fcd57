package io.keikaku.extract.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises tables whose header names indicators beside their value now and the value to reach. Whatever stands in front of
 * the indicators are headings over them: such a table names no measures.
 */
final class IndicatorColumns {
    private static final double MOST = 0.6;
    private static final Set<ColumnRole> VALUES = EnumSet.of(ColumnRole.BASELINE, ColumnRole.TARGET);
    private static final Set<ColumnRole> NAMES = EnumSet.of(ColumnRole.NAME, ColumnRole.NAME_OR_DESCRIPTION);

    /** What stands beside indicators and nothing else. */
    private static final Set<ColumnRole> BESIDE =
            EnumSet.of(ColumnRole.BASELINE, ColumnRole.TARGET, ColumnRole.UNIT, ColumnRole.FIELD);

    /** What only measures have. */
    private static final Set<ColumnRole> OF_MEASURES = EnumSet.of(
            ColumnRole.YEAR,
            ColumnRole.SCHEDULE,
            ColumnRole.DEADLINE,
            ColumnRole.DEPARTMENT,
            ColumnRole.RESPONSIBILITY,
            ColumnRole.RELATED_PLAN,
            ColumnRole.FLAG);

    private IndicatorColumns() {}

    /**
     * A column of headings under a word for targets holds what the values beside it are for; a column of sentences beside no
     * indicator holds no values at all.
     */
    static List<Column> named(List<Column> columns, List<ColumnProfile> profiles) {
        List<Column> named = new ArrayList<>();
        boolean known = columns.stream().anyMatch(column -> column.role() == ColumnRole.INDICATOR);
        for (Column column : columns) {
            boolean prose = VALUES.contains(column.role())
                    && profiles.get(column.index()).share(CellKind.PROSE) >= MOST;
            if (prose && columns.stream().noneMatch(c -> c.role() == ColumnRole.INDICATOR)) {
                named.add(column.as(ColumnRole.FIELD, "cells are prose"));
                continue;
            }
            boolean headings = column.role() == ColumnRole.TARGET
                    && profiles.get(column.index()).labels() >= MOST
                    && columns.stream()
                            .filter(c -> c.index() > column.index())
                            .anyMatch(c -> VALUES.contains(c.role()));
            if (!headings) {
                named.add(column);
            } else if (known) {
                named.add(column.as(ColumnRole.GROUP, "cells are headings"));
            } else {
                named.add(column.as(ColumnRole.INDICATOR, "cells are headings, with values beside them"));
                known = true;
            }
        }
        return inCorner(named, profiles);
    }

    /** Labels in a first column without header, with nothing beside them but a value now and one to reach, are indicators. */
    private static List<Column> inCorner(List<Column> columns, List<ColumnProfile> profiles) {
        Column first = columns.getFirst();
        boolean corner = first.role() == ColumnRole.UNKNOWN
                && first.header().isEmpty()
                && profiles.getFirst().labels() >= MOST;
        Set<ColumnRole> beside = EnumSet.noneOf(ColumnRole.class);
        columns.stream().skip(1).forEach(column -> beside.add(column.role()));
        if (!corner || !beside.containsAll(VALUES) || !BESIDE.containsAll(beside)) {
            return columns;
        }
        List<Column> named = new ArrayList<>(columns);
        named.set(0, first.as(ColumnRole.INDICATOR, "labels before values now and to reach"));
        return named;
    }

    /** Whether the columns are those of a table of indicators. */
    static boolean isTable(List<Column> columns) {
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        columns.forEach(column -> roles.add(column.role()));
        boolean values = roles.contains(ColumnRole.INDICATOR) && roles.containsAll(VALUES);
        boolean named = roles.stream().anyMatch(NAMES::contains);
        return values && !(named && roles.stream().anyMatch(OF_MEASURES::contains)) && !roles.contains(ColumnRole.YEAR);
    }

    /** The columns of such a table: headings in front of the indicators, fields behind them. */
    static List<Column> resolve(List<Column> columns, List<ColumnProfile> profiles) {
        int indicator = name(columns, profiles);
        return columns.stream().map(column -> resolve(column, indicator)).toList();
    }

    /** Of indicator columns side by side the last one names them; those before it say of what kind they are. */
    private static int name(List<Column> columns, List<ColumnProfile> profiles) {
        int name = -1;
        for (Column column : columns) {
            boolean indicator = column.role() == ColumnRole.INDICATOR;
            if (!indicator && name >= 0) {
                break;
            }
            if (indicator && (name < 0 || !profiles.get(column.index()).isEmpty())) {
                name = column.index();
            }
        }
        return name;
    }

    private static Column resolve(Column column, int indicator) {
        return switch (column.role()) {
            case INDICATOR ->
                column.index() < indicator ? column.as(ColumnRole.GROUP, "in front of the indicator") : column;
            case NAME, NAME_OR_DESCRIPTION, UNKNOWN, DESCRIPTION ->
                column.index() < indicator
                        ? column.as(ColumnRole.GROUP, "in front of the indicator")
                        : column.as(
                                column.header().isEmpty() ? ColumnRole.UNKNOWN : ColumnRole.FIELD,
                                "kept under its own header");
            default -> column;
        };
    }
}
