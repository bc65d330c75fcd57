package io.keikaku.extract.schedule;

import io.keikaku.core.model.Phase;
import io.keikaku.extract.japanese.Stages;
import io.keikaku.extract.japanese.YearSpan;
import io.keikaku.extract.table.Column;
import io.keikaku.extract.table.ColumnLayout;
import io.keikaku.extract.table.ColumnRole;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The year columns of a table, in order, as positions 0, 1, 2 … Immutable. */
public final class YearAxis {
    /** How far, in columns, a drawn mark may reach into a column without meaning it. */
    private static final double OVERSHOOT = 0.3;

    private final List<Column> columns;

    private YearAxis(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** The year columns of a layout. */
    public static YearAxis of(ColumnLayout layout) {
        return new YearAxis(layout.of(ColumnRole.YEAR));
    }

    public int size() {
        return columns.size();
    }

    public boolean isEmpty() {
        return columns.isEmpty();
    }

    /** What is not surely known of the years: codes of warnings about all that is read under them. */
    public Set<String> warnings() {
        Set<String> warnings = new LinkedHashSet<>();
        if (!columns.isEmpty()
                && columns.stream().allMatch(column -> column.years().eraInferred())) {
            warnings.add("ERA_INFERRED");
        }
        if (columns.stream().anyMatch(column -> column.years().calendar())) {
            warnings.add("CALENDAR_YEAR");
        }
        return warnings;
    }

    /** Grid column of the first year. */
    public int firstColumn() {
        return columns.get(0).index();
    }

    /** Grid column of the last year. */
    public int lastColumn() {
        return columns.get(columns.size() - 1).index();
    }

    YearSpan years(int position) {
        return columns.get(position).years();
    }

    /** Position of a grid column, -1 where it is no year. */
    int position(int column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).index() == column) {
                return i;
            }
        }
        return -1;
    }

    /** First and last position that an extent in column units covers; empty where it lies beside the years. */
    Optional<Extent> covered(double from, double to) {
        int first = -1;
        int last = -1;
        int widest = -1;
        double most = 0;
        for (int i = 0; i < columns.size(); i++) {
            double overlap = Math.min(to, columns.get(i).index() + 1)
                    - Math.max(from, columns.get(i).index());
            if (overlap > OVERSHOOT) {
                first = first < 0 ? i : first;
                last = i;
            }
            if (overlap > most) {
                most = overlap;
                widest = i;
            }
        }
        if (first >= 0) {
            return Optional.of(new Extent(first, last));
        }
        return widest < 0 ? Optional.empty() : Optional.of(new Extent(widest, widest));
    }

    /** A phase over the given positions. */
    Phase phase(String label, Extent extent) {
        YearSpan first = years(extent.first());
        YearSpan last = years(extent.last());
        Integer to = last.openEnd() ? null : last.to();
        return new Phase(label, Stages.of(label), first.from(), to, part(first, last));
    }

    private static Phase.Part part(YearSpan first, YearSpan last) {
        String start = first.part() == null ? null : first.part().start();
        String end = last.part() == null ? null : last.part().end();
        return start == null && end == null ? null : new Phase.Part(start, end);
    }

    /** First and last position, inclusive. */
    record Extent(int first, int last) {}
}
