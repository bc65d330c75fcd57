package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import java.util.ArrayList;
import java.util.List;

/** The header texts above each column, upper levels first, each spanning cell once. */
final class HeaderTexts {
    private final LogicalTable table;

    HeaderTexts(LogicalTable table) {
        this.table = table;
    }

    List<String> above(int column) {
        List<String> texts = new ArrayList<>();
        GridCell previous = null;
        for (int row = 0; row < table.headerRows(); row++) {
            GridCell cell = table.cell(row, column).orElse(null);
            if (cell != null && cell != previous && !cell.text().isBlank() && !isTitle(row, cell)) {
                texts.add(cell.text());
            }
            previous = cell;
        }
        return texts;
    }

    /** A cell alone in its row, above the real header, is the table's title. */
    private boolean isTitle(int row, GridCell cell) {
        return row < table.headerRows() - 1
                && table.row(row).stream().filter(c -> !c.text().isBlank()).allMatch(c -> c == cell);
    }
}
