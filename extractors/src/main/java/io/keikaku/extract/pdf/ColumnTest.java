package io.keikaku.extract.pdf;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Tells the columns of an undrawn table from lists, contents pages and running text. */
final class ColumnTest {
    private static final Pattern MARKER = PagePhrases.pattern("list-marker");
    private static final Pattern LEADER = Pattern.compile(".*([.．・…‥]\\s*){4,}.*");
    /** Running text is set in fewer columns. */
    private static final int MANY_COLUMNS = 4;

    private static final double FILLED = 0.6;
    private static final double NUMERIC = 0.6;

    private ColumnTest() {}

    /** Whether lines, each a row of its own, are a table with figures in some column. */
    static boolean hasFigures(List<TextRow> lines, double[] edges) {
        return judge(lines.stream().map(List::of).toList(), edges).numeric > 0;
    }

    /** Whether rows are a table although nothing is drawn: with figures, or with more columns than text is set in. */
    static boolean isUndrawnTable(List<List<TextRow>> rows, double[] edges) {
        Columns columns = judge(rows, edges);
        return columns.numeric > 0 || columns.texts >= MANY_COLUMNS;
    }

    private static Columns judge(List<List<TextRow>> rows, double[] edges) {
        List<TextRow> lines = rows.stream().flatMap(List::stream).toList();
        int columns = edges.length - 1;
        if (lines.stream().anyMatch(ColumnTest::hasLeader) || columns < MANY_COLUMNS && Prose.fills(lines, edges)) {
            return Columns.NONE;
        }
        int texts = 0;
        int numeric = 0;
        for (int c = 0; c < columns; c++) {
            Column column = Column.of(rows, edges[c], edges[c + 1]);
            if (column.cells < FILLED * rows.size()) {
                return Columns.NONE;
            }
            if (column.markers < column.cells || column.numbers == column.cells) {
                texts++;
                numeric += column.numbers >= NUMERIC * column.cells ? 1 : 0;
            }
        }
        return texts < 2 ? Columns.NONE : new Columns(texts, numeric);
    }

    /**
     * How many columns there are.
     *
     * @param texts that hold more than the markers of a list
     * @param numeric that hold figures
     */
    private record Columns(int texts, int numeric) {
        static final Columns NONE = new Columns(0, 0);
    }

    private static boolean hasLeader(TextRow row) {
        StringBuilder text = new StringBuilder();
        row.words().forEach(word -> text.append(word.text()));
        return LEADER.matcher(text).matches();
    }

    /** What the cells of a column hold. */
    private record Column(int cells, int markers, int numbers) {

        static Column of(List<List<TextRow>> rows, double x0, double x1) {
            int cells = 0;
            int markers = 0;
            int numbers = 0;
            for (List<TextRow> row : rows) {
                List<TextRow.Word> words = row.stream()
                        .map(line -> line.between(x0, x1))
                        .filter(Objects::nonNull)
                        .flatMap(cell -> cell.words().stream())
                        .toList();
                if (!words.isEmpty()) {
                    cells++;
                    markers += words.size() == 1
                                    && MARKER.matcher(words.get(0).text()).matches()
                            ? 1
                            : 0;
                    numbers += words.stream().allMatch(TextRow.Word::numeric) ? 1 : 0;
                }
            }
            return new Column(cells, markers, numbers);
        }
    }
}
