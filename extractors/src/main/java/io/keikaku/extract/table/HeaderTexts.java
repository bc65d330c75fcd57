package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.YearSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The header above each column: texts and years, upper levels first, each spanning cell once. */
final class HeaderTexts {
    /** A number that a narrow column broke over two lines. */
    private static final Pattern BROKEN_NUMBER = Pattern.compile("(?<=[0-9０-９])[\\s\u3000]+(?=[0-9０-９])");

    private final LogicalTable table;
    private final PeriodTerms terms;
    private final Map<GridCell, YearSpan> years = new HashMap<>();

    HeaderTexts(LogicalTable table, EraContext eras, PeriodTerms terms) {
        this.table = table;
        this.terms = terms;
        for (int row = 0; row < table.headerRows(); row++) {
            readYears(row, eras);
        }
    }

    /** A row is read as a whole: the era may stand in its first year only. */
    private void readYears(int row, EraContext eras) {
        List<GridCell> cells =
                table.row(row).stream().filter(c -> c.row() == row).toList();
        List<Optional<YearSpan>> spans =
                FiscalYears.parseRow(cells.stream().map(c -> whole(c.text())).toList(), eras);
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = cells.get(i);
            Optional<YearSpan> span = spans.get(i).filter(s -> s.last() != null || isBelowYear(row, cell));
            span.or(() -> terms.years(cell.text())).ifPresent(found -> years.put(cell, found));
        }
    }

    /** Whether a year stands above, of which 前期 is then a part. */
    private boolean isBelowYear(int row, GridCell cell) {
        return IntStream.range(0, row)
                .anyMatch(r ->
                        table.cell(r, cell.column()).filter(years::containsKey).isPresent());
    }

    private static String whole(String text) {
        return BROKEN_NUMBER.matcher(text).replaceAll("");
    }

    /** The header cells above a column. */
    List<GridCell> above(int column) {
        List<GridCell> cells = new ArrayList<>();
        GridCell previous = null;
        for (int row = 0; row < table.headerRows(); row++) {
            GridCell cell = table.cell(row, column).orElse(null);
            if (cell != null && cell != previous && !cell.text().isBlank() && !isTitle(row, cell)) {
                cells.add(cell);
            }
            previous = cell;
        }
        return cells;
    }

    /** The years that a header cell names. */
    Optional<YearSpan> years(GridCell cell) {
        return Optional.ofNullable(years.get(cell));
    }

    /** A cell alone in its row, above the real header, is the table's title. */
    private boolean isTitle(int row, GridCell cell) {
        return row < table.headerRows() - 1
                && table.row(row).stream().filter(c -> !c.text().isBlank()).allMatch(c -> c == cell);
    }
}
