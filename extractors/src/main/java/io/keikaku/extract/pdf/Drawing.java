package io.keikaku.extract.pdf;

import java.util.List;

/**
 * The drawn lines and areas of a page that tables can be made of.
 *
 * @param horizontal merged, ordered by y, then x
 * @param vertical merged, ordered by x, then y
 * @param fills filled rectangles in painting order
 */
record Drawing(List<Ruling> horizontal, List<Ruling> vertical, List<Fill> fills) {}
