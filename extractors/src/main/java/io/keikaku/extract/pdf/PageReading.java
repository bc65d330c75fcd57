package io.keikaku.extract.pdf;

import io.keikaku.core.document.LegendEntry;
import java.util.List;

/**
 * A page, laid out.
 *
 * @param zones in reading order
 * @param direction of most of its text
 * @param legend what its colours and symbols mean
 * @param recognised whether its text comes from a recogniser
 */
record PageReading(
        int number,
        double width,
        double height,
        List<Zone> zones,
        WritingDirection direction,
        List<LegendEntry> legend,
        boolean recognised) {

    PageReading {
        zones = List.copyOf(zones);
        legend = List.copyOf(legend);
    }

    /** All lines outside of tables, in reading order. */
    List<TextLine> lines() {
        return Zone.lines(zones);
    }
}
