package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.Dittos;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelParser;
import io.keikaku.extract.outline.NumberLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes the body of a table with known columns apart into records. Rows whose name is blank, or covered by the name above,
 * belong to the record above; so does the second half of a row that a page break split.
 */
public final class RecordReader {
    private final HeaderFinder headers;

    public RecordReader(HeaderWords words, EraContext eras) {
        this.headers = new HeaderFinder(words, eras);
    }

    /** The records of a table, from top to bottom; empty where no column names things. */
    public List<TableRecord> read(LogicalTable table, ColumnLayout layout) {
        return layout.name().isEmpty() ? List.of() : new Pass(table, layout).run();
    }

    private final class Pass {
        private final LogicalTable table;
        private final ColumnLayout layout;
        private final RowNumbers numbers;
        private final RowAligner aligner;
        private final int nameColumn;
        private final RowDittos dittos;
        private final GroupStack groups = new GroupStack();
        private final BrokenGroups groupTexts;
        private final List<TableRecord> records = new ArrayList<>();
        private GridCell nameCell;

        Pass(LogicalTable table, ColumnLayout layout) {
            this.table = table;
            this.layout = layout;
            this.numbers = new RowNumbers(table, layout);
            this.aligner = new RowAligner(layout, numbers.numbered());
            this.dittos = new RowDittos(layout);
            this.nameColumn = layout.name().orElseThrow().index();
            this.groupTexts = new BrokenGroups(table, layout, nameColumn, this::isTorn);
        }

        List<TableRecord> run() {
            for (int row = 0; row < table.headerRows(); row++) {
                if (isBand(row) && bandsBelow(row)) {
                    groups.open(table.row(row), bandLabel(row), layout);
                } else {
                    groups.readHeader(table.row(row));
                }
            }
            for (int row = table.headerRows(); row < table.grid().rows(); row++) {
                read(row);
            }
            return records;
        }

        /** Whether a row is one text over the whole width. */
        private boolean isBand(int row) {
            List<GridCell> cells = table.row(row);
            return cells.size() == 1
                    && cells.getFirst().row() == row
                    && cells.getFirst().columnSpan() == table.grid().columns()
                    && !cells.getFirst().text().isBlank();
        }

        /** Whether further texts over the whole width count on from that of a row: each then heads the rows below it. */
        private boolean bandsBelow(int row) {
            Optional<String> kind = bandLabel(row).map(NumberLabel::kind);
            return kind.isPresent()
                    && IntStream.range(table.headerRows(), table.grid().rows())
                            .filter(this::isBand)
                            .anyMatch(r -> bandLabel(r).map(NumberLabel::kind).equals(kind));
        }

        private Optional<NumberLabel> bandLabel(int row) {
            return labelOf(table.row(row));
        }

        private void read(int row) {
            List<GridCell> cells =
                    table.row(row).stream().filter(c -> !c.text().isBlank()).toList();
            List<GridCell> own = cells.stream().filter(c -> c.row() == row).toList();
            if (own.isEmpty()) {
                addMarksOnly(row, cells);
                return;
            }
            if (cells.size() > 1 && headers.isHeader(own) && repeatsHeader(own)) {
                groups.readHeader(own);
                return;
            }
            List<GridCell> aligned = table.grid().spansKnown() ? cells : aligner.align(own);
            readAligned(row, aligned, !table.grid().spansKnown() && !aligned.equals(own));
        }

        /** Whether at least half of the cells say what the header above their columns says. */
        private boolean repeatsHeader(List<GridCell> own) {
            long same = own.stream()
                    .filter(cell -> headers.agrees(cell, layout.columns().get(cell.column())))
                    .count();
            return table.headerRows() == 0 || same * 2 >= own.size();
        }

        /** A row that holds only cells reaching down from above still belongs to their record: arrows may lie on it. */
        private void addMarksOnly(int row, List<GridCell> cells) {
            if (!records.isEmpty() && cells.contains(nameCell)) {
                records.get(records.size() - 1).extendTo(row);
            }
        }

        private void readAligned(int row, List<GridCell> printed, boolean realigned) {
            List<GridCell> cells = dittos.resolve(printed);
            Optional<GridCell> name = nameIn(row, cells);
            Optional<NumberLabel> label =
                    numbers.label(cells.stream().filter(c -> c.row() == row).toList());
            List<GridCell> own = cells.stream().filter(c -> c.row() == row).toList();
            if (isGroup(own, label, name)) {
                groups.open(own, label.or(() -> labelOf(own)), layout);
                nameCell = null;
                return;
            }
            if (!records.isEmpty() && belongsAbove(row, own, name, label)) {
                continueRecord(row, own, name);
                return;
            }
            if (name.isEmpty()) {
                return;
            }
            if (isTotal(own, name.get())) {
                nameCell = null;
                return;
            }
            groups.readColumns(cells, layout, name.get(), groupTexts);
            nameCell = name.get();
            TableRecord record =
                    new TableRecord(groups.path(name.get()), name.get().column());
            cells.forEach(cell -> record.add(row, cell));
            if (realigned) {
                record.markRealigned();
            }
            records.add(record);
        }

        /** The cell that names the row: in the name column, or the last filled heading cell where the name column is blank. */
        private Optional<GridCell> nameIn(int row, List<GridCell> cells) {
            GridCell found = null;
            for (GridCell cell : cells) {
                boolean covers = cell.column() <= nameColumn && nameColumn < cell.column() + cell.columnSpan();
                if (covers) {
                    return Optional.of(cell);
                }
                boolean heading = layout.columns().get(cell.column()).isLabel();
                if (heading && cell.column() < nameColumn && cell.row() == row && cells.size() > 1) {
                    found = cell;
                }
            }
            return Optional.ofNullable(found);
        }

        private boolean isGroup(List<GridCell> own, Optional<NumberLabel> label, Optional<GridCell> name) {
            if (label.isPresent() && numbers.countsGroups(label.get())) {
                return true;
            }
            boolean before = own.size() == 1
                    && layout.columns().get(own.get(0).column()).role() == ColumnRole.NUMBER
                    && LabelParser.bare(own.get(0).text()) == null;
            if (own.size() != 1 || (name.isEmpty() && !before)) {
                return false;
            }
            GridCell only = own.get(0);
            String text = JapaneseText.joinLines(only.text());
            NumberLabel textLabel = LabelParser.parse(text).label();
            boolean heading = textLabel != null && !(numbers.numbered() && numbers.countsRecords(textLabel));
            boolean wide =
                    only.columnSpan() > 1 && only.columnSpan() >= table.grid().columns() - 1;
            boolean alone = !table.grid().spansKnown() && table.grid().columns() > 2 && only.column() == 0;
            return !text.contains("。")
                    && (wide || (alone && (heading || (text.startsWith("【") && !numbers.numbered()))));
        }

        private static Optional<NumberLabel> labelOf(List<GridCell> own) {
            String text = JapaneseText.joinLines(own.getFirst().text());
            return Optional.ofNullable(LabelParser.parse(text).label());
        }

        private boolean belongsAbove(
                int row, List<GridCell> own, Optional<GridCell> name, Optional<NumberLabel> label) {
            if (name.isEmpty()
                    || name.get() == nameCell
                    || (nameCell != null && Dittos.isDitto(name.get().text()))) {
                return true;
            }
            if (!numbers.numbered() || label.isPresent()) {
                return false;
            }
            boolean counted = LabelParser.parse(name.get().text()).label() != null;
            boolean afterBreak = table.breaks().contains(row) && !counted;
            return afterBreak || own.size() == 1 || (nameCell != null && LabelParser.bare(nameCell.text()) != null);
        }

        /** A row that adds up the rows above names nothing of its own. */
        private boolean isTotal(List<GridCell> own, GridCell name) {
            return Stream.of(own.getFirst(), name)
                    .map(cell -> ValueWords.kind(cell.text()).orElse(null))
                    .anyMatch(ValueWords.Kind.TOTAL::equals);
        }

        /** Whether the first row of a page holds no name, or one that lacks the number that names of the table have. */
        private boolean isTorn(int row) {
            List<GridCell> own = table.filled(row);
            Optional<GridCell> name = own.stream()
                    .filter(c -> c.column() <= nameColumn && nameColumn < c.column() + c.columnSpan())
                    .findFirst();
            return name.isEmpty()
                    || numbers.numbered()
                            && numbers.label(own).isEmpty()
                            && LabelParser.parse(name.get().text()).label() == null;
        }

        private void continueRecord(int row, List<GridCell> own, Optional<GridCell> name) {
            TableRecord record = records.get(records.size() - 1);
            boolean note = own.size() == 1
                    && name.isPresent()
                    && name.get() != nameCell
                    && !table.breaks().contains(row);
            for (GridCell cell : own) {
                if (note) {
                    record.note(row, cell);
                } else if (!isSaid(record, cell)) {
                    record.add(row, cell);
                }
            }
        }

        /** Whether a cell repeats the name, or a text that the record has already. */
        private boolean isSaid(TableRecord record, GridCell cell) {
            return switch (layout.columns().get(cell.column()).role()) {
                case NAME -> Dittos.isDitto(cell.text());
                case DESCRIPTION, DEPARTMENT, COORDINATOR ->
                    record.in(cell.column()).stream()
                            .anyMatch(above -> above != cell && above.text().equals(cell.text()));
                default -> false;
            };
        }
    }
}
