package io.keikaku.extract.table;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import java.util.List;

/** How long the lines of a table's cells can be, as its broken lines and the width of its cells tell. Immutable. */
final class LineCapacity {
    /** A line that lacks no more than so many full-width characters is full. */
    private static final double LACKING = 2.5;

    /** Points that a full-width character takes; 0 where no line is broken. */
    private final double character;

    /** @param pieces of one table, on whichever pages */
    LineCapacity(List<Grid> pieces) {
        double least = Double.MAX_VALUE;
        for (Grid piece : pieces) {
            for (GridCell cell : piece.cells()) {
                double longest = longestBroken(cell.text());
                if (longest > 0 && cell.origin().box() != null) {
                    least = Math.min(least, cell.origin().box().width() / longest);
                }
            }
        }
        this.character = least == Double.MAX_VALUE ? 0 : least;
    }

    /** Whether the last line of a cell leaves no room for more than a character or two. */
    boolean isFull(GridCell cell) {
        if (character == 0 || cell.origin().box() == null) {
            return false;
        }
        String text = cell.text();
        double room = cell.origin().box().width() / character;
        return length(text.substring(text.lastIndexOf('\n') + 1)) >= room - LACKING;
    }

    private static double longestBroken(String text) {
        double longest = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            longest = Math.max(longest, length(text.substring(start, end)));
            start = end + 1;
        }
        return longest;
    }

    /** In full-width characters. */
    private static double length(String line) {
        return line.chars().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum();
    }
}
