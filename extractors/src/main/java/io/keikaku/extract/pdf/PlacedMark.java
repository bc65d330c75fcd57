package io.keikaku.extract.pdf;

import io.keikaku.core.document.GridMark;
import java.util.Set;

/**
 * A mark on a table.
 *
 * @param glyphs of its text, compared by identity; they belong to no cell
 */
record PlacedMark(GridMark mark, Set<Glyph> glyphs) {}
