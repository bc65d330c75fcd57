package io.keikaku.extract;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Document;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.GridMark;
import io.keikaku.core.document.LegendEntry;
import io.keikaku.core.document.Page;
import io.keikaku.core.model.Box;
import io.keikaku.core.model.Source;
import io.keikaku.core.model.Warning;
import java.util.ArrayList;
import java.util.List;

/**
 * Every table of a document, page by page, as it stands on its page: for those who want tables rather than plans.
 *
 * @param tables in reading order
 * @param warnings what could not be read well
 */
public record TableListing(Source source, List<Entry> tables, List<Warning> warnings) {

    public TableListing {
        tables = List.copyOf(tables);
        warnings = List.copyOf(warnings);
    }

    /**
     * A table.
     *
     * @param page 1-based
     * @param box on the page, {@code null} where the format has none
     * @param legend what the page says of colours and symbols
     */
    public record Entry(
            int page,
            Box box,
            String caption,
            int rows,
            int columns,
            List<Cell> cells,
            List<Mark> marks,
            List<LegendEntry> legend) {

        public Entry {
            cells = List.copyOf(cells);
            marks = List.copyOf(marks);
            legend = List.copyOf(legend);
        }
    }

    /** A cell, spans included; row and column are 0-based. */
    public record Cell(
            int row, int column, int rowSpan, int columnSpan, String text, boolean header, String fill, Box box) {}

    /** Something drawn on the cells, from and to in columns. */
    public record Mark(GridMark.Kind kind, String text, int row, double from, double to, String colour, Box box) {}

    /** Lists the tables of a document. */
    public static TableListing of(Document document) {
        List<Entry> tables = new ArrayList<>();
        for (Page page : document.pages()) {
            for (Block block : page.blocks()) {
                if (block instanceof Grid grid) {
                    tables.add(entry(page, grid));
                }
            }
        }
        return new TableListing(document.source(), tables, document.warnings());
    }

    private static Entry entry(Page page, Grid grid) {
        return new Entry(
                page.number(),
                grid.origin().box(),
                grid.caption(),
                grid.rows(),
                grid.columns(),
                grid.cells().stream().map(TableListing::cell).toList(),
                grid.marks().stream().map(TableListing::mark).toList(),
                page.legend());
    }

    private static Cell cell(GridCell cell) {
        return new Cell(
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.text(),
                cell.header(),
                cell.fill(),
                cell.origin().box());
    }

    private static Mark mark(GridMark mark) {
        return new Mark(
                mark.kind(),
                mark.text(),
                mark.row(),
                mark.from(),
                mark.to(),
                mark.colour(),
                mark.origin().box());
    }
}
