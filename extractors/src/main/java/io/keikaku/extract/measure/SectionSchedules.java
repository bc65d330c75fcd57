package io.keikaku.extract.measure;

import io.keikaku.core.document.GridCell;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.outline.Facet;
import io.keikaku.extract.outline.Outline;
import io.keikaku.extract.outline.OutlineNode;
import io.keikaku.extract.schedule.Legend;
import io.keikaku.extract.schedule.ScheduleReader;
import io.keikaku.extract.schedule.YearAxis;
import io.keikaku.extract.table.Column;
import io.keikaku.extract.table.ColumnLayout;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.LogicalTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tables of nothing but years and phases: they are the schedule of what the heading above them names. */
final class SectionSchedules {
    private static final int LEAST_YEARS = 2;

    private final Map<OutlineNode, List<LogicalTable>> tables = new LinkedHashMap<>();
    private final Map<LogicalTable, ColumnLayout> layouts = new LinkedHashMap<>();
    /** Headings that name a measure, since others below them say who runs it, or until when. */
    private final Set<OutlineNode> measures = new HashSet<>();

    private final Legend legend;

    SectionSchedules(Legend legend, Outline outline) {
        this.legend = legend;
        outline.nodes().stream()
                .filter(node -> node.facet().filter(Facet.ATTRIBUTE::equals).isPresent())
                .forEach(node -> measures.add(node.naming()));
    }

    /** Takes the table if it is such a schedule: of the form directly above it, else of the heading. */
    boolean take(LogicalTable table, ColumnLayout layout, Mention form) {
        long others = layout.columns().stream()
                .filter(c -> c.role() != ColumnRole.YEAR
                        && c.role() != ColumnRole.UNKNOWN
                        && c.role() != ColumnRole.SCHEDULE
                        && !isStep(c, table))
                .count();
        if (layout.of(ColumnRole.YEAR).size() < LEAST_YEARS || others > 0 || layout.statistics()) {
            return false;
        }
        layouts.put(table, layout);
        if (form != null) {
            add(table, form);
        } else {
            tables.computeIfAbsent(table.section(), s -> new ArrayList<>()).add(table);
        }
        return true;
    }

    /** Below the heading of a measure, what stands before the years without a header of its own are steps. */
    private boolean isStep(Column column, LogicalTable table) {
        OutlineNode heading = table.section().naming();
        return column.index() == 0 && column.header().isBlank() && !heading.isRoot() && measures.contains(heading);
    }

    /** Gives each heading its schedule; tells which tables are of no heading. */
    List<LogicalTable> addTo(List<Mention> prose) {
        List<LogicalTable> rest = tables.values().stream().flatMap(List::stream).collect(Collectors.toList());
        for (Mention mention : prose) {
            List<LogicalTable> own = new ArrayList<>();
            for (Map.Entry<OutlineNode, List<LogicalTable>> entry : tables.entrySet()) {
                if (entry.getKey().naming() == mention.heading) {
                    own.addAll(entry.getValue());
                }
            }
            // Several under one heading are about things that the heading does not name.
            if (own.size() == 1) {
                add(own.get(0), mention);
                rest.remove(own.get(0));
            }
        }
        return rest;
    }

    private void add(LogicalTable table, Mention mention) {
        List<List<GridCell>> rows = new ArrayList<>();
        for (int row = table.headerRows(); row < table.grid().rows(); row++) {
            int r = row;
            rows.add(table.row(row).stream().filter(c -> c.row() == r).toList());
        }
        List<Phase> phases = new ScheduleReader(legend)
                .read(
                        YearAxis.of(layouts.get(table)),
                        rows,
                        table.grid().marks(),
                        table.grid().spansKnown(),
                        mention.warnings);
        mention.schedule.addAll(phases);
        rows.stream()
                .flatMap(List::stream)
                .filter(c -> !c.text().isBlank())
                .forEach(cell -> mention.evidence.add(Citations.of("schedule", table.id(), cell)));
        table.grid().marks().forEach(mark -> mention.evidence.add(Citations.of("schedule", mark.origin())));
    }
}
