package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.ListItem;
import io.keikaku.core.document.Paragraph;
import io.keikaku.extract.japanese.JapaneseText;
import java.util.regex.Pattern;

/** The text of blocks as one line each. */
public final class Lines {
    /** What a producer sets for a bullet that has no character. */
    private static final Pattern PLAIN = Pattern.compile("[-*–]");

    private static final int LONGEST_TITLE = 80;

    private Lines() {}

    /** The block's text as the reader gives it, list marker included; empty for grids. */
    public static String raw(Block block) {
        return switch (block) {
            case Heading heading -> heading.text();
            case Paragraph paragraph -> paragraph.text();
            case ListItem item -> (PLAIN.matcher(item.marker()).matches() ? "" : item.marker() + " ") + item.text();
            case Grid grid -> "";
        };
    }

    /** Whether a block may be the title of a page or section with something else beside it: one line, no sentence. */
    static boolean mayBeTitle(Block block) {
        String line = raw(block);
        return (block instanceof Heading || block instanceof Paragraph)
                && line.length() <= LONGEST_TITLE
                && !line.contains("。")
                && !line.strip().contains("\n");
    }

    /** The block's text, list marker included, on one line; empty for grids. */
    public static String of(Block block) {
        return JapaneseText.joinLines(raw(block));
    }
}
