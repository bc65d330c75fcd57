package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;

/**
 * A block and the section it stands in.
 *
 * @param position index in the flow of blocks
 * @param section innermost section; for a heading, the section that it opens
 * @param heading whether the block was taken for a heading
 * @param text the block's line taken apart, {@code null} for grids
 */
public record Placed(int position, Block block, OutlineNode section, boolean heading, LabelledText text) {}
