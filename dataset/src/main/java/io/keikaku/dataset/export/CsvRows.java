package io.keikaku.dataset.export;

import io.keikaku.core.dataset.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Rows of a CSV file, after a row of column names. */
final class CsvRows implements TableSink.RowWriter {
    private final OutputStream out;
    private final CsvWriter csv;

    private CsvRows(OutputStream out, CsvWriter csv) {
        this.out = out;
        this.csv = csv;
    }

    static CsvRows create(Path file, List<String> header, boolean byteOrderMark) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        CsvRows rows = new CsvRows(out, byteOrderMark ? CsvWriter.forSpreadsheets(out) : CsvWriter.plain(out));
        rows.csv.row(header);
        return rows;
    }

    @Override
    public void write(List<Object> values) throws IOException {
        csv.row(values);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            csv.flush();
        }
    }
}
