package io.keikaku.extract.pdf;

import io.keikaku.core.document.GridMark;
import io.keikaku.core.model.Box;
import java.util.Set;

/**
 * A mark on a table.
 *
 * @param glyphs of its text, compared by identity; they belong to no cell
 * @param drawn the mark without its text
 */
record PlacedMark(GridMark mark, Set<Glyph> glyphs, Box drawn) {}
