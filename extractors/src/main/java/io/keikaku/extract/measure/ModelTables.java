package io.keikaku.extract.measure;

import io.keikaku.core.document.GridCell;
import io.keikaku.core.model.Table;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.table.LogicalTable;
import java.util.ArrayList;
import java.util.List;

/** Tables in the canonical form. */
final class ModelTables {
    private ModelTables() {}

    static Table of(LogicalTable table, Table.Kind kind) {
        List<Table.Cell> cells = new ArrayList<>();
        Integer first = null;
        Integer last = null;
        for (GridCell cell : table.grid().cells()) {
            Integer page = cell.origin().page();
            if (page != null) {
                first = first == null ? page : Math.min(first, page);
                last = last == null ? page : Math.max(last, page);
            }
            if (!cell.text().isBlank() || table.grid().spansKnown()) {
                boolean header = cell.header() || cell.row() < table.headerRows();
                cells.add(new Table.Cell(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        JapaneseText.radicals(cell.text()),
                        header,
                        page,
                        cell.origin().box()));
            }
        }
        return new Table(table.id(), first, last, table.grid().caption(), kind, cells);
    }
}
