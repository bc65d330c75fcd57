package io.keikaku.extract.pdf;

import io.keikaku.core.document.Grid;
import io.keikaku.core.model.Box;
import java.util.List;

/** What page layout puts in order. Boxes are those on the page as turned for its main direction of writing. */
sealed interface LayoutItem {

    Box box();

    record Line(TextLine line, Box box) implements LayoutItem {}

    /** @param region the whole table, on the page as displayed */
    record Table(Grid grid, Box region, Box box) implements LayoutItem {}

    /** Lines that run in another direction than the page's main one, in reading order. */
    record Turned(List<TextLine> lines, Box box) implements LayoutItem {}

    /** A drawn box around other items. */
    record Frame(List<LayoutItem> items, Box box) implements LayoutItem {}

    /**
     * A word in a box of its own, and the text beside it.
     *
     * @param items lines only, from top to bottom
     */
    record Labelled(Frame label, List<LayoutItem> items, Box box) implements LayoutItem {}
}
