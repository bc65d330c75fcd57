package io.keikaku.extract.table;

import io.keikaku.extract.japanese.YearSpan;

/**
 * A column and what it holds.
 *
 * @param header as printed, upper levels first; empty where there is none
 * @param years fiscal years of the column, {@code null} where it is none
 * @param reason why the role was given, for {@code explain}
 */
public record Column(int index, String header, ColumnRole role, YearSpan years, String reason) {

    /** The lowest level of the header. */
    public String leaf() {
        return header.substring(header.lastIndexOf(' ') + 1);
    }

    Column as(ColumnRole other, String why) {
        return new Column(index, header, other, years, why);
    }

    /** The same column in another role. */
    public Column withRole(ColumnRole other) {
        return as(other, reason);
    }

    boolean isLabel() {
        return role == ColumnRole.NAME || role == ColumnRole.GROUP;
    }
}
