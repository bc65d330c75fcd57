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
        int row, int column, int rowSpan, int columnSpan, String text, boolean header, String fill, Origin origin) {}
