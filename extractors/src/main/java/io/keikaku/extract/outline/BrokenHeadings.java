package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins a chapter number that stands on a line of its own to the short line after it. */
final class BrokenHeadings {
    private static final Pattern NUMBER = Pattern.compile("[0０][0-9０-９]|第[0-9０-９一二三四五六七八九十]{1,3}[編部章節]");
    private static final int LONGEST = 40;

    private BrokenHeadings() {}

    static List<Block> join(List<Block> flow) {
        List<Block> joined = new ArrayList<>();
        for (int i = 0; i < flow.size(); i++) {
            if (i + 1 < flow.size() && isNumber(flow.get(i)) && isTitle(flow.get(i + 1))) {
                joined.add(heading(flow.get(i), flow.get(i + 1)));
                i++;
            } else {
                joined.add(flow.get(i));
            }
        }
        return joined;
    }

    private static boolean isNumber(Block block) {
        return (block instanceof Paragraph || block instanceof Heading)
                && NUMBER.matcher(Lines.of(block)).matches();
    }

    private static boolean isTitle(Block block) {
        String text = Lines.of(block);
        return (block instanceof Paragraph || block instanceof Heading)
                && !text.isEmpty()
                && text.length() <= LONGEST
                && !text.contains("。")
                && LabelParser.parse(text).label() == null;
    }

    private static Block heading(Block number, Block title) {
        String text = Lines.of(number) + " " + Lines.of(title);
        return title instanceof Heading heading
                ? new Heading(text, heading.level(), number.origin())
                : new Paragraph(text, Paragraph.Role.BODY, number.origin());
    }
}
