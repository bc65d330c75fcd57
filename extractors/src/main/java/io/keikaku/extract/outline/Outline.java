package io.keikaku.extract.outline;

import java.util.List;

/**
 * A document's blocks, each in its section. Immutable.
 *
 * @param root stands for the whole document
 * @param nodes all headings in reading order
 * @param blocks the flow of blocks
 */
public record Outline(OutlineNode root, List<OutlineNode> nodes, List<Placed> blocks) {

    public Outline {
        nodes = List.copyOf(nodes);
        blocks = List.copyOf(blocks);
    }
}
