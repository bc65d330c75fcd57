package io.keikaku.core.document;

/**
 * A cell, spans included.
 *
 * @param row 0-based
 * @param column 0-based
 * @param text lines of the print separated by {@code \n}; empty, never {@code null}
 * @param header whether the source's form marks it as a header cell
 * @param fill background as {@code #rrggbb}, {@code null} where none or white
 */
public record GridCell(
        int row, int column, int rowSpan, int columnSpan, String text, boolean header, String fill, Origin origin) {

    /** The same cell at another place. */
    public GridCell at(int newRow, int newColumn) {
        return new GridCell(newRow, newColumn, rowSpan, columnSpan, text, header, fill, origin);
    }

    /** The same cell over so many rows and columns. */
    public GridCell spanning(int rows, int columns) {
        return new GridCell(row, column, rows, columns, text, header, fill, origin);
    }

    /** The same cell with another text. */
    public GridCell withText(String newText) {
        return new GridCell(row, column, rowSpan, columnSpan, newText, header, fill, origin);
    }
}
