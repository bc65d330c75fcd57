package io.keikaku.extract.table;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.model.Box;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells whether a grid at the top of a page goes on with the form that the page before it left unfinished: it is as wide,
 * begins with none of a form's first rows, and says nothing that the form has said already.
 */
final class FormPieces {
    /** Sides of the pieces of one table are this near to each other, in points. */
    private static final double ALIGNED = 3;

    private final HeaderWords words;
    private final FormReader forms;

    FormPieces(HeaderWords words) {
        this.words = words;
        this.forms = new FormReader(words);
    }

    /** @param adjoins whether nothing stands between the two, running lines and page numbers aside */
    boolean goesOn(LogicalTable open, Grid piece, boolean adjoins) {
        boolean below = isBelow(open.grid(), piece);
        boolean mayBeBelow = below || adjoins && mayBeBelow(open.grid(), piece);
        if ((open.headerRows() > 0 && forms.read(open).isEmpty()) || !mayBeBelow) {
            return false;
        }
        List<List<FormEntry>> unfinished = unfinished(open);
        if (unfinished.isEmpty()) {
            return false;
        }
        Set<String> said = keys(unfinished);
        boolean keyed = false;
        for (int r = 0; r < piece.rows(); r++) {
            List<GridCell> row = row(piece, r);
            List<FormEntry> entries = FormRow.entries(row, words);
            if (entries.isEmpty()) {
                continue;
            }
            if (begins(row, entries)) {
                return keyed;
            }
            Set<String> keys = keys(List.of(entries));
            boolean number = entries.stream().allMatch(entry -> entry.role() == ColumnRole.NUMBER);
            if (number && said.containsAll(keys)) {
                return keyed;
            }
            if (keys.stream().anyMatch(said::contains)) {
                return false;
            }
            boolean indented = row.getFirst().column() > 0;
            if (keys.isEmpty() && !keyed && !indented) {
                return false;
            }
            keyed |= !keys.isEmpty() || indented;
        }
        // a piece of which nothing tells the place goes on only where the next form begins in it
        return keyed && below;
    }

    /** The rows of the table's last form, also where too few stand above the page break to make a form of their own. */
    private List<List<FormEntry>> unfinished(LogicalTable open) {
        List<Form> read = forms.read(open);
        if (!read.isEmpty()) {
            return read.getLast().rows();
        }
        List<List<FormEntry>> rows = new ArrayList<>();
        for (int r = 0; r < open.grid().rows(); r++) {
            List<GridCell> row = open.filled(r);
            List<FormEntry> entries = FormRow.entries(row, words);
            if (begins(row, entries)) {
                rows.clear();
            } else if (rows.isEmpty() || entries.isEmpty() || entries.getLast().key() == null) {
                return List.of();
            }
            rows.add(entries);
        }
        return rows;
    }

    /** Whether a row is the first of a form: it has a number or names what the form is about. */
    private boolean begins(List<GridCell> row, List<FormEntry> entries) {
        boolean numbered = row.size() > 1
                && LabelParser.bare(row.get(0).text()) != null
                && words.role(row.get(1).text()).isPresent();
        return numbered || entries.stream().anyMatch(e -> e.role() == ColumnRole.NAME);
    }

    private static Set<String> keys(List<List<FormEntry>> rows) {
        Set<String> keys = new HashSet<>();
        for (List<FormEntry> row : rows) {
            for (FormEntry entry : row) {
                if (entry.key() != null) {
                    keys.add(JapaneseText.compact(entry.key().text()));
                }
            }
        }
        return keys;
    }

    private static List<GridCell> row(Grid grid, int row) {
        return grid.cells().stream()
                .filter(cell -> cell.row() == row && !cell.text().isBlank())
                .sorted(Comparator.comparingInt(GridCell::column))
                .toList();
    }

    private static boolean isBelow(Grid open, Grid piece) {
        if (open.cells().isEmpty() || piece.cells().isEmpty()) {
            return false;
        }
        GridCell last = open.cells().stream()
                .max(Comparator.comparingInt(cell -> cell.row() + cell.rowSpan()))
                .orElseThrow();
        Integer page = last.origin().page();
        Integer next = piece.cells().getFirst().origin().page();
        if (page == null || next == null || next != page + 1) {
            return false;
        }
        Box above = width(open, page);
        Box below = width(piece, next);
        return above != null
                && below != null
                && Math.abs(above.x0() - below.x0()) <= ALIGNED
                && Math.abs(above.x1() - below.x1()) <= ALIGNED;
    }

    /** Of a source that does not tell where its tables stand, only the number of columns can be compared. */
    private static boolean mayBeBelow(Grid open, Grid piece) {
        return open.columns() == piece.columns()
                && Stream.concat(open.cells().stream(), piece.cells().stream())
                        .allMatch(cell -> cell.origin().box() == null);
    }

    private static Box width(Grid grid, Integer page) {
        return grid.cells().stream()
                .filter(cell -> page.equals(cell.origin().page()))
                .map(cell -> cell.origin().box())
                .filter(Objects::nonNull)
                .reduce(Box::union)
                .orElse(null);
    }
}
