package io.keikaku.dataset.sql;

import io.keikaku.core.dataset.CsvWriter;
import io.keikaku.dataset.duckdb.RowConsumer;
import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;

/** Writes the result of a query as CSV. */
public final class CsvResult implements RowConsumer {
    private final CsvWriter csv;
    private int columns;

    public CsvResult(Writer out) {
        this.csv = CsvWriter.text(out);
    }

    @Override
    public void begin(ResultSetMetaData metaData) throws IOException, SQLException {
        columns = metaData.getColumnCount();
        csv.row(Values.header(metaData));
    }

    @Override
    public void row(ResultSet row) throws IOException, SQLException {
        csv.row(Values.row(row, columns));
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
