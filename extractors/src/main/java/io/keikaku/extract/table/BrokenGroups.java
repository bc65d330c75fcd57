package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelParser;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The texts of heading cells to the left of names, each whole: a merged cell that a page break cut has one half of its text on
 * either page.
 */
final class BrokenGroups {
    private final Map<GridCell, String> whole = new IdentityHashMap<>();

    /**
     * @param torn whether a row, the first of a page, is the rest of the row before it
     */
    BrokenGroups(LogicalTable table, ColumnLayout layout, int nameColumn, IntPredicate torn) {
        for (Column column : layout.of(ColumnRole.GROUP)) {
            if (column.index() < nameColumn) {
                read(table, column.index(), torn);
            }
        }
    }

    String text(GridCell cell) {
        String text = whole.get(cell);
        return text == null ? JapaneseText.joinLines(cell.text()) : text;
    }

    private void read(LogicalTable table, int column, IntPredicate torn) {
        Set<GridCell> rests = new HashSet<>();
        for (int row : table.breaks()) {
            GridCell above = at(table, row - 1, column);
            GridCell below = at(table, row, column);
            boolean meet = above != null
                    && below != null
                    && below.row() == row
                    && !above.text().isBlank()
                    && !below.text().isBlank()
                    && !JapaneseText.compact(above.text()).equals(JapaneseText.compact(below.text()));
            if (meet && (torn.test(row) || losesItsNumber(table, above, below, rests))) {
                String text = JapaneseText.joinLines(text(above) + "\n" + below.text());
                whole.put(above, text);
                whole.put(below, text);
                rests.add(below);
            }
        }
    }

    /** Whether all headings of a column are numbered but the one that begins a page. */
    private static boolean losesItsNumber(LogicalTable table, GridCell above, GridCell below, Set<GridCell> rests) {
        List<GridCell> others = table.grid().cells().stream()
                .filter(cell -> cell.row() >= table.headerRows()
                        && cell.column() == below.column()
                        && cell != below
                        && !rests.contains(cell)
                        && !cell.text().isBlank())
                .toList();
        return others.contains(above) && others.stream().allMatch(BrokenGroups::isNumbered) && !isNumbered(below);
    }

    private static boolean isNumbered(GridCell cell) {
        return LabelParser.parse(cell.text()).label() != null;
    }

    private static GridCell at(LogicalTable table, int row, int column) {
        return row < 0
                ? null
                : table.row(row).stream()
                        .filter(cell -> cell.column() == column)
                        .findFirst()
                        .orElse(null);
    }
}
