package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import java.util.List;

/**
 * A form: keys and values that describe one thing.
 *
 * @param number the cell that numbers the form, {@code null} where there is none
 * @param rows entries row by row
 */
public record Form(GridCell number, List<List<FormEntry>> rows) {

    public Form {
        rows = List.copyOf(rows);
    }
}
