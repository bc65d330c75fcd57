package io.keikaku.dataset.export;

import io.keikaku.core.model.PlanJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a JSON Lines file: an object each, with all columns. */
final class JsonRows implements TableSink.RowWriter {
    private final BufferedWriter out;
    private final List<String> columns;

    private JsonRows(BufferedWriter out, List<String> columns) {
        this.out = out;
        this.columns = columns;
    }

    static JsonRows create(Path file, List<String> columns) throws IOException {
        return new JsonRows(Files.newBufferedWriter(file), columns);
    }

    @Override
    public void write(List<Object> values) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            object.put(columns.get(i), values.get(i));
        }
        out.write(PlanJson.line(object));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
