package io.keikaku.extract.measure;

import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.GridMark;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Quantities;
import io.keikaku.extract.japanese.Stages;
import io.keikaku.extract.schedule.Legend;
import io.keikaku.extract.schedule.ScheduleReader;
import io.keikaku.extract.schedule.YearAxis;
import io.keikaku.extract.table.CellKind;
import io.keikaku.extract.table.Column;
import io.keikaku.extract.table.ColumnLayout;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.LogicalTable;
import io.keikaku.extract.table.TableRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads what a record says under years and in the columns of indicators. A value under a year is a target where its row names
 * an indicator or most of the row's values are quantities, else a phase. Words under the years of a schedule, or beside a
 * column of targets, are phases whatever the row names.
 */
final class RowYears {
    private final LogicalTable table;
    private final ColumnLayout layout;
    private final YearAxis axis;
    private final Legend legend;
    private final ScheduleReader schedules;
    private final RowIndicators rowIndicators;
    private final RowCosts costs;
    private final boolean yearsOfWork;

    /**
     * @param unit noted for all figures of the table, empty where none is
     */
    RowYears(LogicalTable table, ColumnLayout layout, Legend legend, IndicatorKeys indicatorKeys, String unit) {
        this.table = table;
        this.layout = layout;
        this.axis = YearAxis.of(layout);
        this.legend = legend;
        this.schedules = new ScheduleReader(legend);
        this.rowIndicators = new RowIndicators(layout, axis, indicatorKeys, unit);
        this.costs = new RowCosts(layout, unit);
        this.yearsOfWork = areOfWork(layout, indicatorKeys);
    }

    /** Whether the years stand below a header for schedules, or the table keeps its targets in a column of their own. */
    private static boolean areOfWork(ColumnLayout layout, IndicatorKeys keys) {
        List<Column> years = layout.of(ColumnRole.YEAR);
        return years.stream().noneMatch(year -> keys.headsTargets(year.header()))
                && (layout.has(ColumnRole.TARGET) || years.stream().anyMatch(year -> keys.headsWork(year.header())));
    }

    /** Work of which the source does not say the year. */
    static Phase undated(String text) {
        String label = JapaneseText.joinLines(text);
        return new Phase(label, Stages.of(label), null, null, null);
    }

    void read(TableRecord record, Mention mention) {
        List<List<GridCell>> phaseRows = new ArrayList<>();
        List<List<GridCell>> rows = rows(record);
        List<Indicator> indicators = new ArrayList<>();
        for (List<GridCell> row : rows) {
            List<GridCell> years = row.stream().filter(this::isYear).toList();
            if (costs.are(row, years, rowIndicators.kind(row))) {
                costs.keep(row, years, mention);
                years.forEach(cell -> mention.evidence.addAll(Citations.ofWhole("fields", table, cell)));
                continue;
            }
            boolean work =
                    (yearsOfWork || rowIndicators.isWork(row) || rowIndicators.isWritten(row) || areBarePhases(years))
                            && !RowIndicators.areQuantities(years);
            Indicator indicator = rowIndicators.read(row, work ? List.of() : years);
            if (indicator != null) {
                add(indicator, indicators);
                mention.warnings.addAll(years.isEmpty() ? List.of() : axis.warnings());
                row.stream()
                        .filter(cell -> isIndicatorPart(cell) && !(work && isYear(cell)))
                        .forEach(cell -> mention.evidence.addAll(Citations.ofWhole("indicators", table, cell)));
            }
            if (!years.isEmpty() && (work || indicator == null)) {
                phaseRows.add(years);
                years.forEach(cell -> mention.evidence.addAll(Citations.ofWhole("schedule", table, cell)));
            }
        }
        mention.indicators.addAll(indicators);
        if (axis.isEmpty()) {
            return;
        }
        List<GridMark> marks = table.grid().marks().stream()
                .filter(mark -> record.rows().contains(mark.row()))
                .toList();
        mention.schedule.addAll(
                schedules.read(axis, phaseRows, marks, table.grid().spansKnown(), mention.warnings));
        marks.forEach(mark -> mention.evidence.add(Citations.of("schedule", mark.origin())));
    }

    /** Whether cells hold nothing but words for work, and signs: no values, whatever indicator stands beside them. */
    private static boolean areBarePhases(List<GridCell> years) {
        List<GridCell> filled = years.stream()
                .filter(cell -> !cell.text().isBlank() && !Quantities.isNone(cell.text()))
                .toList();
        return filled.stream().anyMatch(cell -> Stages.isPhaseWord(cell.text()))
                && filled.stream()
                        .allMatch(cell -> Stages.isPhaseWord(cell.text())
                                || CellKind.of(cell.text()) == CellKind.ARROW
                                || CellKind.of(cell.text()) == CellKind.TICK);
    }

    private static void add(Indicator indicator, List<Indicator> indicators) {
        Indicator merged = indicators.isEmpty() ? null : RowIndicators.merged(indicators.getLast(), indicator);
        if (merged != null) {
            indicators.set(indicators.size() - 1, merged);
        } else {
            indicators.add(indicator);
        }
    }

    /** The record's cells row by row; a row that continues after a page break belongs to the row before it. */
    private List<List<GridCell>> rows(TableRecord record) {
        List<List<GridCell>> rows = new ArrayList<>();
        for (int row : record.rows()) {
            List<GridCell> cells = new ArrayList<>();
            for (Column column : layout.columns()) {
                record.in(column.index()).stream().filter(c -> c.row() == row).forEach(cells::add);
            }
            coloured(row).forEach(cells::add);
            if (!rows.isEmpty() && table.isBreak(row) && !repeats(rows.getLast(), cells)) {
                rows.get(rows.size() - 1).addAll(cells);
            } else {
                rows.add(cells);
            }
        }
        return rows;
    }

    /** Whether a row has values where the one above has some already: no text goes on in it. */
    private boolean repeats(List<GridCell> above, List<GridCell> row) {
        return row.stream()
                .filter(cell -> isYear(cell) && RowIndicators.isQuantity(cell))
                .anyMatch(cell -> above.stream().anyMatch(upper -> upper.column() == cell.column()));
    }

    /** Blank cells under years whose colour says what is done; a record holds cells with text only. */
    private Stream<GridCell> coloured(int row) {
        return table.row(row).stream()
                .filter(cell -> cell.row() == row
                        && cell.text().isBlank()
                        && isYear(cell)
                        && legend.label(cell.fill()) != null);
    }

    private boolean isYear(GridCell cell) {
        return role(cell) == ColumnRole.YEAR || coversYear(cell);
    }

    private boolean coversYear(GridCell cell) {
        return cell.columnSpan() > 1
                && role(cell) == ColumnRole.UNKNOWN
                && layout.columns().stream()
                        .anyMatch(c -> c.role() == ColumnRole.YEAR
                                && c.index() >= cell.column()
                                && c.index() < cell.column() + cell.columnSpan());
    }

    private boolean isIndicatorPart(GridCell cell) {
        return switch (role(cell)) {
            case INDICATOR, BASELINE, TARGET, UNIT, YEAR -> true;
            default -> false;
        };
    }

    private ColumnRole role(GridCell cell) {
        return layout.columns().get(cell.column()).role();
    }
}
