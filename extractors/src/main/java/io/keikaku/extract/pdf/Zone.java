package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.List;

/**
 * A part of a page that is read from top to bottom: a column, a text box, or all of it.
 *
 * @param items lines and tables only, in reading order
 * @param measure where its lines begin and end, on the page as turned for the direction of the text
 * @param framed whether a box is drawn around it
 */
record Zone(List<LayoutItem> items, Box measure, boolean framed) {

    Zone {
        items = List.copyOf(items);
    }

    /** The zone with lines that let go of their glyphs, which take most of the memory. */
    Zone withoutGlyphs() {
        List<LayoutItem> light = items.stream()
                .map(item -> item instanceof LayoutItem.Line line
                        ? new LayoutItem.Line(line.line().withoutGlyphs(), line.box())
                        : item)
                .toList();
        return new Zone(light, measure, framed);
    }
}
