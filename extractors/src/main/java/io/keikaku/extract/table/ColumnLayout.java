package io.keikaku.extract.table;

import io.keikaku.core.model.Table;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a table.
 *
 * @param columns one a grid column, in order
 * @param statistics whether nearly all cells under years are bare quantities
 * @param charged whether the cells with names also say who is in charge
 * @param nameMargin by how much the column of names was more likely than the next one, in points of {@link LabelColumns};
 *     infinite where there was no other
 */
public record ColumnLayout(List<Column> columns, boolean statistics, boolean charged, double nameMargin) {

    /** Columns of ticks that make an overview of a table that does not say itself what the measures are. */
    private static final int LEAST_TICKS = 3;

    public ColumnLayout {
        columns = List.copyOf(columns);
    }

    /** A layout whose cells under years are not known. */
    public ColumnLayout(List<Column> columns) {
        this(columns, false, false, Double.POSITIVE_INFINITY);
    }

    public List<Column> of(ColumnRole role) {
        return columns.stream().filter(c -> c.role() == role).toList();
    }

    public boolean has(ColumnRole role) {
        return columns.stream().anyMatch(c -> c.role() == role);
    }

    /** The column that names measures. */
    public Optional<Column> name() {
        return columns.stream().filter(c -> c.role() == ColumnRole.NAME).findFirst();
    }

    /** Whether a column leads to measures: it says who, when, how far or what for. */
    public boolean hasDetail() {
        return charged
                || has(ColumnRole.DEPARTMENT)
                || has(ColumnRole.RESPONSIBILITY)
                || has(ColumnRole.YEAR)
                || has(ColumnRole.DEADLINE)
                || has(ColumnRole.SCHEDULE)
                || has(ColumnRole.RELATED_PLAN)
                || (has(ColumnRole.INDICATOR) && has(ColumnRole.TARGET));
    }

    /** Whether all that is told of the names is a value now and a value to reach. */
    private boolean isOnlyValues() {
        return has(ColumnRole.BASELINE)
                && has(ColumnRole.TARGET)
                && !hasDetail()
                && !has(ColumnRole.DESCRIPTION)
                && !has(ColumnRole.FLAG);
    }

    /** What a table with these columns is about. */
    public Table.Kind kind() {
        boolean named = has(ColumnRole.NAME);
        if (!named
                && has(ColumnRole.INDICATOR)
                && (has(ColumnRole.TARGET) || has(ColumnRole.BASELINE) || has(ColumnRole.YEAR))) {
            return Table.Kind.INDICATORS;
        }
        if (named && isOnlyValues()) {
            return Table.Kind.INDICATORS;
        }
        boolean told = named && has(ColumnRole.DESCRIPTION) && hasDetail();
        if (of(ColumnRole.FLAG).size() >= LEAST_TICKS && !told) {
            return Table.Kind.MATRIX;
        }
        if (named
                && statistics
                && !has(ColumnRole.DEPARTMENT)
                && !has(ColumnRole.DESCRIPTION)
                && !has(ColumnRole.INDICATOR)) {
            return Table.Kind.OTHER;
        }
        if (named && (of(ColumnRole.YEAR).size() >= 2 || has(ColumnRole.SCHEDULE))) {
            return Table.Kind.SCHEDULE;
        }
        return named && (hasDetail() || has(ColumnRole.DESCRIPTION)) ? Table.Kind.MEASURES : Table.Kind.OTHER;
    }
}
