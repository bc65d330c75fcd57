package io.keikaku.core.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes CSV as RFC 4180 has it: UTF-8, lines ended by CRLF, cells quoted where they need it. {@code null} is an empty cell,
 * a list is joined with {@code "; "}, text goes through {@link FormulaGuard}. Not safe for use by several threads.
 */
public final class CsvWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String NEEDS_QUOTES = ",;\"\r\n\t";

    private final Writer out;

    private CsvWriter(Writer out) {
        this.out = out;
    }

    /** A writer of text, for whoever cares for its encoding. */
    public static CsvWriter text(Writer out) {
        return new CsvWriter(out);
    }

    /** A writer for programs: no byte order mark. */
    public static CsvWriter plain(OutputStream out) {
        return new CsvWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** A writer for spreadsheets, which take a file without byte order mark for the encoding of their country. */
    public static CsvWriter forSpreadsheets(OutputStream out) throws IOException {
        CsvWriter csv = plain(out);
        csv.out.write(BYTE_ORDER_MARK);
        return csv;
    }

    /**
     * Writes one row.
     *
     * @param values as a {@link Column} gives them
     */
    public void row(List<?> values) throws IOException {
        String separator = "";
        for (Object value : values) {
            out.write(separator);
            out.write(quoted(cell(value)));
            separator = ",";
        }
        out.write("\r\n");
    }

    /** Passes on what is buffered. */
    public void flush() throws IOException {
        out.flush();
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case Double number ->
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case Boolean truth -> truth.toString();
            case List<?> list -> FormulaGuard.guard(joined(list));
            default -> FormulaGuard.guard(value.toString());
        };
    }

    private static String joined(List<?> list) {
        return list.stream().map(Objects::toString).collect(Collectors.joining("; "));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0)
                && cell.strip().length() == cell.length();
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
