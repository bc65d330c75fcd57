package io.keikaku.extract.pdf;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.Origin;
import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.List;

/** Puts glyphs and fills into the cells of a layout. */
final class GridAssembler {
    private final int page;
    private final List<Glyph> glyphs;
    private final List<Fill> fills;

    GridAssembler(int page, List<Glyph> glyphs, List<Fill> fills) {
        this.page = page;
        this.glyphs = List.copyOf(glyphs);
        this.fills = List.copyOf(fills);
    }

    /** The table that a layout makes of the page. A glyph belongs to the cell that holds its centre. */
    FoundTable assemble(CellLayout layout) {
        CellGlyphs cells = CellGlyphs.in(layout, glyphs);
        CellFills colours = new CellFills(layout.box(), fills);
        List<String> texts = new ArrayList<>();
        List<String> cellFills = new ArrayList<>();
        List<Glyph> used = new ArrayList<>();
        for (int k = 0; k < layout.slots().size(); k++) {
            List<Glyph> own = cells.of(k);
            used.addAll(own);
            texts.add(CellText.of(own));
            cellFills.add(colours.of(layout.box(layout.slots().get(k))));
        }
        boolean[] headers = HeaderCells.find(layout, cellFills, cells);
        List<GridCell> gridCells = new ArrayList<>();
        for (int k = 0; k < layout.slots().size(); k++) {
            Slot slot = layout.slots().get(k);
            gridCells.add(new GridCell(
                    slot.row(),
                    slot.column(),
                    slot.rowSpan(),
                    slot.columnSpan(),
                    texts.get(k),
                    headers[k],
                    cellFills.get(k),
                    Origin.box(page, layout.box(slot))));
        }
        Box box = layout.box();
        Grid grid = new Grid(layout.rows(), layout.columns(), gridCells, true, List.of(), null, Origin.box(page, box));
        return new FoundTable(grid, layout, box, used);
    }
}
