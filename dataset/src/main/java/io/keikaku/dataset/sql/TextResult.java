package io.keikaku.dataset.sql;

import io.keikaku.dataset.duckdb.RowConsumer;
import io.keikaku.dataset.text.DisplayWidth;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes the result of a query as a table for a terminal. Long cells are cut; columns are as wide as the first rows need, so
 * that a result of any length is written as it comes.
 */
public final class TextResult implements RowConsumer {
    private static final int ROWS_MEASURED = 200;
    private static final int MAX_WIDTH = 48;

    private final Appendable out;
    private final List<List<String>> waiting = new ArrayList<>();
    private int[] widths = {};
    private int rows;

    public TextResult(Appendable out) {
        this.out = out;
    }

    @Override
    public void begin(ResultSetMetaData metaData) throws SQLException {
        waiting.add(Values.header(metaData));
        widths = new int[metaData.getColumnCount()];
    }

    @Override
    public void row(ResultSet row) throws IOException, SQLException {
        List<String> cells =
                Values.row(row, widths.length).stream().map(TextResult::text).toList();
        rows++;
        if (rows <= ROWS_MEASURED) {
            waiting.add(cells);
        } else {
            flush();
            write(cells);
        }
    }

    @Override
    public void end() throws IOException {
        flush();
        out.append("(").append(Integer.toString(rows)).append(rows == 1 ? " row)\n" : " rows)\n");
    }

    private void flush() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        for (List<String> cells : waiting) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.min(MAX_WIDTH, Math.max(widths[i], DisplayWidth.of(cells.get(i))));
            }
        }
        write(waiting.getFirst());
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("-".repeat(width));
        }
        write(rule);
        for (List<String> cells : waiting.subList(1, waiting.size())) {
            write(cells);
        }
        waiting.clear();
    }

    private void write(List<String> cells) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(DisplayWidth.fit(cells.get(i), widths[i])).append(i + 1 < widths.length ? "  " : "");
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static String text(Object value) {
        return switch (value) {
            case null -> "";
            case Double number ->
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case List<?> list -> list.stream().map(Objects::toString).collect(Collectors.joining("; "));
            default -> value.toString().replaceAll("\\s+", " ");
        };
    }
}
