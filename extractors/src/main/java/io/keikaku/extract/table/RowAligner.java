package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.Stages;
import io.keikaku.extract.outline.LabelParser;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the cells of a row back under their columns, where the source lost leading or spanned cells of the row: of all ways to
 * move the cells from some place on by one or two columns, the one is taken under which most cells hold what their column
 * holds. A row is moved only where that is clearly better than leaving it.
 */
final class RowAligner {
    private static final double CLEARLY = 1;
    /** What moving by one column costs, in cells that fit. */
    private static final double COST = 0.4;

    private final ColumnLayout layout;
    private final boolean numbered;

    /**
     * @param numbered whether the names of the table's rows begin with numbers
     */
    RowAligner(ColumnLayout layout, boolean numbered) {
        this.layout = layout;
        this.numbered = numbered;
    }

    /** The row's filled cells, moved where that is clearly better. */
    List<GridCell> align(List<GridCell> row) {
        List<GridCell> filled = row.stream().filter(c -> !c.text().isBlank()).toList();
        if (filled.size() < 2) {
            return filled;
        }
        double best = score(filled, 0, 0) + CLEARLY;
        List<GridCell> aligned = filled;
        for (int from = 0; from < filled.size(); from++) {
            for (int shift : new int[] {1, -1, 2, -2}) {
                double score = fits(filled, from, shift)
                        ? score(filled, from, shift) - COST * Math.abs(shift)
                        : Double.NEGATIVE_INFINITY;
                if (score > best) {
                    best = score;
                    aligned = moved(filled, from, shift);
                }
            }
        }
        return aligned;
    }

    private boolean fits(List<GridCell> cells, int from, int shift) {
        int first = cells.get(from).column() + shift;
        int last = cells.get(cells.size() - 1).column() + shift;
        return first >= 0
                && last < layout.columns().size()
                && (from == 0 || first > cells.get(from - 1).column());
    }

    private double score(List<GridCell> cells, int from, int shift) {
        double score = 0;
        for (int i = 0; i < cells.size(); i++) {
            int column = cells.get(i).column() + (i >= from ? shift : 0);
            score += fit(layout.columns().get(column).role(), cells.get(i).text());
        }
        return score;
    }

    private double fit(ColumnRole role, String text) {
        CellKind kind = CellKind.of(text);
        return switch (role) {
            case YEAR -> kind.fitsYear() ? 1 : kind == CellKind.LABEL || kind == CellKind.PROSE ? 0 : -0.5;
            case NUMBER -> kind == CellKind.NUMBER ? 1 : -1;
            case FLAG -> kind == CellKind.TICK || kind == CellKind.NUMBER ? 1 : -1;
            case DEPARTMENT, COORDINATOR -> kind == CellKind.DEPARTMENT ? 1 : kind == CellKind.PROSE ? -1 : -0.5;
            case NAME -> nameFit(kind, text);
            case GROUP -> kind == CellKind.LABEL ? 0.5 : kind.fitsYear() ? -1 : 0;
            default -> kind == CellKind.TICK || kind == CellKind.ARROW ? -1 : 0;
        };
    }

    private double nameFit(CellKind kind, String text) {
        if (numbered) {
            return LabelParser.parse(text).label() != null ? 1 : -0.5;
        }
        return switch (kind) {
            case LABEL -> 0.7;
            case PHASE -> Stages.isPhaseWord(text.strip()) ? -1 : 0.5;
            case TICK, ARROW, QUANTITY -> -1;
            default -> 0;
        };
    }

    private static List<GridCell> moved(List<GridCell> cells, int from, int shift) {
        List<GridCell> moved = new ArrayList<>(cells.subList(0, from));
        for (GridCell c : cells.subList(from, cells.size())) {
            moved.add(c.at(c.row(), c.column() + shift));
        }
        return moved;
    }
}
