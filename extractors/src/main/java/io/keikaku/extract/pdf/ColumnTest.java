package io.keikaku.extract.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the columns of an undrawn table from lists, contents pages and running text. */
final class ColumnTest {
    private static final Pattern MARKER =
            Pattern.compile("[・•●○■□◆◇※–-]|[(（]?[0-9０-９一二三四五六七八九十ア-ンa-zA-Z]{1,3}[)）.．、:：]?|[①-⑳]|第.+[章節条編部]");
    private static final Pattern LEADER = Pattern.compile(".*([.．・…‥]\\s*){4,}.*");
    private static final double FILLED = 0.6;
    private static final double NUMERIC = 0.6;

    private ColumnTest() {}

    /** Whether lines parted at these edges are a table. */
    static boolean isTable(List<TextRow> lines, double[] edges) {
        if (lines.stream().anyMatch(ColumnTest::hasLeader) || Prose.fills(lines, edges)) {
            return false;
        }
        int columns = edges.length - 1;
        int markers = 0;
        int numeric = 0;
        for (int c = 0; c < columns; c++) {
            Column column = Column.of(lines, edges[c], edges[c + 1]);
            if (column.cells < FILLED * lines.size()) {
                return false;
            }
            if (column.markers == column.cells && column.numbers < column.cells) {
                markers++;
            } else if (column.numbers >= NUMERIC * column.cells) {
                numeric++;
            }
        }
        return columns - markers >= 2 && numeric > 0;
    }

    private static boolean hasLeader(TextRow row) {
        StringBuilder text = new StringBuilder();
        row.words().forEach(word -> text.append(word.text()));
        return LEADER.matcher(text).matches();
    }

    /** What the cells of a column hold. */
    private record Column(int cells, int markers, int numbers) {

        static Column of(List<TextRow> lines, double x0, double x1) {
            int cells = 0;
            int markers = 0;
            int numbers = 0;
            for (TextRow line : lines) {
                TextRow cell = line.between(x0, x1);
                if (cell != null) {
                    cells++;
                    boolean single = cell.words().size() == 1;
                    markers +=
                            single && MARKER.matcher(cell.words().get(0).text()).matches() ? 1 : 0;
                    numbers += cell.words().stream().allMatch(TextRow.Word::numeric) ? 1 : 0;
                }
            }
            return new Column(cells, markers, numbers);
        }
    }
}
