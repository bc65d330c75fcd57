package io.keikaku.dataset.sql;

import com.fasterxml.jackson.databind.JsonNode;
import io.keikaku.core.dataset.PlanStore;
import io.keikaku.core.model.PlanJson;
import io.keikaku.dataset.duckdb.DuckDb;
import io.keikaku.dataset.duckdb.RowConsumer;
import io.keikaku.dataset.export.Export;
import io.keikaku.dataset.table.Relation;
import io.keikaku.dataset.table.Relations;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of a dataset as views that can be asked in DuckDB's SQL, and nothing else: one {@code SELECT} at a time, which can
 * reach no other file, no network and no setting. Not safe for use by several threads.
 */
public final class DatasetQuery implements Closeable {
    private final QueryTables tables;
    private final DuckDb database;

    private DatasetQuery(QueryTables tables, DuckDb database) {
        this.tables = tables;
        this.database = database;
    }

    /**
     * Opens a dataset. The Parquet files of its package are used where they are newer than its plans; where they are not, are
     * damaged or lack columns, the tables are made anew, in a temporary folder: the plans are the truth.
     *
     * @param plans of the dataset
     * @param exported folder of the package; need not exist
     */
    public static DatasetQuery open(PlanStore plans, Path exported) throws IOException {
        if (Export.isCurrent(plans, exported)) {
            try {
                return open(QueryTables.in(exported));
            } catch (IOException e) {
                return open(QueryTables.madeOf(plans));
            }
        }
        return open(QueryTables.madeOf(plans));
    }

    private static DatasetQuery open(QueryTables tables) throws IOException {
        DuckDb database = DuckDb.inMemory();
        DatasetQuery query = new DatasetQuery(tables, database);
        try {
            query.createViews();
        } catch (IOException e) {
            query.close();
            throw e;
        }
        return query;
    }

    private void createViews() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Relation relation : Relations.all()) {
            Path file = tables.parquet(relation.name());
            database.createView(relation.name(), relation.table().header(), file);
            files.add(file);
        }
        database.confine(files);
    }

    /**
     * Answers a question.
     *
     * @param sql one {@code SELECT}
     * @throws IOException if the text is anything else, or the question cannot be answered; the message says why
     */
    public void run(String sql, RowConsumer rows) throws IOException {
        requireOneSelect(sql);
        database.query(sql, rows);
    }

    /** DuckDB's own parser is asked: it turns a list of SELECT statements into JSON, and nothing else. */
    private void requireOneSelect(String sql) throws IOException {
        StringBuilder parsed = new StringBuilder();
        database.query("SELECT json_serialize_sql(" + DuckDb.literal(sql) + ")", new RowConsumer() {
            @Override
            public void begin(ResultSetMetaData columns) {
                // one column of JSON
            }

            @Override
            public void row(ResultSet row) throws SQLException {
                parsed.append(row.getString(1));
            }
        });
        JsonNode statements = PlanJson.parse(parsed.toString(), JsonNode.class);
        if (statements.path("error").asBoolean()) {
            String message = statements.path("error_message").asText();
            throw new IOException(
                    message.startsWith("Only SELECT")
                            ? "only SELECT can be asked: a dataset is not changed by queries"
                            : "SQL: " + message + position(statements));
        }
        if (statements.path("statements").size() != 1) {
            throw new IOException("ask one SELECT at a time");
        }
    }

    private static String position(JsonNode error) {
        return error.path("position").isMissingNode()
                ? ""
                : " (at character " + (error.path("position").asInt() + 1) + ")";
    }

    @Override
    public void close() throws IOException {
        try (tables) {
            database.close();
        }
    }
}
