package io.keikaku.core.model;

import java.util.List;

/**
 * A table of a plan. Only spanning cells are stored; positions that no cell covers are empty.
 *
 * @param page 1-based page on which the table begins, {@code null} where the format has none
 * @param lastPage page on which it ends
 */
public record Table(String id, Integer page, Integer lastPage, String caption, Kind kind, List<Cell> cells) {

    public Table {
        cells = Lists.copy(cells);
    }

    /** What a table is about. */
    public enum Kind {
        MEASURES,
        SCHEDULE,
        FORM,
        INDICATORS,
        MATRIX,
        OTHER
    }

    /**
     * A cell, at 0-based row and column of the joined table.
     *
     * @param page 1-based page on which the cell stands
     * @param box where the cell is on its page
     */
    public record Cell(
            int row, int column, int rowSpan, int columnSpan, String text, boolean header, Integer page, Box box) {}
}
