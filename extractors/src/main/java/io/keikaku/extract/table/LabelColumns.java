package io.keikaku.extract.table;

import java.util.ArrayList;
import java.util.List;

/** Decides which of the columns with names, headings and descriptions names the measures. */
final class LabelColumns {
    private static final double MUCH_PROSE = 0.4;

    List<Column> resolve(List<Column> columns, List<ColumnProfile> profiles) {
        int name = nameColumn(columns, profiles);
        List<Column> resolved = new ArrayList<>();
        for (Column column : columns) {
            resolved.add(name < 0 ? withoutName(column) : relativeTo(name, column));
        }
        return resolved;
    }

    private static Column withoutName(Column column) {
        return column.role() == ColumnRole.NAME_OR_DESCRIPTION
                ? column.as(ColumnRole.DESCRIPTION, "no name beside it")
                : column;
    }

    private static Column relativeTo(int name, Column column) {
        if (column.index() == name) {
            return column.as(ColumnRole.NAME, column.reason());
        }
        return switch (column.role()) {
            case NAME ->
                column.index() < name
                        ? column.as(ColumnRole.GROUP, "left of the name")
                        : column.as(ColumnRole.DESCRIPTION, "right of the name");
            case NAME_OR_DESCRIPTION ->
                column.index() < name
                        ? column.as(ColumnRole.GROUP, "left of the name")
                        : column.as(ColumnRole.DESCRIPTION, "right of the name");
            default -> column;
        };
    }

    /** The last column of names that is no prose; else of names or descriptions; else of headings beside details. */
    private static int nameColumn(List<Column> columns, List<ColumnProfile> profiles) {
        int name = last(columns, profiles, ColumnRole.NAME, MUCH_PROSE);
        if (name < 0) {
            name = last(columns, profiles, ColumnRole.NAME_OR_DESCRIPTION, MUCH_PROSE);
        }
        if (name < 0) {
            name = last(columns, profiles, ColumnRole.NAME, 1.1);
        }
        boolean detail = new ColumnLayout(columns).hasDetail();
        if (name < 0 && detail) {
            name = last(columns, profiles, ColumnRole.GROUP, MUCH_PROSE);
        }
        return name < 0
                        && detail
                        && new ColumnLayout(columns).has(ColumnRole.DEPARTMENT)
                        && !new ColumnLayout(columns).has(ColumnRole.INDICATOR)
                ? firstUnknown(columns, profiles)
                : name;
    }

    private static int last(List<Column> columns, List<ColumnProfile> profiles, ColumnRole role, double mostProse) {
        int found = -1;
        for (Column column : columns) {
            ColumnProfile profile = profiles.get(column.index());
            if (column.role() == role && !profile.isEmpty() && profile.share(CellKind.PROSE) < mostProse) {
                found = column.index();
            }
        }
        return found;
    }

    private static int firstUnknown(List<Column> columns, List<ColumnProfile> profiles) {
        for (Column column : columns) {
            ColumnProfile profile = profiles.get(column.index());
            boolean open = column.role() == ColumnRole.UNKNOWN || column.role() == ColumnRole.FIELD;
            if (open && !profile.isEmpty() && profile.share(CellKind.PROSE) < MUCH_PROSE) {
                return column.index();
            }
        }
        return -1;
    }
}
