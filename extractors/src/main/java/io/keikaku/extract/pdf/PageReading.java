package io.keikaku.extract.pdf;

import java.util.List;

/**
 * A page, laid out.
 *
 * @param zones in reading order
 * @param direction of most of its text
 * @param recognised whether its text comes from a recogniser
 */
record PageReading(
        int number, double width, double height, List<Zone> zones, WritingDirection direction, boolean recognised) {

    PageReading {
        zones = List.copyOf(zones);
    }

    /** All lines outside of tables, in reading order. */
    List<TextLine> lines() {
        return zones.stream()
                .flatMap(zone -> zone.items().stream())
                .filter(LayoutItem.Line.class::isInstance)
                .map(item -> ((LayoutItem.Line) item).line())
                .toList();
    }
}
