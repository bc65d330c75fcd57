package io.keikaku.core.document;

/**
 * Something drawn over the cells of a grid: a block arrow, a line arrow, a bar.
 *
 * @param text inside or beside the mark, {@code null} where none
 * @param row 0-based row on which the mark lies
 * @param from where it starts, in columns: 2.5 is the middle of the third column
 * @param to where it ends, in columns
 * @param colour as {@code #rrggbb}, {@code null} where unknown
 */
public record GridMark(Kind kind, String text, int row, double from, double to, String colour, Origin origin) {

    /** How a mark is drawn. */
    public enum Kind {
        /** A filled or outlined shape with a point. */
        BLOCK_ARROW,
        /** A line with an arrow head. */
        LINE_ARROW,
        /** A filled shape without a point. */
        BAR
    }
}
