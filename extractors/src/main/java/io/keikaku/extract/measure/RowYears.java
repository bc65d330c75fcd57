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
import io.keikaku.extract.schedule.TargetReader;
import io.keikaku.extract.schedule.YearAxis;
import io.keikaku.extract.table.CellKind;
import io.keikaku.extract.table.Column;
import io.keikaku.extract.table.ColumnLayout;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.LogicalTable;
import io.keikaku.extract.table.TableRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
    private final IndicatorKeys indicatorKeys;
    private final boolean yearsOfWork;

    RowYears(LogicalTable table, ColumnLayout layout, Legend legend, IndicatorKeys indicatorKeys) {
        this.indicatorKeys = indicatorKeys;
        this.table = table;
        this.layout = layout;
        this.axis = YearAxis.of(layout);
        this.legend = legend;
        this.schedules = new ScheduleReader(legend);
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
        for (List<GridCell> row : rows(record)) {
            List<GridCell> years = row.stream().filter(this::isYear).toList();
            boolean work = yearsOfWork && !areQuantities(years);
            Indicator indicator = indicator(row, work ? List.of() : years);
            if (indicator != null) {
                mention.indicators.add(indicator);
                row.stream()
                        .filter(cell -> isIndicatorPart(cell) && !(work && isYear(cell)))
                        .forEach(cell -> mention.evidence.add(Citations.of("indicators", table.id(), cell)));
            }
            if (!years.isEmpty() && (work || indicator == null)) {
                phaseRows.add(years);
                years.forEach(cell -> mention.evidence.add(Citations.of("schedule", table.id(), cell)));
            }
        }
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

    /** The record's cells row by row; a row that continues after a page break belongs to the row before it. */
    private List<List<GridCell>> rows(TableRecord record) {
        List<List<GridCell>> rows = new ArrayList<>();
        for (int row : record.rows()) {
            List<GridCell> cells = new ArrayList<>();
            for (Column column : layout.columns()) {
                record.in(column.index()).stream().filter(c -> c.row() == row).forEach(cells::add);
            }
            coloured(row).forEach(cells::add);
            if (!rows.isEmpty() && table.isBreak(row)) {
                rows.get(rows.size() - 1).addAll(cells);
            } else {
                rows.add(cells);
            }
        }
        return rows;
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

    /** The indicator of a row, {@code null} where the row has none. */
    private Indicator indicator(List<GridCell> row, List<GridCell> years) {
        String name = name(row, years);
        List<Indicator.Value> targets = new ArrayList<>();
        Indicator.Value baseline = null;
        for (GridCell cell : row) {
            Column column = layout.columns().get(cell.column());
            if (column.role() == ColumnRole.TARGET && !cell.text().isBlank()) {
                targets.add(TargetReader.value(year(column), cell.text()));
            } else if (column.role() == ColumnRole.BASELINE && !cell.text().isBlank()) {
                baseline = TargetReader.value(year(column), cell.text());
            }
        }
        boolean quantities = !years.isEmpty() && areQuantities(years);
        if (name.isEmpty() && targets.isEmpty() && baseline == null && !quantities) {
            return null;
        }
        if (!name.isEmpty() || quantities) {
            targets.addAll(TargetReader.targets(axis, years));
        }
        if (name.isEmpty() && targets.isEmpty()) {
            return null;
        }
        Optional<Indicator> written =
                targets.isEmpty() && baseline == null ? indicatorKeys.read(name) : Optional.empty();
        if (written.isPresent()) {
            return written.get();
        }
        return IndicatorText.of(name, text(row, ColumnRole.UNIT), baseline, targets);
    }

    /** From the column of indicators, or from a cell of the row that begins with a key such as 【指標】. */
    private String name(List<GridCell> row, List<GridCell> years) {
        String name = text(row, ColumnRole.INDICATOR);
        return !name.isEmpty() || years.isEmpty()
                ? name
                : row.stream()
                        .filter(cell -> role(cell) == ColumnRole.DESCRIPTION)
                        .map(cell -> indicatorKeys.name(cell.text()))
                        .filter(Predicate.not(String::isEmpty))
                        .findFirst()
                        .orElse("");
    }

    private static Integer year(Column column) {
        return column.years() == null ? null : column.years().last();
    }

    /** Whether most of the filled cells are quantities. */
    static boolean areQuantities(List<GridCell> years) {
        long filled = years.stream()
                .filter(c -> !c.text().isBlank() && !Quantities.isNone(c.text()))
                .count();
        long quantities = years.stream()
                .filter(c -> CellKind.of(c.text()) == CellKind.QUANTITY || CellKind.of(c.text()) == CellKind.NUMBER)
                .count();
        return filled > 0 && quantities * 2 >= filled;
    }

    private String text(List<GridCell> row, ColumnRole role) {
        List<String> texts = new ArrayList<>();
        for (GridCell cell : row) {
            if (role(cell) == role) {
                texts.add(cell.text());
            }
        }
        return JapaneseText.joinLines(String.join("\n", texts));
    }
}
