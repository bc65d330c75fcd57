package io.keikaku.extract.pdf;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The measure of the ICDAR 2013 table competition (M. Göbel et al., <i>A Methodology for Evaluating Algorithms for Table
 * Understanding in PDF Documents</i>, 2012): relations between each cell with text and its nearest neighbours with text, to
 * the right and below.
 */
final class AdjacencyScore {
    private int wanted;
    private int found;
    private int hits;

    /** A cell of a table, wanted or found. */
    record Cell(int row, int column, int rowSpan, int columnSpan, String text) {
        static List<Cell> of(Grid grid) {
            return grid.cells().stream().map(Cell::of).toList();
        }

        private static Cell of(GridCell cell) {
            return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text());
        }
    }

    /** Adds one page. */
    void add(List<List<Cell>> wantedTables, List<List<Cell>> foundTables) {
        Map<String, Integer> want = relations(wantedTables);
        Map<String, Integer> have = relations(foundTables);
        wanted += want.values().stream().mapToInt(Integer::intValue).sum();
        found += have.values().stream().mapToInt(Integer::intValue).sum();
        want.forEach((relation, count) -> hits += Math.min(count, have.getOrDefault(relation, 0)));
    }

    double f1() {
        return wanted + found == 0 ? 0 : 2.0 * hits / (wanted + found);
    }

    private static Map<String, Integer> relations(List<List<Cell>> tables) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Cell> cells : tables) {
            Map<List<Integer>, Integer> owners = new HashMap<>();
            int rows = 0;
            int columns = 0;
            for (int k = 0; k < cells.size(); k++) {
                Cell cell = cells.get(k);
                for (int r = cell.row; r < cell.row + cell.rowSpan; r++) {
                    for (int c = cell.column; c < cell.column + cell.columnSpan; c++) {
                        owners.put(List.of(r, c), k);
                        rows = Math.max(rows, r + 1);
                        columns = Math.max(columns, c + 1);
                    }
                }
            }
            Set<List<Integer>> seen = new HashSet<>();
            for (int r = 0; r < rows; r++) {
                walk(cells, owners, r, columns, true, seen);
            }
            for (int c = 0; c < columns; c++) {
                walk(cells, owners, c, rows, false, seen);
            }
            seen.forEach(pair -> counts.merge(
                    text(cells.get(pair.get(0))) + "|" + text(cells.get(pair.get(1))) + "|" + pair.get(2),
                    1,
                    Integer::sum));
        }
        return counts;
    }

    private static void walk(
            List<Cell> cells,
            Map<List<Integer>, Integer> owners,
            int line,
            int length,
            boolean across,
            Set<List<Integer>> seen) {
        Integer before = null;
        for (int i = 0; i < length; i++) {
            Integer owner = owners.get(across ? List.of(line, i) : List.of(i, line));
            if (owner != null && !text(cells.get(owner)).isEmpty()) {
                if (before != null && !before.equals(owner)) {
                    seen.add(List.of(before, owner, across ? 0 : 1));
                }
                before = owner;
            }
        }
    }

    private static String text(Cell cell) {
        return Normalizer.normalize(cell.text, Normalizer.Form.NFKC)
                .replaceAll("[\\s_.\\u2010-\\u2015-]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
