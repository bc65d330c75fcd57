package io.keikaku.extract.pdf;

import io.keikaku.core.document.Grid;
import io.keikaku.core.model.Box;
import java.util.List;

/**
 * A table found on a page.
 *
 * @param grid its cells with their text, and the marks on them; the caption is left to others
 * @param region the whole table
 * @param glyphs what stands on the table and is thereby used up
 */
record FoundTable(Grid grid, Box region, List<Glyph> glyphs) {

    FoundTable {
        glyphs = List.copyOf(glyphs);
    }
}
