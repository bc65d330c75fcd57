package io.keikaku.extract.pdf;

import io.keikaku.core.document.GridMark;
import io.keikaku.core.model.Box;
import java.util.Set;

/**
 * Something drawn that may be a mark on a table or a swatch of a legend.
 *
 * @param box all of it, head included
 * @param colour {@code 0xRRGGBB} of its area, or of its line where the area is white; {@code -1} where unknown
 * @param rectangle whether it is a plain rectangle, which may also be the background of a cell
 * @param shapes what it is drawn with, compared by identity
 */
record DrawnMark(GridMark.Kind kind, Box box, int colour, boolean rectangle, Set<Shape> shapes) {

    /** The colour as {@code #rrggbb}, {@code null} where unknown. */
    String hex() {
        return colour < 0 ? null : new Fill(box, colour).hex();
    }
}
