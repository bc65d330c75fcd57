package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import java.util.List;

/**
 * A form: keys and values that describe one thing.
 *
 * @param number the cell that numbers the form, {@code null} where there is none
 * @param firstRow first row of the table that belongs to the form
 * @param lastRow last row of the table that belongs to the form
 * @param rows entries row by row, without those of the lists
 * @param lists lists within the form, from top to bottom
 */
public record Form(GridCell number, int firstRow, int lastRow, List<List<FormEntry>> rows, List<FormTable> lists) {

    public Form {
        rows = List.copyOf(rows);
        lists = List.copyOf(lists);
    }
}
