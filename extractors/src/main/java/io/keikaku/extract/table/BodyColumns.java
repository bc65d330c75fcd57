package io.keikaku.extract.table;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides about columns of bodies that take part, such as residents, firms and the town. Where another column names the
 * sections in charge, the bodies are kept under their own header; else those that are ticked are in charge.
 */
final class BodyColumns {
    private static final double MOST = 0.6;
    private static final Set<String> BODIES =
            Set.copyOf(WordList.load(BodyColumns.class, "body-headers.tsv").words("BODY"));

    private final HeaderWords words;

    BodyColumns(HeaderWords words) {
        this.words = words;
    }

    List<Column> resolve(List<Column> columns, List<ColumnProfile> profiles) {
        Set<Integer> bodies = ticked(columns, profiles);
        boolean sections = columns.stream()
                .anyMatch(column -> column.role() == ColumnRole.DEPARTMENT
                        && !bodies.contains(column.index())
                        && !isBodies(column)
                        && profiles.get(column.index()).share(CellKind.DEPARTMENT) >= MOST);
        List<Column> resolved = new ArrayList<>();
        for (Column column : columns) {
            if (bodies.contains(column.index())) {
                resolved.add(
                        sections
                                ? column.as(ColumnRole.FIELD, "bodies, beside a column of sections")
                                : column.as(ColumnRole.RESPONSIBILITY, "ticks below a body"));
            } else if (sections && isBodies(column)) {
                resolved.add(column.as(ColumnRole.FIELD, "bodies, beside a column of sections"));
            } else {
                resolved.add(column);
            }
        }
        return resolved;
    }

    /** Columns that share a header for those in charge, and hold nothing but ticks; one of them at least is ticked. */
    private Set<Integer> ticked(List<Column> columns, List<ColumnProfile> profiles) {
        Set<Integer> bodies = new TreeSet<>();
        for (Column column : columns) {
            List<Column> sisters = isBelowDepartments(column)
                    ? columns.stream()
                            .filter(c -> above(c).equals(above(column)))
                            .toList()
                    : List.of();
            boolean ticks =
                    sisters.stream().anyMatch(c -> profiles.get(c.index()).share(CellKind.TICK) >= MOST);
            boolean only =
                    sisters.stream().allMatch(c -> profiles.get(c.index()).isOnlyTicks());
            if (sisters.size() > 1 && ticks && only) {
                bodies.add(column.index());
            }
        }
        return bodies;
    }

    private boolean isBelowDepartments(Column column) {
        return words.role(above(column)).orElse(null) == ColumnRole.DEPARTMENT;
    }

    private static String above(Column column) {
        int leaf = column.header().lastIndexOf(' ');
        return leaf < 0 ? "" : JapaneseText.compact(column.header().substring(0, leaf));
    }

    private static boolean isBodies(Column column) {
        return column.role() == ColumnRole.DEPARTMENT && BODIES.contains(JapaneseText.compact(column.header()));
    }
}
