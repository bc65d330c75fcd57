package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Grid;
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
    private static final Pattern DIVISION = OutlinePhrases.pattern("division-number");
    private static final Pattern STRAY = Pattern.compile("[0-9０-９]{1,3}");
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
            } else if (i + 2 < flow.size()
                    && isFigure(flow.get(i + 1))
                    && isTitle(flow.get(i + 2))
                    && isWord(flow.get(i))
                    && headings.isNumber(flow.get(i))) {
                joined.add(flow.get(i + 1));
                joined.add(heading(flow.get(i), flow.get(i + 2)));
                i += 2;
            } else if (!isStray(flow.get(i))) {
                headings.remember(flow.get(i));
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

    /** A number with the word that it counts: what stands between it and its title was beside the line above. */
    private static boolean isWord(Block block) {
        NumberLabel label = LabelParser.alone(Lines.raw(block).strip());
        return label != null && label.style() == NumberLabel.Style.NAMED;
    }

    private static boolean isFigure(Block block) {
        String text = Lines.of(block);
        return block instanceof Paragraph
                && text.length() <= LONGEST
                && !WORDS.matcher(text).find();
    }

    /** A number that begins no heading: a page's, or a cell's of a table that is lost. */
    private static boolean isStray(Block block) {
        return block instanceof Paragraph && STRAY.matcher(Lines.of(block)).matches();
    }

    private boolean countsOn(NumberLabel label) {
        int value = value(label);
        Integer before = label == null ? null : last.get(label.kind());
        boolean goesOn = before != null && (value == before || value == before + 1);
        if (value != 1 && !goesOn) {
            return false;
        }
        last.put(label.kind(), value);
        return true;
    }

    /** Headings that are whole count as well. */
    private void remember(Block block) {
        NumberLabel label = block instanceof Grid
                ? null
                : LabelParser.parse(Lines.raw(block)).label();
        if (value(label) > 0) {
            last.put(label.kind(), value(label));
        }
    }

    /** The last part of a number, 0 where it has none in digits. */
    private static int value(NumberLabel label) {
        Matcher number = LAST_NUMBER.matcher(label == null ? "" : JapaneseText.fold(label.text()));
        return number.find() ? Integer.parseInt(number.group()) : 0;
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
