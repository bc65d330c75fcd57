package io.keikaku.extract.pdf;

import java.util.List;

/**
 * Tells header cells by how they are set: in the background of the table's first cells, where others have another, or
 * bold above what is not.
 */
final class HeaderCells {
    private static final int MOST_BOLD_ROWS = 4;

    private final CellLayout layout;
    private final List<String> fills;
    private final int[][] owners;

    private HeaderCells(CellLayout layout, List<String> fills) {
        this.layout = layout;
        this.fills = fills;
        this.owners = layout.owners();
    }

    /** Whether each slot is a header cell. */
    static boolean[] find(CellLayout layout, List<String> fills, CellGlyphs glyphs) {
        HeaderCells cells = new HeaderCells(layout, fills);
        String colour = cells.headerColour();
        return colour == null ? cells.boldHeaders(glyphs) : cells.filledHeaders(colour);
    }

    /** The first fill of the first row or column, unless all cells have it. */
    private String headerColour() {
        for (int k = 0; k < fills.size(); k++) {
            Slot slot = layout.slots().get(k);
            if ((slot.row() == 0 || slot.column() == 0) && fills.get(k) != null) {
                String colour = fills.get(k);
                return fills.stream().allMatch(colour::equals) ? null : colour;
            }
        }
        return null;
    }

    /** Cells of the colour that reach to the top or to the left through such cells only, or that label their neighbour. */
    private boolean[] filledHeaders(String colour) {
        int[] fromTop = new int[layout.columns()];
        for (int c = 0; c < layout.columns(); c++) {
            while (fromTop[c] < layout.rows() && has(colour, fromTop[c], c)) {
                fromTop[c]++;
            }
        }
        int[] fromLeft = new int[layout.rows()];
        boolean form = true;
        for (int r = 0; r < layout.rows(); r++) {
            while (fromLeft[r] < layout.columns() && has(colour, r, fromLeft[r])) {
                fromLeft[r]++;
            }
            form &= fromLeft[r] > 0 && fromLeft[r] < layout.columns();
        }
        boolean[] headers = new boolean[fills.size()];
        for (int k = 0; k < headers.length; k++) {
            Slot slot = layout.slots().get(k);
            headers[k] = colour.equals(fills.get(k))
                    && (fromTop[slot.column()] > slot.row()
                            || fromLeft[slot.row()] > slot.column()
                            || form && labels(slot, colour));
        }
        return headers;
    }

    /** In a form, label cells alternate with what they label: the cell to the right has another background. */
    private boolean labels(Slot slot, String colour) {
        int next = slot.column() + slot.columnSpan();
        return next < layout.columns() && !has(colour, slot.row(), next);
    }

    private boolean has(String colour, int row, int column) {
        int owner = owners[row][column];
        return owner >= 0 && colour.equals(fills.get(owner));
    }

    /** The first rows, as long as all that is printed in them is bold, where not all of the table is. */
    private boolean[] boldHeaders(CellGlyphs glyphs) {
        int rows = 0;
        while (rows < Math.min(layout.rows(), MOST_BOLD_ROWS + 1) && isBold(rows, glyphs)) {
            rows++;
        }
        boolean[] headers = new boolean[fills.size()];
        if (rows < layout.rows() && rows <= MOST_BOLD_ROWS) {
            for (int k = 0; k < headers.length; k++) {
                headers[k] = layout.slots().get(k).row() < rows;
            }
        }
        return headers;
    }

    private boolean isBold(int row, CellGlyphs glyphs) {
        boolean printed = false;
        for (int c = 0; c < layout.columns(); c++) {
            int owner = owners[row][c];
            if (owner >= 0 && !glyphs.isBlank(owner)) {
                if (!glyphs.isBold(owner)) {
                    return false;
                }
                printed = true;
            }
        }
        return printed;
    }
}
