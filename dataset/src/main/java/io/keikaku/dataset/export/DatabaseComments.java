package io.keikaku.dataset.export;

import io.keikaku.core.dataset.Column;
import io.keikaku.dataset.duckdb.DuckDb;
import io.keikaku.dataset.table.Descriptions;
import io.keikaku.dataset.table.Relation;
import java.io.IOException;
import java.util.List;

/** Puts the descriptions of tables and columns into a database, where {@code duckdb_columns()} shows them. */
final class DatabaseComments {
    private final DuckDb database;
    private final Descriptions descriptions = Descriptions.load();

    DatabaseComments(DuckDb database) {
        this.database = database;
    }

    void write(List<Relation> relations) throws IOException {
        for (Relation relation : relations) {
            String table = DuckDb.name(relation.name());
            database.comment("TABLE " + table, descriptions.of(relation.name()).both());
            for (Column<?> column : relation.table().columns()) {
                database.comment(
                        "COLUMN " + table + "." + DuckDb.name(column.name()),
                        descriptions.of(relation.name(), column.name()).both());
            }
        }
    }
}
