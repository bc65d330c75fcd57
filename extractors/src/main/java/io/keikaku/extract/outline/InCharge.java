package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.Brackets;
import io.keikaku.extract.japanese.Departments;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Recognises what says who is in charge of a measure: departments alone in brackets, behind a key such as 担当課, or in a form's
 * row with such a key. Immutable.
 */
final class InCharge {
    private static final double LEAST = 0.4;
    private static final int LONGEST = 120;

    private final Facets facets;

    InCharge(Facets facets) {
        this.facets = facets;
    }

    /** Index of the last block of a statement that begins with a block of the flow, empty where none begins there. */
    Optional<Integer> end(List<Block> flow, int position) {
        Block block = flow.get(position);
        if (block instanceof Grid grid) {
            return isForm(grid) ? Optional.of(position) : Optional.empty();
        }
        String line = Lines.raw(block).strip();
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        if (says(line)) {
            return Optional.of(position);
        }
        boolean under = isKey(line)
                && position + 1 < flow.size()
                && isDepartments(Lines.raw(flow.get(position + 1)).strip());
        return under ? Optional.of(position + 1) : Optional.empty();
    }

    /** Whether the line begins with a word that announces what follows, and goes on with that. */
    boolean isKeyed(String line) {
        return keyed(line).filter(keyed -> isAnyKey(keyed.key())).isPresent();
    }

    private Optional<KeyedLine> keyed(String line) {
        return KeyedLine.marked(line).or(() -> KeyedLine.spaced(line));
    }

    private boolean says(String line) {
        for (String part : KeyedLine.parts(line)) {
            Optional<KeyedLine> keyed = keyed(part).filter(found -> isKey(found.key()));
            if (keyed.isPresent() && isDepartments(keyed.get().value())) {
                return true;
            }
        }
        String inside = Brackets.contents(line);
        return !inside.isEmpty() && facets.of(line).isEmpty() && isAllDepartments(inside);
    }

    /** A form, not a list: keys and values stand side by side, the key of the one in charge among them. */
    private boolean isForm(Grid grid) {
        int keys = 0;
        boolean charge = false;
        for (GridCell cell : grid.cells()) {
            if (cell.column() == 0 && isAnyKey(cell.text())) {
                String value = text(grid, cell.row(), 1);
                keys += value.isBlank() || isAnyKey(value) ? 0 : 1;
                charge |= isKey(cell.text()) && isDepartments(value);
            }
        }
        return charge && keys > 1;
    }

    private static String text(Grid grid, int row, int column) {
        return grid.cells().stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .map(GridCell::text)
                .findFirst()
                .orElse("");
    }

    private boolean isAnyKey(String text) {
        return facets.of(text).isPresent();
    }

    private boolean isKey(String text) {
        return facets.of(text).filter(Facet.ATTRIBUTE::equals).isPresent();
    }

    /** Of several brackets a line is a title where one holds something else. */
    private static boolean isAllDepartments(String contents) {
        return Arrays.stream(contents.split("、")).allMatch(InCharge::isDepartments);
    }

    private static boolean isDepartments(String text) {
        return Departments.likelihood(text) >= LEAST;
    }
}
