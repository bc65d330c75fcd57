package io.keikaku.extract.office;

/**
 * A cell of a sheet, merged ones whole.
 *
 * @param row 0-based first row
 * @param column 0-based first column
 * @param lastRow inclusive
 * @param lastColumn inclusive
 * @param text as shown
 * @param fill as {@code #rrggbb}, {@code null} where none or white
 */
record SheetCell(int row, int column, int lastRow, int lastColumn, String text, String fill) {

    boolean isMerged() {
        return lastRow > row || lastColumn > column;
    }
}
