package io.keikaku.extract.table;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.YearSpan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A first row of a table that says which terms of plans the years below it belong to. Immutable. */
final class YearGroups {
    private static final int LONGEST = 16;

    private final HeaderWords words;
    private final EraContext eras;

    YearGroups(HeaderWords words, EraContext eras) {
        this.words = words;
        this.eras = eras;
    }

    /** Whether such a row stands above a row that begins further left and names years one after the other, more than there are groups. */
    boolean stand(Grid grid, GridRows rows) {
        if (rows.size() <= 2 || rows.row(0).isEmpty() || rows.row(1).isEmpty()) {
            return false;
        }
        List<GridCell> groups = rows.row(0);
        List<GridCell> below = rows.row(1);
        List<Integer> years = FiscalYears.parseRow(
                        below.stream().map(GridCell::text).toList(), eras)
                .stream()
                .flatMap(Optional::stream)
                .map(YearSpan::from)
                .filter(Objects::nonNull)
                .toList();
        return years.size() > groups.size()
                && isConsecutive(years)
                && groups.getFirst().column() > below.getFirst().column()
                && groups.stream().allMatch(cell -> isGroup(cell, grid));
    }

    private static boolean isConsecutive(List<Integer> years) {
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i) != years.get(i - 1) + 1) {
                return false;
            }
        }
        return true;
    }

    /** Where spans are not known, it is not either up to which year a word for results or plans holds. */
    private boolean isGroup(GridCell cell, Grid grid) {
        String text = cell.text().strip();
        boolean label = CellKind.of(text) == CellKind.LABEL || PeriodTerms.isTerm(text);
        boolean says = ValueWords.kind(text).isPresent() || words.role(text).isPresent();
        return label && text.length() <= LONGEST && (grid.spansKnown() || !says);
    }
}
