package io.keikaku.extract.measure;

import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.GridMark;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Quantities;
import io.keikaku.extract.outline.LabelParser;
import io.keikaku.extract.schedule.Legend;
import io.keikaku.extract.schedule.ScheduleReader;
import io.keikaku.extract.schedule.TargetReader;
import io.keikaku.extract.schedule.YearAxis;
import io.keikaku.extract.table.CellKind;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.Form;
import io.keikaku.extract.table.FormEntry;
import io.keikaku.extract.table.LogicalTable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Collects the schedule of one form while its rows are read: the entry that names indicators, the row of years, the rows of
 * values below it; or cells that hold year and value together. Each row of years begins a block of its own. Words below the
 * years of a schedule are phases, also where an indicator waits for its targets.
 */
final class FormYears {
    private static final Set<ColumnRole> SCHEDULES =
            EnumSet.of(ColumnRole.SCHEDULE, ColumnRole.INDICATOR, ColumnRole.TARGET, ColumnRole.DEADLINE);

    private final LogicalTable table;
    private final Form form;
    private final EraContext eras;
    private final Legend legend;
    private final Mention mention;
    private final FormIndicators indicators;
    private final IndicatorKeys keys;
    private final StackedYears stacked;
    private final List<Block> blocks = new ArrayList<>();
    private FormEntry undated;

    FormYears(
            LogicalTable table,
            Form form,
            FormIndicators indicators,
            IndicatorKeys keys,
            EraContext eras,
            Legend legend,
            Mention mention) {
        this.table = table;
        this.form = form;
        this.indicators = indicators;
        this.keys = keys;
        this.eras = eras;
        this.legend = legend;
        this.mention = mention;
        this.stacked = new StackedYears(eras, indicators, mention, table.id());
    }

    /** Takes a row if it belongs to the schedule. */
    boolean take(List<FormEntry> row) {
        List<GridCell> cells = new ArrayList<>();
        boolean keyed = false;
        for (FormEntry entry : row) {
            keyed |= entry.key() != null && !SCHEDULES.contains(entry.role());
            cells.addAll(entry.values());
        }
        if (keyed || takeNamedValues(row)) {
            return !keyed;
        }
        if (stacked.take(row)) {
            return true;
        }
        YearCells years = YearCells.of(cells, eras);
        if (years.isHeader() || years.isWithValues()) {
            Block block = new Block(cells.getFirst().row(), years.axis(), headsWork(row));
            blocks.add(block);
            if (years.isWithValues()) {
                block.rows.add(years.values());
            }
            return true;
        }
        Block block = blocks.isEmpty() ? null : blocks.getLast();
        if (block != null && isBesideYears(cells, block.axis)) {
            return false;
        }
        if (block != null && row.stream().allMatch(entry -> entry.key() == null)) {
            if (indicators.waiting().isEmpty() && undated == null && takeTargets(cells, true)) {
                return true;
            }
            block.rows.add(cells);
            return true;
        }
        if (row.size() == 1 && FormIndicators.isPart(row.get(0))) {
            boolean under = row.get(0).role() != ColumnRole.UNIT && takeTargets(cells, false);
            boolean taken = under || indicators.take(row.get(0));
            if (taken) {
                cite("indicators", cells);
            }
            return taken;
        }
        if (row.size() == 1 && row.get(0).role() == ColumnRole.SCHEDULE && isUnderYears(cells)) {
            block.rows.add(cells);
            return true;
        }
        if (row.size() == 1 && row.get(0).key() != null && row.get(0).role() == ColumnRole.SCHEDULE) {
            undated = row.get(0);
            return true;
        }
        return false;
    }

    /** An indicator's name with its values beside it, each of which says what it is: 成果指標 | 利用者数 | 現状（R5） 10人 | 目標（R8） 30人. */
    private boolean takeNamedValues(List<FormEntry> row) {
        boolean taken = row.size() == 1 && FormIndicators.isPart(row.get(0)) && indicators.takeNamedValues(row.get(0));
        if (taken) {
            cite("indicators", row.get(0).values());
        }
        return taken;
    }

    /** A label among the keys with one value behind it that is an amount: it stands below the years and says nothing of them. */
    private boolean isBesideYears(List<GridCell> cells, YearAxis axis) {
        return cells.size() == 2
                && axis.size() > 2
                && cells.getFirst().column() < axis.firstColumn()
                && CellKind.of(cells.getFirst().text()) == CellKind.LABEL
                && indicators.isValue(cells.get(1).text())
                && (!table.grid().spansKnown() || cells.get(1).columnSpan() > 1);
    }

    /** Whether the key of a row of years, or else the key alone in its row above, heads work. */
    private boolean headsWork(List<FormEntry> row) {
        GridCell key = row.stream()
                .map(FormEntry::key)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (key == null && undated != null && undated.values().isEmpty()) {
            key = undated.key();
        }
        return key != null && keys.headsWork(JapaneseText.joinLines(key.text()));
    }

    /** An indicator's name and the values under the years above: 利用者数 | 10 | 20 | 30. */
    private boolean takeTargets(List<GridCell> row, boolean mustName) {
        if (blocks.isEmpty()) {
            return false;
        }
        YearAxis axis = blocks.getLast().axis;
        int names = 0;
        while (names < row.size() && !isFigure(row.get(names))) {
            names++;
        }
        List<GridCell> figures = row.subList(names, row.size());
        boolean told =
                figures.stream().anyMatch(cell -> Quantities.parse(cell.text()).isPresent());
        boolean named = names == 1 && figures.size() * 2 > axis.size();
        if (!told || names > 1 || (mustName && !named) || !areUnderYears(figures, axis)) {
            return false;
        }
        List<GridCell> aligned = table.grid().spansKnown() ? figures : YearCells.aligned(figures, axis);
        String name = names == 0 ? "" : JapaneseText.joinLines(row.get(0).text());
        indicators.add(IndicatorText.of(name, "", null, TargetReader.targets(axis, aligned)));
        return true;
    }

    private boolean areUnderYears(List<GridCell> figures, YearAxis axis) {
        return table.grid().spansKnown()
                ? figures.get(0).column() >= axis.firstColumn()
                : figures.size() == axis.size();
    }

    /** Whether the years stand above, in a row of another key. */
    private boolean isUnderYears(List<GridCell> cells) {
        return !blocks.isEmpty()
                && !cells.isEmpty()
                && table.grid().spansKnown()
                && cells.get(0).column() >= blocks.getLast().axis.firstColumn();
    }

    private static boolean isFigure(GridCell cell) {
        return Quantities.isNone(cell.text()) || Quantities.parse(cell.text()).isPresent();
    }

    /** Adds what was collected to the mention. */
    void finish() {
        stacked.finish();
        if (blocks.isEmpty()) {
            withoutYears();
            return;
        }
        if (undated != null) {
            indicators.takeNames(undated.values());
            cite("indicators", undated.values());
        }
        List<String> names = indicators.waiting();
        for (int i = 0; i < blocks.size(); i++) {
            int first = i == 0 ? form.firstRow() : blocks.get(i).firstRow;
            int end = i + 1 < blocks.size() ? blocks.get(i + 1).firstRow : form.lastRow() + 1;
            read(blocks.get(i), names, marks(first, end));
        }
    }

    private List<GridMark> marks(int firstRow, int end) {
        return table.grid().marks().stream()
                .filter(mark -> mark.row() >= firstRow && mark.row() < end)
                .toList();
    }

    private void read(Block block, List<String> names, List<GridMark> marks) {
        List<List<GridCell>> phases = new ArrayList<>();
        List<List<GridCell>> rows =
                table.grid().spansKnown() ? block.rows : YearCells.allAligned(block.rows, block.axis);
        for (int i = 0; i < rows.size(); i++) {
            List<GridCell> row = rows.get(i);
            if (names.isEmpty() || (block.work && !RowIndicators.areQuantities(row))) {
                phases.add(addQuantities(row, block.axis));
            } else {
                List<GridCell> spanning = row.stream()
                        .filter(cell -> isSpanningWork(cell, block.axis))
                        .toList();
                phases.add(spanning);
                addTargets(row.stream().filter(cell -> !spanning.contains(cell)).toList(), i, names, block.axis);
            }
        }
        if (!block.rows.isEmpty()) {
            mention.warnings.addAll(block.axis.warnings());
        }
        phases.forEach(row -> cite("schedule", row));
        marks.forEach(mark -> mention.evidence.add(Citations.of("schedule", mark.origin())));
        mention.schedule.addAll(new ScheduleReader(legend)
                .read(block.axis, phases, marks, table.grid().spansKnown(), mention.warnings));
    }

    /** Words that run over several years say what is done then, also beside targets. */
    private static boolean isSpanningWork(GridCell cell, YearAxis axis) {
        return cell.columnSpan() > 1
                && cell.column() >= axis.firstColumn()
                && !cell.text().isBlank()
                && !isFigure(cell);
    }

    private void cite(String part, List<GridCell> cells) {
        cells.forEach(cell -> mention.evidence.add(Citations.of(part, table.id(), cell)));
    }

    /** The values of a row belong to the indicator of the same number, else of the same place. */
    private void addTargets(List<GridCell> row, int index, List<String> names, YearAxis axis) {
        cite("indicators", row);
        List<GridCell> cells = new ArrayList<>();
        String number = "";
        for (GridCell cell : row) {
            if (LabelParser.bare(cell.text()) != null && number.isEmpty() && cells.isEmpty() && names.size() > 1) {
                number = cell.text().strip();
            } else {
                cells.add(cell);
            }
        }
        int place = index;
        for (int i = 0; i < names.size(); i++) {
            place = !number.isEmpty() && names.get(i).startsWith(number) ? i : place;
        }
        indicators.targets(place, TargetReader.targets(axis, cells));
    }

    /** Quantities without an indicator are targets all the same; the rest of the row are phases. */
    private List<GridCell> addQuantities(List<GridCell> row, YearAxis axis) {
        List<GridCell> phases = new ArrayList<>();
        List<GridCell> quantities = new ArrayList<>();
        for (GridCell cell : row) {
            (CellKind.of(cell.text()) == CellKind.QUANTITY ? quantities : phases).add(cell);
        }
        if (!quantities.isEmpty()) {
            cite("indicators", quantities);
            mention.indicators.add(IndicatorText.of("", "", null, TargetReader.targets(axis, quantities)));
        }
        return phases;
    }

    /** A schedule in words, or else the text for a deadline. */
    private void withoutYears() {
        if (undated == null) {
            return;
        }
        String text =
                String.join("\n", undated.values().stream().map(GridCell::text).toList());
        List<Phase> written = WrittenSchedule.read(text, eras);
        mention.schedule.addAll(written);
        if (!written.isEmpty()) {
            cite("schedule", undated.values());
        } else if (mention.deadline == null) {
            Deadlines.read(JapaneseText.joinLines(text), eras, mention);
            cite("deadline", undated.values());
        }
    }

    /** Years and the rows of values below them. */
    private static final class Block {
        private final int firstRow;
        private final YearAxis axis;
        private final boolean work;
        private final List<List<GridCell>> rows = new ArrayList<>();

        Block(int firstRow, YearAxis axis, boolean work) {
            this.firstRow = firstRow;
            this.axis = axis;
            this.work = work;
        }
    }
}
