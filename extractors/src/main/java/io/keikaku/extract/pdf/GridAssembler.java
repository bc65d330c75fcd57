package io.keikaku.extract.pdf;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Puts glyphs and fills into the cells of a layout, and marks on it. */
final class GridAssembler {
    private final PageContent page;
    private final List<Fill> fills;
    private final MarkPlacer marks;

    GridAssembler(PageContent page, List<Fill> fills, MarkPlacer marks) {
        this.page = page;
        this.marks = marks;
        this.fills = List.copyOf(fills);
    }

    /** The table that a layout makes of the page. A glyph belongs to the cell that holds its centre. */
    FoundTable assemble(CellLayout layout) {
        List<Glyph> inside = page.glyphs().stream()
                .filter(glyph -> Boxes.centred(glyph.box(), layout.box()))
                .toList();
        List<PlacedMark> placed = marks.place(layout, inside);
        Set<Glyph> ofMarks = Collections.newSetFromMap(new IdentityHashMap<>());
        placed.forEach(mark -> ofMarks.addAll(mark.glyphs()));
        CellGlyphs cells = CellGlyphs.in(
                layout,
                inside.stream().filter(glyph -> !ofMarks.contains(glyph)).toList());
        CellFills colours = new CellFills(layout.box(), fills, placed);
        List<String> texts = new ArrayList<>();
        List<String> cellFills = new ArrayList<>();
        for (int k = 0; k < layout.slots().size(); k++) {
            List<Glyph> own = cells.of(k);
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
                    page.origin(layout.box(slot))));
        }
        Box box = layout.box();
        Grid grid = new Grid(
                layout.rows(),
                layout.columns(),
                gridCells,
                true,
                placed.stream().map(PlacedMark::mark).toList(),
                null,
                page.origin(box));
        return new FoundTable(grid, box, inside);
    }
}
