package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.List;

/**
 * Lines that are read as one text.
 *
 * @param lines at least one
 * @param framed whether a box is drawn around the zone in which the text stands
 * @param cutOff whether its last line runs to the end of the measure, so that the text may go on elsewhere
 */
record TextBlock(String text, List<TextLine> lines, boolean framed, boolean cutOff) implements PagePiece {

    TextBlock {
        lines = List.copyOf(lines);
    }

    TextLine first() {
        return lines.getFirst();
    }

    Box box() {
        return lines.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
    }
}
