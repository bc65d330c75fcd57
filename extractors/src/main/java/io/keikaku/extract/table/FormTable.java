package io.keikaku.extract.table;

/**
 * A list within a form, below a header of its own.
 *
 * @param firstRow first row of the form's table that belongs to the list
 * @param lastRow last row of the form's table that belongs to the list
 * @param table the list by itself; its rows and columns are counted from its own corner
 */
public record FormTable(int firstRow, int lastRow, LogicalTable table) {}
