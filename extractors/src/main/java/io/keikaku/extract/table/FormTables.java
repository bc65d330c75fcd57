package io.keikaku.extract.table;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds lists within forms: a row of nothing but header words with rows below it that begin with no key. For indicators one of
 * the words stands for indicators and one for their values now or to reach; for works ({@link WorkColumns}) one stands for
 * years and one for what is done then. A key may stand beside the whole list.
 */
final class FormTables {
    private static final int LEAST_CELLS = 3;
    private static final Set<ColumnRole> VALUES = EnumSet.of(ColumnRole.BASELINE, ColumnRole.TARGET);

    private final HeaderWords words;

    FormTables(HeaderWords words) {
        this.words = words;
    }

    List<FormTable> in(LogicalTable table) {
        GridRows rows = new GridRows(table.grid());
        List<FormTable> found = new ArrayList<>();
        int row = 0;
        while (table.grid().spansKnown() && row < rows.size()) {
            List<GridCell> header = withoutKey(rows.row(row));
            FormTable list = list(table, rows, row, header);
            if (list != null) {
                found.add(list);
                row = list.lastRow() + 1;
            } else {
                row++;
            }
        }
        return found;
    }

    /** The list below a header; {@code null} where the cells head none. */
    private FormTable list(LogicalTable table, GridRows rows, int row, List<GridCell> header) {
        Optional<WorkColumns> works = WorkColumns.of(header, words);
        if (works.isEmpty() && !isHeader(header)) {
            return null;
        }
        int body = row + height(header);
        int end = body;
        while (end < rows.size()
                && goesOn(table, rows.row(end), header.getFirst().column(), works)) {
            end++;
        }
        FormTable.Kind kind = works.isPresent() ? FormTable.Kind.WORKS : FormTable.Kind.INDICATORS;
        return end == body
                ? null
                : new FormTable(kind, row, end - 1, cut(table, header.getFirst().column(), row, body, end));
    }

    /** A cell that reaches below the cells to its right is the key of what stands there. */
    private static List<GridCell> withoutKey(List<GridCell> cells) {
        if (cells.size() < LEAST_CELLS) {
            return List.of();
        }
        List<GridCell> rest = cells.subList(1, cells.size());
        return cells.getFirst().rowSpan() > height(rest) ? rest : cells;
    }

    private static int height(List<GridCell> header) {
        return header.stream().mapToInt(GridCell::rowSpan).max().orElse(1);
    }

    private boolean isHeader(List<GridCell> cells) {
        if (cells.size() < LEAST_CELLS) {
            return false;
        }
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        for (GridCell cell : cells) {
            ColumnRole role = words.role(cell.text()).orElse(null);
            if (role != null) {
                roles.add(role);
            } else if (FiscalYears.parse(cell.text(), EraContext.UNKNOWN).isEmpty()) {
                return false;
            }
        }
        return roles.contains(ColumnRole.INDICATOR) && roles.stream().anyMatch(VALUES::contains);
    }

    private boolean goesOn(LogicalTable table, List<GridCell> cells, int left, Optional<WorkColumns> works) {
        if (cells.isEmpty() || cells.getFirst().column() < left) {
            return false;
        }
        if (works.isPresent()) {
            return works.get().isDated(table.row(cells.getFirst().row()));
        }
        return cells.size() > 1
                && words.role(cells.getFirst().text())
                        .filter(role -> role != ColumnRole.INDICATOR)
                        .isEmpty();
    }

    private static LogicalTable cut(LogicalTable table, int left, int top, int body, int end) {
        List<GridCell> cells = table.grid().cells().stream()
                .filter(cell -> cell.row() >= top && cell.row() < end && cell.column() >= left)
                .map(cell -> cell.at(cell.row() - top, cell.column() - left))
                .toList();
        Grid grid = new Grid(
                end - top,
                table.grid().columns() - left,
                cells,
                true,
                List.of(),
                null,
                cells.getFirst().origin());
        return new LogicalTable(table.id(), grid, body - top, Set.of(), table.section(), table.position());
    }
}
