package io.keikaku.extract.pdf;

import io.keikaku.core.document.Origin;
import io.keikaku.core.model.Box;
import java.util.List;

/**
 * Everything visible on a page, as one walk over its content stream collects it. Coordinates are points from the top left
 * of the page as displayed (crop box and page rotation applied), {@code y} growing downwards.
 *
 * @param number 1-based
 * @param glyphs in painting order
 * @param shapes stroked and filled paths in painting order, clipped
 * @param images boxes of images
 * @param recognised whether the glyphs are the hidden text layer that a recogniser laid under a page image
 */
record PageContent(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Shape> shapes,
        List<ImageBox> images,
        boolean recognised) {

    PageContent {
        glyphs = List.copyOf(glyphs);
        shapes = List.copyOf(shapes);
        images = List.copyOf(images);
    }

    /** A place on the page, from which text was read. */
    Origin origin(Box box) {
        return new Origin(number, null, box, recognised);
    }
}
