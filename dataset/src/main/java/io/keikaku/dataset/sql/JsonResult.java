package io.keikaku.dataset.sql;

import io.keikaku.core.model.PlanJson;
import io.keikaku.dataset.duckdb.RowConsumer;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the result of a query as a JSON array with one object a row, each on its line. */
public final class JsonResult implements RowConsumer {
    private final Appendable out;
    private List<String> header = List.of();
    private String separator = "[\n";

    public JsonResult(Appendable out) {
        this.out = out;
    }

    @Override
    public void begin(ResultSetMetaData metaData) throws SQLException {
        header = Values.header(metaData);
    }

    @Override
    public void row(ResultSet row) throws IOException, SQLException {
        List<Object> values = Values.row(row, header.size());
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            object.put(header.get(i), values.get(i));
        }
        out.append(separator).append(PlanJson.line(object));
        separator = ",\n";
    }

    @Override
    public void end() throws IOException {
        out.append(separator.equals(",\n") ? "\n]\n" : "[]\n");
    }
}
