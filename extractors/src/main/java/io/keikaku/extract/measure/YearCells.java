package io.keikaku.extract.measure;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.YearSpan;
import io.keikaku.extract.outline.LabelParser;
import io.keikaku.extract.schedule.YearAxis;
import io.keikaku.extract.table.Column;
import io.keikaku.extract.table.ColumnLayout;
import io.keikaku.extract.table.ColumnRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a form, looked at for years.
 *
 * @param years columns that the row's cells open
 * @param values what stands behind the year in the same cell
 * @param cells number of filled cells
 */
record YearCells(List<Column> years, List<GridCell> values, int cells) {
    private static final Pattern FIRST_WORD = MeasurePhrases.pattern("first-word");

    static YearCells of(List<GridCell> cells, EraContext eras) {
        List<Column> years = new ArrayList<>();
        List<GridCell> values = new ArrayList<>();
        for (GridCell cell : cells) {
            Optional<YearSpan> whole = FiscalYears.parse(cell.text(), eras);
            Matcher word = FIRST_WORD.matcher(cell.text().strip());
            if (whole.isPresent()) {
                add(cell, whole.get(), years);
            } else if (word.find()) {
                Optional<YearSpan> first = FiscalYears.parse(word.group(1), eras);
                if (first.isPresent() && first.get().from() != null) {
                    add(cell, first.get(), years);
                    values.add(cell.withText(cell.text().strip().substring(word.end())));
                }
            }
        }
        return new YearCells(years, values, cells.size());
    }

    private static void add(GridCell cell, YearSpan years, List<Column> columns) {
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
            columns.add(new Column(c, cell.text(), ColumnRole.YEAR, years, "years in a row of the form"));
        }
    }

    boolean isHeader() {
        return values.isEmpty() && years.size() >= 2 && cells <= years.size() + 1;
    }

    boolean isWithValues() {
        return values.size() >= 2 && values.size() * 2 > cells;
    }

    YearAxis axis() {
        return YearAxis.of(new ColumnLayout(years));
    }

    /**
     * Moves the values of rows under the years where the source lost the cells before them. Where one of the rows would not fit then,
     * nothing is lost: what stands right before the years are steps.
     */
    static List<List<GridCell>> allAligned(List<List<GridCell>> rows, YearAxis axis) {
        boolean steps = rows.stream().anyMatch(row -> overflows(aligned(row, axis), axis));
        return rows.stream()
                .map(row -> steps && beginsBefore(row, axis) ? row : aligned(row, axis))
                .toList();
    }

    private static boolean overflows(List<GridCell> row, YearAxis axis) {
        return !row.isEmpty() && row.getLast().column() > axis.lastColumn();
    }

    private static boolean beginsBefore(List<GridCell> row, YearAxis axis) {
        return !row.isEmpty() && row.get(0).column() == axis.firstColumn() - 1;
    }

    /** Moves the values of a row under the years, where the source lost the cells before them in one of the two rows. */
    static List<GridCell> aligned(List<GridCell> cells, YearAxis axis) {
        List<GridCell> row = cells;
        if (row.size() > 1 && LabelParser.bare(row.get(0).text()) != null) {
            row = row.subList(1, row.size());
        }
        int shift =
                row.isEmpty() ? 0 : Math.max(0, axis.firstColumn() - row.get(0).column());
        List<GridCell> aligned = new ArrayList<>(cells.subList(0, cells.size() - row.size()));
        for (GridCell c : row) {
            aligned.add(c.at(c.row(), c.column() + shift));
        }
        return aligned;
    }
}
