package io.keikaku.extract.measure;

import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.Origin;
import io.keikaku.core.model.Evidence;
import io.keikaku.extract.table.LogicalTable;
import java.util.List;
import java.util.stream.Stream;

/** Evidence from the places that readers give. */
final class Citations {
    private Citations() {}

    static Evidence of(String part, String table, GridCell cell) {
        return of(part, table, cell, 0);
    }

    /**
     * @param above rows of the table above those that the cell's row is counted from
     */
    static Evidence of(String part, String table, GridCell cell, int above) {
        Origin origin = cell.origin();
        return new Evidence(part, origin.page(), table, above + cell.row(), origin.box(), origin.line(), origin.ocr());
    }

    /** A cell and the parts of it that stand on further pages. */
    static List<Evidence> ofWhole(String part, LogicalTable table, GridCell cell) {
        return Stream.concat(Stream.of(cell), table.rests(cell).stream())
                .map(any -> of(part, table.id(), any))
                .distinct()
                .toList();
    }

    static Evidence of(String part, Origin origin) {
        return new Evidence(part, origin.page(), null, null, origin.box(), origin.line(), origin.ocr());
    }

    /** Every filled cell below the header. */
    static List<Evidence> ofBody(String part, LogicalTable table) {
        return table.grid().cells().stream()
                .filter(cell -> cell.row() >= table.headerRows() && !cell.text().isBlank())
                .flatMap(cell -> ofWhole(part, table, cell).stream())
                .toList();
    }
}
