package io.keikaku.extract.table;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelParser;
import java.util.List;
import java.util.stream.IntStream;

/** Counts the header rows at the top of a grid, by their words and by how the source marks them. */
final class HeaderFinder {
    private static final int MOST_ROWS = 5;
    private static final int LONGEST_HEADER = 45;
    private static final int LONGEST_LABEL = 16;

    private final HeaderWords words;
    private final EraContext eras;
    private final YearGroups groups;

    HeaderFinder(HeaderWords words, EraContext eras) {
        this.words = words;
        this.eras = eras;
        this.groups = new YearGroups(words, eras);
    }

    /** Number of header rows; title and legend rows above the first header row count as such. 0 where there is no header. */
    int headerRows(Grid grid) {
        GridRows rows = new GridRows(grid);
        if (groups.stand(grid, rows) && isHeader(rows.row(1))) {
            return spanned(grid, 2);
        }
        int header = 0;
        int end = Math.max(1, Math.min(rows.size() - 1, MOST_ROWS + legendRows(rows)));
        for (int row = 0; row < Math.min(end, rows.size()); row++) {
            List<GridCell> cells = rows.row(row);
            if (cells.isEmpty()) {
                continue;
            }
            boolean body = header > 0 && (isCounted(cells) || fillsColumns(cells, rows, header));
            if ((!body && isHeader(cells)) || (row == 0 && isFirst(rows))) {
                header = Math.max(row + 1, header);
            } else if (header > 0 || !isTitle(rows, row)) {
                break;
            }
        }
        return header == 0 ? 0 : spanned(grid, header);
    }

    /** Whether a row says something of its own below headers that name one column each: it is the first of the body. */
    private boolean fillsColumns(List<GridCell> cells, GridRows rows, int header) {
        return cells.stream()
                .filter(cell -> !isNamed(cell.text()) && cell.text().strip().length() > 2 && !cell.header())
                .anyMatch(cell -> IntStream.range(0, header)
                        .mapToObj(rows::row)
                        .flatMap(List::stream)
                        .anyMatch(above -> above.column() == cell.column()
                                && above.columnSpan() == 1
                                && names(words.role(above.text()).orElse(ColumnRole.UNKNOWN))));
    }

    private static boolean names(ColumnRole role) {
        return switch (role) {
            case NAME, DEPARTMENT, COORDINATOR, NUMBER -> true;
            default -> false;
        };
    }

    private boolean isNamed(String text) {
        return words.role(text).isPresent() || FiscalYears.parse(text, eras).isPresent() || PeriodTerms.isTerm(text);
    }

    /** Whether a row begins with its number: it is the first below the header. */
    private boolean isCounted(List<GridCell> cells) {
        return cells.size() > 2
                && LabelParser.bare(cells.getFirst().text()) != null
                && words.role(cells.getFirst().text()).isEmpty()
                && !isSymbols(cells)
                && FiscalYears.parse(cells.getFirst().text(), eras).isEmpty();
    }

    /** Whether the filled cells of a row repeat or resemble a header. */
    boolean isHeader(List<GridCell> cells) {
        double likeness = 0;
        int strong = 0;
        for (GridCell cell : cells) {
            String text = cell.text();
            if (text.length() > LONGEST_HEADER && text.contains("。")) {
                return false;
            }
            if (isNamed(text)) {
                likeness += 1;
                strong++;
            } else if (cell.header()) {
                likeness += 1;
            } else if (text.strip().length() <= 2) {
                likeness += 0.6;
            }
        }
        return !cells.isEmpty()
                && likeness >= cells.size() * 0.5
                && (strong >= 2
                        || strong == cells.size()
                        || (strong == 1 && cells.size() >= 4 && likeness >= cells.size() * 0.55)
                        || cells.stream().allMatch(GridCell::header)
                        || isSymbols(cells));
    }

    /** Whether a cell repeats the header of its column, or is one for the same thing. */
    boolean agrees(GridCell cell, Column column) {
        String text = JapaneseText.compact(cell.text());
        return JapaneseText.compact(column.header()).contains(text)
                || words.role(cell.text()).filter(role -> role == column.role()).isPresent()
                || (column.years() != null
                        && (FiscalYears.parse(cell.text(), eras).isPresent() || PeriodTerms.isTerm(cell.text())));
    }

    /** A first row of short labels one of which is a header word, above a header row or over the whole width. */
    private boolean isFirst(GridRows rows) {
        List<GridCell> cells = rows.row(0);
        boolean known = cells.stream().anyMatch(c -> words.role(c.text()).isPresent());
        boolean labels = cells.stream().allMatch(c -> c.text().strip().length() <= LONGEST_LABEL && isLabel(c.text()));
        int columns = cells.stream().mapToInt(GridCell::columnSpan).sum();
        return known
                && labels
                && rows.size() > 2
                && (cells.size() > 2 && (isHeader(rows.row(1)) || columns == rows.columns())
                        || cells.size() == 2 && rows.columns() == 2 && headsDepartments(rows));
    }

    /** Of two columns the second is headed by a word for departments, and holds some. */
    private boolean headsDepartments(GridRows rows) {
        List<GridCell> first = rows.row(0);
        List<GridCell> second = rows.row(1);
        return words.role(first.get(1).text())
                        .filter(ColumnRole.DEPARTMENT::equals)
                        .isPresent()
                && second.size() == 2
                && words.role(second.get(1).text()).isEmpty()
                && CellKind.of(second.get(1).text()) == CellKind.DEPARTMENT;
    }

    private static boolean isLabel(String text) {
        return switch (CellKind.of(text)) {
            case LABEL, DEPARTMENT, PHASE -> true;
            default -> false;
        };
    }

    private static boolean isSymbols(List<GridCell> cells) {
        return cells.size() >= 3
                && cells.stream().allMatch(c -> c.text().strip().matches("[①-⑳]|[A-ZＡ-Ｚ]"));
    }

    private static boolean isTitle(GridRows rows, int row) {
        List<GridCell> cells = rows.row(row);
        return cells.size() == 1
                && rows.columns() > 2
                && !cells.get(0).text().contains("。")
                && cells.get(0).text().lines().allMatch(line -> line.length() <= LONGEST_HEADER);
    }

    private static int legendRows(GridRows rows) {
        int legends = 0;
        while (legends < rows.size() && isTitle(rows, legends)) {
            legends++;
        }
        return legends;
    }

    /** A header cell over several rows makes them all header rows. */
    private static int spanned(Grid grid, int header) {
        int end = header;
        for (GridCell cell : grid.cells()) {
            boolean leadsBody = cell.column() == 0 && cell.rowSpan() > 3;
            if (cell.row() < header && !cell.text().isBlank() && !leadsBody) {
                end = Math.max(end, Math.min(cell.row() + cell.rowSpan(), Math.max(1, grid.rows() - 1)));
            }
        }
        return end;
    }
}
