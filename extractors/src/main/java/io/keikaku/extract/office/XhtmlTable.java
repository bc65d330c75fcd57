package io.keikaku.extract.office;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.ReadException;
import org.xml.sax.Attributes;

/** Makes grids of tables; those within a table are text of the cell in which they stand. */
final class XhtmlTable {
    private static final String BETWEEN_INNER_CELLS = "  ";

    private final XhtmlText text;
    private final TextBlocks blocks;
    private final PageCollector pages;
    private final Budget budget;
    private final boolean spansKnown;
    private int depth;
    private String caption;
    private SpanGrid grid;
    private CellStart cell;

    XhtmlTable(XhtmlText text, TextBlocks blocks, PageCollector pages, Budget budget, boolean spansKnown) {
        this.text = text;
        this.blocks = blocks;
        this.pages = pages;
        this.budget = budget;
        this.spansKnown = spansKnown;
    }

    /** Where a cell began. */
    private record CellStart(int rowSpan, int columnSpan, boolean header) {}

    boolean isOpen() {
        return depth > 0;
    }

    void start() {
        depth++;
        if (depth == 1) {
            grid = new SpanGrid(budget, pages.origin(), spansKnown);
            caption = null;
        }
    }

    /** Begins a row, a cell or a caption; {@code false} where it is of no table or of one within another. */
    boolean startPart(String name, Attributes attributes) throws ReadException {
        if (depth != 1) {
            return false;
        }
        endCell();
        switch (name) {
            case "tr" -> grid.nextRow();
            case "caption" -> text.clear();
            default -> {
                if (!grid.hasRow()) {
                    grid.nextRow();
                }
                text.clear();
                cell = new CellStart(
                        span(attributes.getValue("rowspan")), span(attributes.getValue("colspan")), name.equals("th"));
            }
        }
        return true;
    }

    void endCell() throws ReadException {
        if (depth == 1 && cell != null) {
            grid.add(cell.rowSpan, cell.columnSpan, blocks.printed(text.take()), cell.header, null, pages.origin());
            cell = null;
        } else if (depth > 1) {
            text.append(BETWEEN_INNER_CELLS);
        }
    }

    void endCaption() throws ReadException {
        if (depth == 1) {
            caption = blocks.printed(text.take());
        }
    }

    void end() throws ReadException {
        if (depth == 0) {
            return;
        }
        endCell();
        depth--;
        if (depth > 0) {
            text.lineBreak();
            return;
        }
        text.clear();
        Grid built = grid.build(caption == null || caption.isEmpty() ? null : caption);
        grid = null;
        if (built != null) {
            pages.add(built);
        }
    }

    private static int span(String value) {
        return value != null && value.strip().matches("[0-9]{1,4}") ? Integer.parseInt(value.strip()) : 1;
    }
}
