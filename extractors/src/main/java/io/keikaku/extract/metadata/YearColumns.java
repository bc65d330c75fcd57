package io.keikaku.extract.metadata;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Document;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.Page;
import io.keikaku.core.model.Period;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.YearSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The years of the schedule columns, from which a period is inferred where none is stated. */
final class YearColumns {
    private static final int FEWEST = 3;

    private YearColumns() {}

    private record Years(int from, int to) {}

    /** The run of at least three adjoining years that most tables have in a row; {@code null} where no table has one. */
    static Period read(Document document, EraContext context) {
        Map<Years, Integer> counts =
                new TreeMap<>(Comparator.comparingInt(Years::from).thenComparingInt(Years::to));
        for (Page page : document.pages()) {
            for (Block block : page.blocks()) {
                if (block instanceof Grid grid) {
                    Years years = longestRun(grid, context);
                    if (years != null) {
                        counts.merge(years, 1, Integer::sum);
                    }
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> new Period(entry.getKey().from(), entry.getKey().to(), null, null, null))
                .orElse(null);
    }

    private static Years longestRun(Grid grid, EraContext context) {
        Map<Integer, List<GridCell>> rows =
                grid.cells().stream().collect(Collectors.groupingBy(GridCell::row, TreeMap::new, Collectors.toList()));
        Years longest = null;
        for (List<GridCell> row : rows.values()) {
            Years run =
                    run(FiscalYears.parseRow(row.stream().map(GridCell::text).toList(), context));
            if (run != null && (longest == null || run.to() - run.from() > longest.to() - longest.from())) {
                longest = run;
            }
        }
        return longest;
    }

    private static Years run(List<Optional<YearSpan>> cells) {
        List<Integer> years = cells.stream()
                .flatMap(Optional::stream)
                .filter(span -> span.from() != null && !span.calendar())
                .map(YearSpan::from)
                .distinct()
                .toList();
        if (years.size() < FEWEST) {
            return null;
        }
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i) != years.get(i - 1) + 1) {
                return null;
            }
        }
        return new Years(years.getFirst(), years.getLast());
    }
}
