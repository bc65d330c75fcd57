package io.keikaku.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The columns of lines that stand below each other: stretches between blanks that run through all of them.
 *
 * @param starts of the columns, in half-width columns
 * @param ends behind the widest cell of each
 */
record SpacedColumns(List<Integer> starts, List<Integer> ends) {
    private static final int LEAST_GAP = 2;

    SpacedColumns {
        starts = List.copyOf(starts);
        ends = List.copyOf(ends);
    }

    static SpacedColumns of(BitSet inked) {
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int start = inked.nextSetBit(0); start >= 0; ) {
            int end = inked.nextClearBit(start);
            int next = inked.nextSetBit(end);
            while (next >= 0 && next - end < LEAST_GAP) {
                end = inked.nextClearBit(next);
                next = inked.nextSetBit(end);
            }
            starts.add(start);
            ends.add(end);
            start = next;
        }
        return new SpacedColumns(starts, ends);
    }

    int count() {
        return starts.size();
    }

    /** The texts of a line by column, blank where it has none. */
    List<String> texts(SpacedLine line) {
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < count(); c++) {
            int from = starts.get(c);
            int to = ends.get(c);
            texts.add(String.join(
                    " ",
                    line.cells().stream()
                            .filter(cell -> cell.start() >= from && cell.end() <= to)
                            .map(SpacedLine.Cell::text)
                            .toList()));
        }
        return texts;
    }

    /** Whether a line fills one of its columns but the first up to the end, so that its text may go on below. */
    boolean isFull(SpacedLine line, int column) {
        return line.cells().stream()
                .anyMatch(cell -> cell.start() >= starts.get(column)
                        && cell.end() <= ends.get(column)
                        && cell.end() > ends.get(column) - LEAST_GAP);
    }
}
