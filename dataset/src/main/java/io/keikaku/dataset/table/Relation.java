package io.keikaku.dataset.table;

import io.keikaku.core.dataset.DataTable;
import java.util.List;

/**
 * A table and how it joins others.
 *
 * @param key columns that together name a row
 * @param references to other tables, by columns of the same names
 */
public record Relation(DataTable<?> table, List<String> key, List<Reference> references) {

    public Relation {
        key = List.copyOf(key);
        references = List.copyOf(references);
    }

    /** The name of the table. */
    public String name() {
        return table.name();
    }

    /**
     * Columns that name a row of another table.
     *
     * @param columns of both tables
     */
    public record Reference(String table, List<String> columns) {}
}
