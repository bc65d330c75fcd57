package io.keikaku.core.document;

import io.keikaku.core.model.Box;

/**
 * Where something stands in the source.
 *
 * @param page 1-based, {@code null} where the format has no pages
 * @param line 1-based, {@code null} where the format has no lines
 * @param box in points from the page's top left, {@code null} where the format has no geometry
 * @param ocr whether the text was recognised from an image
 */
public record Origin(Integer page, Integer line, Box box, boolean ocr) {

    /** A line of a text source. */
    public static Origin line(int line) {
        return new Origin(null, line, null, false);
    }

    /** A place on a page. */
    public static Origin box(int page, Box box) {
        return new Origin(page, null, box, false);
    }
}
