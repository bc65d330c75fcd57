package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import java.util.List;

/**
 * A form: keys and values that describe one thing.
 *
 * @param number the cell that numbers the form, {@code null} where there is none
 * @param firstRow first row of the table that belongs to the form
 * @param lastRow last row of the table that belongs to the form
 * @param rows entries row by row
 */
public record Form(GridCell number, int firstRow, int lastRow, List<List<FormEntry>> rows) {

    public Form {
        rows = List.copyOf(rows);
    }
}
