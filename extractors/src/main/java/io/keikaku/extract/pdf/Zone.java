package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.List;

/**
 * A part of a page that is read from top to bottom: a column, a text box, or all of it.
 *
 * @param items lines and tables only, in reading order
 * @param measure where its lines begin and end, on the page as turned for the direction of the text
 * @param framed whether a box is drawn around it
 * @param label the word in a box at its left that says what it tells, {@code null} where there is none
 */
record Zone(List<LayoutItem> items, Box measure, boolean framed, String label) {

    Zone {
        items = List.copyOf(items);
    }

    /** The text beside a label; its lines run as far as those of the zone around it. */
    static Zone labelled(LayoutItem.Labelled labelled, Box around, boolean framed) {
        Box text = labelled.items().stream()
                .map(LayoutItem::box)
                .reduce(Box::union)
                .orElseThrow();
        Box measure = new Box(text.x0(), text.y0(), Math.max(text.x1(), around.x1()), text.y1());
        return new Zone(labelled.items(), measure, framed, SideLabels.key(labelled.label()));
    }

    /** All lines outside of tables, in reading order. */
    static List<TextLine> lines(List<Zone> zones) {
        return zones.stream()
                .flatMap(zone -> zone.items().stream())
                .filter(LayoutItem.Line.class::isInstance)
                .map(item -> ((LayoutItem.Line) item).line())
                .toList();
    }

    /** The zone as it is kept once the page is laid out. */
    Zone laidOut(Decorations decorations) {
        List<LayoutItem> light = items.stream()
                .map(item -> item instanceof LayoutItem.Line line
                        ? new LayoutItem.Line(line.line().laidOut(decorations.of(line.line())), line.box())
                        : item)
                .toList();
        return new Zone(light, measure, framed, label);
    }
}
