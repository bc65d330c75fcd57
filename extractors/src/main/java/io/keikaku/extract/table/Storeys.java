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
 * Unfolds tables whose records have two storeys, each with a header of its own over the same columns: 事業の説明 and 担当課 in the
 * upper half, the years in the lower. The storey that has no years moves to columns of its own, to the right of the table.
 */
public final class Storeys {
    private static final Set<ColumnRole> TOLD = EnumSet.of(
            ColumnRole.DESCRIPTION,
            ColumnRole.NAME_OR_DESCRIPTION,
            ColumnRole.DEPARTMENT,
            ColumnRole.COORDINATOR,
            ColumnRole.DEADLINE,
            ColumnRole.RELATED_PLAN,
            ColumnRole.FIELD);

    private final HeaderWords words;
    private final EraContext eras;

    public Storeys(HeaderWords words, EraContext eras) {
        this.words = words;
        this.eras = eras;
    }

    /** The table with its storeys side by side; the very table where it has but one. */
    public LogicalTable unfold(LogicalTable table) {
        if (table.headerRows() < 2 || !table.grid().spansKnown()) {
            return table;
        }
        GridRows rows = new GridRows(table.grid());
        for (int years = 0; years < table.headerRows(); years++) {
            for (int told = 0; told < table.headerRows(); told++) {
                List<GridCell> headers = told == years ? List.of() : headers(rows.row(told), rows.row(years));
                if (!headers.isEmpty() && isTold(table, headers)) {
                    return unfolded(table, headers);
                }
            }
        }
        return table;
    }

    /** The cells of a header row that stand over, or under, the years of another and say something else; empty where none do. */
    private List<GridCell> headers(List<GridCell> row, List<GridCell> others) {
        List<GridCell> years = others.stream()
                .filter(cell -> FiscalYears.parse(cell.text(), eras).isPresent())
                .toList();
        List<GridCell> headers = new ArrayList<>();
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        boolean wide = false;
        for (GridCell cell : row) {
            long over = years.stream().filter(year -> covers(cell, year)).count();
            Optional<ColumnRole> role = words.role(cell.text()).filter(TOLD::contains);
            if (over > 0 && role.isEmpty()) {
                return List.of();
            }
            if (over > 0) {
                headers.add(cell);
                roles.add(role.orElseThrow());
                wide |= over > 1;
            }
        }
        return wide && roles.size() > 1 ? headers : List.of();
    }

    private static boolean covers(GridCell cell, GridCell other) {
        return cell.row() != other.row()
                && cell.column() <= other.column()
                && other.column() + other.columnSpan() <= cell.column() + cell.columnSpan();
    }

    /** Whether cells as wide as the headers stand below each of them. */
    private static boolean isTold(LogicalTable table, List<GridCell> headers) {
        return headers.stream()
                .allMatch(header -> table.grid().cells().stream()
                        .anyMatch(cell -> cell.row() >= table.headerRows() && isBelow(cell, header)));
    }

    private static boolean isBelow(GridCell cell, GridCell header) {
        return cell.column() == header.column() && cell.columnSpan() == header.columnSpan();
    }

    private static LogicalTable unfolded(LogicalTable table, List<GridCell> headers) {
        Grid grid = table.grid();
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : grid.cells()) {
            int storey = storey(cell, table, headers);
            if (storey >= 0) {
                cells.add(placed(cell, grid.columns() + storey, 1));
            } else {
                boolean whole = cell.columnSpan() == grid.columns();
                cells.add(whole ? placed(cell, 0, grid.columns() + headers.size()) : cell);
            }
        }
        Grid wider = new Grid(
                grid.rows(), grid.columns() + headers.size(), cells, true, grid.marks(), grid.caption(), grid.origin());
        return table.with(wider);
    }

    /** Index of the header to which a cell belongs, -1 where to none: a row belongs to one storey as a whole. */
    private static int storey(GridCell cell, LogicalTable table, List<GridCell> headers) {
        if (headers.contains(cell)) {
            return headers.indexOf(cell);
        }
        boolean told = cell.row() >= table.headerRows()
                && table.row(cell.row()).stream()
                        .filter(other ->
                                other.row() == cell.row() && !other.text().isBlank())
                        .filter(other -> headers.stream().anyMatch(header -> overlaps(other, header)))
                        .allMatch(other -> headers.stream().anyMatch(header -> isBelow(other, header)));
        for (int i = 0; told && i < headers.size(); i++) {
            if (isBelow(cell, headers.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean overlaps(GridCell cell, GridCell header) {
        return cell.column() < header.column() + header.columnSpan()
                && header.column() < cell.column() + cell.columnSpan();
    }

    private static GridCell placed(GridCell cell, int column, int columnSpan) {
        return cell.at(cell.row(), column).spanning(cell.rowSpan(), columnSpan);
    }
}
