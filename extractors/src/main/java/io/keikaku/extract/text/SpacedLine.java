package io.keikaku.extract.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A line whose cells are held apart by two blanks or more, as {@code pdftotext -layout} prints tables.
 *
 * @param cells in their order
 */
record SpacedLine(SourceLine source, List<Cell> cells) {
    private static final int LEAST_GAP = 2;

    SpacedLine {
        cells = List.copyOf(cells);
    }

    /**
     * A text and where it stands.
     *
     * @param start in half-width columns, from the start of the line
     * @param end behind the last character
     */
    record Cell(int start, int end, String text) {}

    static SpacedLine of(SourceLine source) {
        String line = source.text();
        List<Cell> cells = new ArrayList<>();
        int from = -1;
        int to = -1;
        int column = 0;
        int start = 0;
        int end = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int width = TextShape.width(Character.toString(c));
            if (c != ' ') {
                if (from >= 0 && column - end >= LEAST_GAP) {
                    cells.add(new Cell(start, end, line.substring(from, to)));
                    from = -1;
                }
                if (from < 0) {
                    from = i;
                    start = column;
                }
                to = i + Character.charCount(c);
                end = column + width;
            }
            column += width;
            i += Character.charCount(c);
        }
        if (from >= 0) {
            cells.add(new Cell(start, end, line.substring(from, to)));
        }
        return new SpacedLine(source, cells);
    }

    /** The half-width columns that are not blank. */
    BitSet inked() {
        BitSet inked = new BitSet();
        cells.forEach(cell -> inked.set(cell.start(), cell.end()));
        return inked;
    }
}
