package io.keikaku.core.batch;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A list of sources in UTF-8: one a line, with up to three further columns, tabs between: the URL it was published at, the
 * town, the day it was fetched (2025-04-01, or 2025/4/1 as spreadsheets have it). Blank lines and those that begin with
 * {@code #} are passed over, and so is a first line that names the columns.
 */
public final class SourceList {

    private static final int COLUMNS = 4;
    private static final String URL_HEADER = "url";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private SourceList() {}

    /** A line: an input with what is said of it. */
    public record Line(String input, Provenance provenance) {}

    /**
     * Reads a list.
     *
     * @throws IOException if it cannot be read or a line is wrong; the message names the line
     */
    public static List<Line> read(Path file) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new IOException(file + " is not UTF-8; save it as UTF-8", e);
        } catch (IOException e) {
            throw new IOException("cannot read the list " + file + ": " + IoMessage.of(e), e);
        }
        List<Line> list = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = i == 0 ? lines.get(i).replaceFirst("^\uFEFF", "") : lines.get(i);
            if (!line.isBlank() && !line.startsWith("#") && !(i == 0 && isHeader(line))) {
                list.add(parse(line, file + ", line " + (i + 1)));
            }
        }
        return list;
    }

    private static Line parse(String line, String place) throws IOException {
        String[] columns = line.split("\t", -1);
        if (columns.length > COLUMNS) {
            throw new IOException(
                    place + ": " + columns.length + " columns; path, URL, town and day are all there are");
        }
        String fetched = day(column(columns, 3), place);
        return new Line(columns[0].strip(), new Provenance(column(columns, 1), column(columns, 2), fetched));
    }

    private static boolean isHeader(String line) {
        return URL_HEADER.equalsIgnoreCase(column(line.split("\t", -1), 1));
    }

    private static String day(String text, String place) throws IOException {
        try {
            return text == null
                    ? null
                    : LocalDate.parse(text.replace('/', '-'), DAY).toString();
        } catch (DateTimeParseException e) {
            throw new IOException(place + ": " + text + " is no day such as 2025-04-01", e);
        }
    }

    private static String column(String[] columns, int index) {
        return index >= columns.length || columns[index].isBlank() ? null : columns[index].strip();
    }
}
