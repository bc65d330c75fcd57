package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.ListItem;
import io.keikaku.core.document.Paragraph;
import io.keikaku.extract.japanese.JapaneseText;

/** The text of blocks as one line each. */
public final class Lines {
    private Lines() {}

    /** The block's text as the reader gives it, list marker included; empty for grids. */
    public static String raw(Block block) {
        return switch (block) {
            case Heading heading -> heading.text();
            case Paragraph paragraph -> paragraph.text();
            case ListItem item -> (item.marker().matches("[-*–]") ? "" : item.marker() + " ") + item.text();
            case Grid grid -> "";
        };
    }

    /** The block's text, list marker included, on one line; empty for grids. */
    public static String of(Block block) {
        return JapaneseText.joinLines(raw(block));
    }
}
