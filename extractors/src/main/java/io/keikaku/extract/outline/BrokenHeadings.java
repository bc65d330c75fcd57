package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.Paragraph;
import io.keikaku.extract.japanese.JapaneseText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins a number that stands on a line of its own to the short line after it: tools that turn PDF into text part what the print
 * parts by a wide space. Numbers but those of divisions must count on from the one before, or begin anew.
 */
final class BrokenHeadings {
    private static final Pattern DIVISION =
            Pattern.compile("[0０][0-9０-９]|第[0-9０-９一二三四五六七八九十]{1,3}[編部章節]");
    private static final Pattern LAST_NUMBER = Pattern.compile("[0-9]{1,2}(?=[^0-9]*$)");
    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{2}");
    private static final int LONGEST = 40;
    private static final int LONGEST_NUMBER = 12;

    private final Map<String, Integer> last = new HashMap<>();

    private BrokenHeadings() {}

    static List<Block> join(List<Block> flow) {
        BrokenHeadings headings = new BrokenHeadings();
        List<Block> joined = new ArrayList<>();
        for (int i = 0; i < flow.size(); i++) {
            if (i + 1 < flow.size() && isTitle(flow.get(i + 1)) && headings.isNumber(flow.get(i))) {
                joined.add(heading(flow.get(i), flow.get(i + 1)));
                i++;
            } else {
                joined.add(flow.get(i));
            }
        }
        return joined;
    }

    private boolean isNumber(Block block) {
        String text = Lines.raw(block).strip();
        if (!(block instanceof Paragraph || block instanceof Heading) || text.length() > LONGEST_NUMBER) {
            return false;
        }
        return DIVISION.matcher(JapaneseText.joinLines(text)).matches() || countsOn(LabelParser.alone(text));
    }

    private boolean countsOn(NumberLabel label) {
        Matcher number = LAST_NUMBER.matcher(label == null ? "" : JapaneseText.fold(label.text()));
        if (!number.find()) {
            return false;
        }
        int value = Integer.parseInt(number.group());
        Integer before = last.get(label.kind());
        if (value != 1 && (before == null || value != before && value != before + 1)) {
            return false;
        }
        last.put(label.kind(), value);
        return true;
    }

    private static boolean isTitle(Block block) {
        String text = Lines.of(block);
        return (block instanceof Paragraph || block instanceof Heading)
                && text.length() <= LONGEST
                && !text.contains("。")
                && WORDS.matcher(text).find()
                && LabelParser.parse(text).label() == null
                && LabelParser.alone(text) == null;
    }

    private static Block heading(Block number, Block title) {
        String text = Lines.of(number) + " " + Lines.of(title);
        return title instanceof Heading heading
                ? new Heading(text, heading.level(), number.origin())
                : new Paragraph(text, Paragraph.Role.BODY, number.origin());
    }
}
