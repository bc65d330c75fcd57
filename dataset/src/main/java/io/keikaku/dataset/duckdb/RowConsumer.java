package io.keikaku.dataset.duckdb;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;

/** Takes the rows of a query as they come. */
public interface RowConsumer {

    /** Is told the columns before any row. */
    void begin(ResultSetMetaData columns) throws IOException, SQLException;

    /** Takes the row on which the result stands. */
    void row(ResultSet row) throws IOException, SQLException;

    /** Is told that there are no more rows. */
    default void end() throws IOException {}
}
