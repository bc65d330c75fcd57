package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.WordList;
import io.keikaku.extract.outline.LabelParser;
import java.util.List;
import java.util.Set;

/**
 * Tells a list, whose first row is a header, from a form: the row names columns throughout, and most rows below it do not
 * begin with a key. A small list would else pass for a form whose keys have each other as their values.
 */
final class ListHeader {
    private static final int LEAST_CELLS = 3;
    private static final double MOST = 0.6;
    private static final Set<ColumnRole> INDICATORS =
            Set.of(ColumnRole.INDICATOR, ColumnRole.BASELINE, ColumnRole.TARGET);

    private static final WordList GUIDE = WordList.load(ListHeader.class, "guide-words.tsv");

    private final HeaderWords words;

    ListHeader(HeaderWords words) {
        this.words = words;
    }

    /** Whether the first row of a table that is no title heads a list. */
    boolean heads(LogicalTable table) {
        GridRows rows = new GridRows(table.grid());
        for (int r = 0; r < rows.size(); r++) {
            List<GridCell> cells = rows.row(r);
            if (cells.size() > 1) {
                return isIndicators(cells) || isGuide(cells) || (namesColumns(cells) && !keyedBelow(rows, r + 1));
            }
        }
        return false;
    }

    /** 項目 beside 説明: what stands below explains a form and is none. */
    private static boolean isGuide(List<GridCell> cells) {
        return cells.size() == 2
                && GUIDE.words("FIELD")
                        .contains(JapaneseText.compact(cells.get(0).text()))
                && GUIDE.words("TEXT")
                        .contains(JapaneseText.compact(cells.get(1).text()));
    }

    /** 指標, 現状値 and 目標値 side by side. */
    private boolean isIndicators(List<GridCell> cells) {
        List<ColumnRole> roles =
                cells.stream().flatMap(cell -> words.role(cell.text()).stream()).toList();
        return roles.size() == cells.size() && roles.containsAll(INDICATORS);
    }

    /** Whether most cells are header words or years, and several stand directly behind each other. */
    private boolean namesColumns(List<GridCell> cells) {
        int named = 0;
        int words = 0;
        int adjoining = 0;
        boolean before = false;
        for (GridCell cell : cells) {
            boolean word = this.words.role(cell.text()).isPresent();
            boolean names = word || isYear(cell);
            words += word ? 1 : 0;
            named += names ? 1 : 0;
            adjoining += before && names ? 1 : 0;
            before = names;
        }
        return cells.size() >= LEAST_CELLS && words >= 2 && named >= cells.size() * MOST && adjoining >= 2;
    }

    private static boolean isYear(GridCell cell) {
        return FiscalYears.parse(cell.text(), EraContext.UNKNOWN).isPresent();
    }

    /** Whether most of the rows that begin at the left edge begin there with a key, numbers aside. */
    private boolean keyedBelow(GridRows rows, int first) {
        int begun = 0;
        int keyed = 0;
        for (int r = first; r < rows.size(); r++) {
            List<GridCell> cells = rows.row(r);
            if (cells.isEmpty() || cells.get(0).column() > 0) {
                continue;
            }
            boolean numbered = cells.size() > 1 && LabelParser.bare(cells.get(0).text()) != null;
            begun++;
            keyed += words.role(cells.get(numbered ? 1 : 0).text()).isPresent() ? 1 : 0;
        }
        return keyed * 2 > begun;
    }
}
