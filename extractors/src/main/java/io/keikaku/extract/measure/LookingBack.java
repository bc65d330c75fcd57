package io.keikaku.extract.measure;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.WordList;
import io.keikaku.extract.outline.OutlineNode;
import io.keikaku.extract.table.Column;
import io.keikaku.extract.table.ColumnLayout;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.LogicalTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises tables that say how far an earlier plan got: beside a target they hold the result, and either a
 * judgement of it or a heading that announces one. Words are those of {@code looking-back.tsv}. Immutable.
 */
final class LookingBack {
    private final Set<String> results;
    private final Set<String> judgements;
    private final List<String> headings;

    LookingBack() {
        WordList words = WordList.load(LookingBack.class, "looking-back.tsv");
        this.results = compact(words.words("RESULT"));
        this.judgements = compact(words.words("JUDGEMENT"));
        this.headings = words.words("HEADING");
    }

    /** Whether the targets of a table are those of an earlier plan. */
    boolean isSuch(LogicalTable table, ColumnLayout layout) {
        List<Column> reached =
                layout.columns().stream().filter(c -> is(c, results)).toList();
        boolean judged = layout.columns().stream().anyMatch(c -> is(c, judgements) && isFilled(table, c));
        return layout.has(ColumnRole.TARGET)
                && reached.stream().anyMatch(column -> isFilled(table, column))
                && (judged || isAnnounced(table.section()));
    }

    /** Whether the rows of a table are what an earlier plan undertook: their results are judged below a heading for that. */
    boolean tellsOfEarlier(LogicalTable table, ColumnLayout layout) {
        return isAnnounced(table.section())
                && layout.columns().stream().anyMatch(c -> is(c, judgements) && isFilled(table, c))
                && layout.columns().stream().anyMatch(c -> is(c, results) && isFilled(table, c));
    }

    /** Whether a table holds nothing but figures of the years before the plan, which nobody has charge of. */
    static boolean countsThePast(ColumnLayout layout, EraContext eras) {
        List<Column> years = layout.of(ColumnRole.YEAR);
        return layout.statistics()
                && !layout.has(ColumnRole.DEPARTMENT)
                && eras.baseYear() != null
                && years.stream()
                        .map(column -> column.years().last())
                        .allMatch(year -> year != null && year < eras.baseYear());
    }

    /** Forms for a later judgement are printed blank. */
    private static boolean isFilled(LogicalTable table, Column column) {
        List<GridCell> cells = table.grid().cells().stream()
                .filter(cell -> cell.column() == column.index() && cell.row() >= table.headerRows())
                .toList();
        long filled = cells.stream().filter(cell -> !cell.text().isBlank()).count();
        return filled > 0 && filled * 2 >= cells.size();
    }

    /** Whether a heading above announces what an earlier plan reached. */
    boolean isAnnounced(OutlineNode section) {
        for (OutlineNode node = section; !node.isRoot(); node = node.parent()) {
            String title = JapaneseText.compact(node.title());
            if (headings.stream().anyMatch(title::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Years and remarks in brackets do not count. */
    private static boolean is(Column column, Set<String> words) {
        String header = JapaneseText.compact(column.header()).replaceAll("\\([^()]*\\)", "");
        return words.contains(header) || words.contains(JapaneseText.compact(column.leaf()));
    }

    private static Set<String> compact(List<String> words) {
        Set<String> compact = new HashSet<>();
        words.forEach(word -> compact.add(JapaneseText.compact(word)));
        return Set.copyOf(compact);
    }
}
