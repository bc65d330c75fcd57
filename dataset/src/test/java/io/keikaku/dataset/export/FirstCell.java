package io.keikaku.dataset.export;

import io.keikaku.dataset.duckdb.RowConsumer;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;

/** Takes the first cell of each row of a query. */
record FirstCell(StringBuilder text) implements RowConsumer {

    @Override
    public void begin(ResultSetMetaData columns) {
        // only cells are wanted
    }

    @Override
    public void row(ResultSet row) throws SQLException {
        text.append(row.getString(1));
    }
}
