package io.keikaku.dataset.duckdb;

import io.keikaku.core.dataset.Column;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A connection to DuckDB that uses one thread, so that the order of rows is kept and the same rows give the same bytes, and
 * bounded memory. Not safe for use by several threads. Errors of DuckDB come as {@link IOException}s with its message.
 */
public final class DuckDb implements Closeable {
    private static final String MEMORY_LIMIT = "512MB";

    private final Connection connection;

    private DuckDb(Connection connection) {
        this.connection = connection;
    }

    /** A database in memory. */
    public static DuckDb inMemory() throws IOException {
        return open("jdbc:duckdb:");
    }

    /** A database file, made where it is missing. */
    public static DuckDb file(Path file) throws IOException {
        return open("jdbc:duckdb:" + file.toAbsolutePath());
    }

    private static DuckDb open(String url) throws IOException {
        try {
            DuckDb database = new DuckDb(DriverManager.getConnection(url));
            database.execute("SET threads = 1");
            database.execute("SET memory_limit = '" + MEMORY_LIMIT + "'");
            database.execute("SET preserve_insertion_order = true");
            database.execute("SET autoinstall_known_extensions = false");
            database.execute("SET TimeZone = 'UTC'");
            return database;
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Makes a table from a file with one JSON object a line. */
    public void createTable(String table, List<? extends Column<?>> columns, Path jsonLines) throws IOException {
        execute("CREATE TABLE " + name(table) + " AS " + select(columns, jsonLines));
    }

    /** Makes a Parquet file from a file with one JSON object a line. */
    public void writeParquet(List<? extends Column<?>> columns, Path jsonLines, Path parquet) throws IOException {
        execute("COPY (" + select(columns, jsonLines) + ") TO " + literal(parquet)
                + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 20480)");
    }

    /** Makes a view of columns of a Parquet file. */
    public void createView(String table, List<String> columns, Path parquet) throws IOException {
        String names = columns.stream().map(DuckDb::name).collect(Collectors.joining(", "));
        execute("CREATE VIEW " + name(table) + " AS SELECT " + names + " FROM read_parquet(" + literal(parquet) + ")");
    }

    /** Describes a table or column to those who look into the database. */
    public void comment(String object, String text) throws IOException {
        execute("COMMENT ON " + object + " IS " + literal(text));
    }

    /**
     * From here on lets queries reach no file but these, no network and no setting.
     *
     * @param readable files that views stand on
     */
    public void confine(List<Path> readable) throws IOException {
        execute("SET temp_directory = ''");
        execute("SET allowed_paths = [" + readable.stream().map(DuckDb::literal).collect(Collectors.joining(", "))
                + "]");
        execute("SET enable_external_access = false");
        execute("SET lock_configuration = true");
    }

    /** Runs a statement that gives no rows. */
    public void execute(String sql) throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** Runs a query and gives its rows, as they come, to a consumer. */
    public void query(String sql, RowConsumer rows) throws IOException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            rows.begin(result.getMetaData());
            while (result.next()) {
                rows.row(result);
            }
            rows.end();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** DuckDB's messages have a paragraph that says what is wrong and one that draws the place. */
    private static IOException failure(SQLException e) {
        String said = e.getMessage().strip();
        int drawing = said.indexOf("\n\n");
        return new IOException((drawing < 0 ? said : said.substring(0, drawing)).replace('\n', ' '), e);
    }

    /** A name as SQL wants it. */
    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text as SQL wants it. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String literal(Path path) {
        return literal(path.toAbsolutePath().toString());
    }

    private static String select(List<? extends Column<?>> columns, Path jsonLines) {
        String types = columns.stream()
                .map(column -> name(column.name()) + ": " + literal(type(column.type())))
                .collect(Collectors.joining(", ", "{", "}"));
        return "SELECT * FROM read_json(" + literal(jsonLines)
                + ", format = 'newline_delimited', maximum_object_size = 134217728, columns = " + types + ")";
    }

    private static String type(Column.Type type) {
        return switch (type) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case NUMBER -> "DOUBLE";
            case BOOLEAN -> "BOOLEAN";
            case LIST -> "VARCHAR[]";
        };
    }
}
