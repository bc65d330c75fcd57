package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of a table as places on a page.
 *
 * @param xs edges of the columns, one more than there are columns
 * @param ys edges of the rows, one more than there are rows
 * @param slots not overlapping, covering every row and column, ordered by row, then column
 */
record CellLayout(double[] xs, double[] ys, List<Slot> slots) {

    CellLayout {
        slots = List.copyOf(slots);
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    Box box(Slot slot) {
        return new Box(
                xs[slot.column()],
                ys[slot.row()],
                xs[slot.column() + slot.columnSpan()],
                ys[slot.row() + slot.rowSpan()]);
    }

    /** Which slot covers each elementary cell: index of the slot by row and column, -1 where none. */
    int[][] owners() {
        int[][] owners = new int[rows()][columns()];
        for (int[] row : owners) {
            Arrays.fill(row, -1);
        }
        for (int k = 0; k < slots.size(); k++) {
            Slot slot = slots.get(k);
            for (int r = slot.row(); r < slot.row() + slot.rowSpan(); r++) {
                Arrays.fill(owners[r], slot.column(), slot.column() + slot.columnSpan(), k);
            }
        }
        return owners;
    }

    /** The interval of ordered edges that holds a place: -1 before the first, and after the last. */
    static int interval(double[] edges, double place) {
        if (place < edges[0] || place >= edges[edges.length - 1]) {
            return -1;
        }
        int found = Arrays.binarySearch(edges, place);
        return found >= 0 ? found : -found - 2;
    }
}
