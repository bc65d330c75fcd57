package io.keikaku.extract.measure;

import io.keikaku.core.model.Indicator;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.table.Column;
import io.keikaku.extract.table.ColumnLayout;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.LogicalTable;
import io.keikaku.extract.table.RecordReader;
import io.keikaku.extract.table.ValueWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tables of quantities by year below a heading, reached in the years before the plan and expected in its own: where the heading is
 * that of a measure, they are its indicators. Used by one thread, for one document.
 */
final class SectionQuantities {
    private static final int LEAST_YEARS = 2;
    private static final int LEAST_SIBLINGS = 2;

    private final SectionIndicators quantities = new SectionIndicators();
    private final RecordReader records;
    private final PlanIndicators reader;
    private final EraContext eras;

    SectionQuantities(RecordReader records, PlanIndicators reader, EraContext eras) {
        this.records = records;
        this.reader = reader;
        this.eras = eras;
    }

    /** Keeps the quantities of a table that holds such. */
    void add(LogicalTable table, ColumnLayout layout) {
        if (!layout.statistics()
                || layout.name().isEmpty()
                || table.section().isRoot()
                || countsDemand(table, layout)) {
            return;
        }
        ColumnLayout placed =
                new ColumnLayout(layout.columns().stream().map(this::placed).toList());
        if (placed.has(ColumnRole.YEAR)
                && placed.of(ColumnRole.YEAR).size()
                                + placed.of(ColumnRole.BASELINE).size()
                        >= LEAST_YEARS) {
            List<Indicator> read = reader.read(table, placed).stream()
                    .filter(indicator -> !indicator.targets().isEmpty())
                    .toList();
            quantities.add(table.section(), read, Citations.ofBody("indicators", table));
        }
    }

    /** Headings side by side with text and quantities below each are measures: they get theirs before it is decided what is one. */
    void addTo(List<Mention> prose) {
        Map<String, List<Mention>> siblings = prose.stream()
                .filter(mention -> mention.description != null
                        && mention.heading.label() != null
                        && quantities.has(mention.heading))
                .collect(Collectors.groupingBy(
                        mention ->
                                mention.family + " " + mention.heading.parent().position(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        siblings.values().stream()
                .filter(all -> all.size() >= LEAST_SIBLINGS)
                .flatMap(List::stream)
                .forEach(quantities::giveTo);
    }

    /** Gives the measures that are headings theirs. */
    void share(List<Cluster> clusters) {
        quantities.share(clusters);
    }

    /** Years before the plan hold what was reached; of years that cannot be placed nothing is known. */
    private Column placed(Column column) {
        if (column.role() != ColumnRole.YEAR) {
            return column;
        }
        Integer year = column.years().last();
        if (eras.baseYear() == null || year == null) {
            return column.withRole(ColumnRole.UNKNOWN);
        }
        return year < eras.baseYear() ? column.withRole(ColumnRole.BASELINE) : column;
    }

    /** Rows of demand and supply, plans and results are about what the heading names, not indicators of their own. */
    private boolean countsDemand(LogicalTable table, ColumnLayout layout) {
        return records.read(table, layout).stream()
                .anyMatch(record ->
                        ValueWords.kind(record.text(record.nameColumn())).isPresent());
    }
}
