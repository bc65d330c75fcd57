package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.List;

/** The glyphs of each cell of a layout. */
final class CellGlyphs {
    private final List<List<Glyph>> bySlot;

    private CellGlyphs(List<List<Glyph>> bySlot) {
        this.bySlot = bySlot;
    }

    /** Gives each glyph to the cell that holds its centre; glyphs outside of the layout are left. */
    static CellGlyphs in(CellLayout layout, List<Glyph> glyphs) {
        List<List<Glyph>> bySlot = new ArrayList<>();
        layout.slots().forEach(slot -> bySlot.add(new ArrayList<>()));
        int[][] owners = layout.owners();
        for (Glyph glyph : glyphs) {
            Box box = glyph.box();
            int column = CellLayout.interval(layout.xs(), (box.x0() + box.x1()) / 2);
            int row = CellLayout.interval(layout.ys(), (box.y0() + box.y1()) / 2);
            if (row >= 0 && column >= 0 && owners[row][column] >= 0) {
                bySlot.get(owners[row][column]).add(glyph);
            }
        }
        return new CellGlyphs(bySlot);
    }

    /** Glyphs of one cell, in painting order. */
    List<Glyph> of(int slot) {
        return bySlot.get(slot);
    }

    boolean isBlank(int slot) {
        return bySlot.get(slot).stream().allMatch(glyph -> glyph.text().isBlank());
    }

    /** Whether a cell has text and all of it is bold. */
    boolean isBold(int slot) {
        List<Glyph> printed =
                bySlot.get(slot).stream().filter(g -> !g.text().isBlank()).toList();
        return !printed.isEmpty() && printed.stream().allMatch(Glyph::bold);
    }
}
