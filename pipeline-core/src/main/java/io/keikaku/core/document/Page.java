package io.keikaku.core.document;

import java.util.List;

/**
 * A page.
 *
 * @param number 1-based
 * @param width in points, 0 where the format has no pages
 * @param height in points, 0 where the format has no pages
 * @param blocks in reading order
 * @param legend what the colours and symbols on this page mean, where the page says so
 */
public record Page(int number, double width, double height, List<Block> blocks, List<LegendEntry> legend) {

    public Page {
        blocks = List.copyOf(blocks);
        legend = List.copyOf(legend);
    }
}
