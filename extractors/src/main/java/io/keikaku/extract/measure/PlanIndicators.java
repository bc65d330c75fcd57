package io.keikaku.extract.measure;

import io.keikaku.core.document.GridCell;
import io.keikaku.core.model.Indicator;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Quantities;
import io.keikaku.extract.japanese.YearMention;
import io.keikaku.extract.japanese.YearSpan;
import io.keikaku.extract.schedule.TargetReader;
import io.keikaku.extract.schedule.YearAxis;
import io.keikaku.extract.table.Column;
import io.keikaku.extract.table.ColumnLayout;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.HeaderWords;
import io.keikaku.extract.table.LogicalTable;
import io.keikaku.extract.table.RecordReader;
import io.keikaku.extract.table.TableRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads tables of indicators that belong to the plan or a goal. */
final class PlanIndicators {
    private final RecordReader records;
    private final WrittenValues values;
    private final EraContext eras;

    PlanIndicators(RecordReader records, HeaderWords words, EraContext eras) {
        this.records = records;
        this.values = new WrittenValues(words, eras);
        this.eras = eras;
    }

    List<Indicator> read(LogicalTable table, ColumnLayout layout) {
        ColumnLayout named = new ColumnLayout(layout.columns().stream()
                .map(c -> c.index() == first(layout) ? c.withRole(ColumnRole.NAME) : c)
                .toList());
        List<Indicator> indicators = new ArrayList<>();
        for (TableRecord record : records.read(table, named)) {
            List<String> path = new ArrayList<>(table.section().policies());
            path.addAll(record.groups());
            Indicator indicator = read(record, named, path);
            if (indicator.name() != null
                    && (indicator.baseline() != null || !indicator.targets().isEmpty())) {
                indicators.add(indicator);
            }
        }
        return indicators;
    }

    private static int first(ColumnLayout layout) {
        List<Column> named = layout.of(ColumnRole.INDICATOR);
        return (named.isEmpty() ? layout.of(ColumnRole.NAME) : named).get(0).index();
    }

    private Indicator read(TableRecord record, ColumnLayout layout, List<String> path) {
        Indicator.Value baseline = null;
        List<Indicator.Value> targets = new ArrayList<>();
        String unit = "";
        List<GridCell> years = new ArrayList<>();
        for (Column column : layout.columns()) {
            String text = JapaneseText.joinLines(record.text(column.index()));
            if (text.isEmpty()) {
                continue;
            }
            switch (column.role()) {
                case BASELINE -> baseline = later(baseline, value(record, column, text));
                case TARGET -> add(value(record, column, text), targets);
                case UNIT -> unit = text;
                case YEAR -> years.addAll(record.in(column.index()));
                default -> {
                    // Explanations of the indicator are not part of it.
                }
            }
        }
        targets.addAll(TargetReader.targets(YearAxis.of(layout), years));
        String name = JapaneseText.joinLines(record.text(record.nameColumn()));
        return IndicatorText.of(name, unit, baseline, targets).under(path);
    }

    /** Of two values reached the one of the later year, of one year or none the second. */
    private static Indicator.Value later(Indicator.Value first, Indicator.Value second) {
        boolean earlier = first != null
                && second != null
                && first.year() != null
                && second.year() != null
                && second.year() < first.year();
        return second == null || earlier ? first : second;
    }

    private static void add(Indicator.Value value, List<Indicator.Value> values) {
        if (value != null) {
            values.add(value);
        }
    }

    /**
     * The year stands in the cell beside the value, in the header, or in a cell of its own before it; {@code null} where there is
     * no value.
     */
    private Indicator.Value value(TableRecord record, Column column, String text) {
        Integer year = column.years() == null ? null : column.years().last();
        Optional<WrittenValue> written = values.one(text);
        if (written.isPresent() && written.get().year() != null) {
            return written.get().value();
        }
        if (Quantities.isNone(text)) {
            return null;
        }
        if (year == null) {
            List<YearMention> mentions = FiscalYears.find(text, eras);
            year = mentions.isEmpty()
                    ? yearBefore(record, column)
                    : mentions.get(0).fiscalYear();
        }
        return TargetReader.value(year, text);
    }

    /** The year in the column directly left of a value: 基準年度 beside 基準値. */
    private Integer yearBefore(TableRecord record, Column column) {
        String before = column.index() == 0 ? "" : record.text(column.index() - 1);
        return FiscalYears.parse(before, eras).map(YearSpan::last).orElse(null);
    }
}
