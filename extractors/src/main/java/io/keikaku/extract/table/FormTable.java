package io.keikaku.extract.table;

/**
 * A list within a form, below a header of its own.
 *
 * @param kind what it lists
 * @param firstRow first row of the form's table that belongs to the list
 * @param lastRow last row of the form's table that belongs to the list
 * @param table the list by itself; its rows and columns are counted from its own corner
 */
public record FormTable(Kind kind, int firstRow, int lastRow, LogicalTable table) {

    /** What a list within a form holds. */
    public enum Kind {
        /** A row an indicator. */
        INDICATORS,
        /** A row a step of work, beside the years of it. */
        WORKS
    }
}
