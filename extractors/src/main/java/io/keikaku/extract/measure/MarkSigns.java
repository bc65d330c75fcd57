package io.keikaku.extract.measure;

import io.keikaku.core.document.Grid;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.Lines;
import io.keikaku.extract.outline.Outline;
import io.keikaku.extract.outline.Placed;
import io.keikaku.extract.table.MarkWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs behind the names of measures that a line of the plan explains as marks: ★は新規事業. A sign that no line explains stays in
 * the name. Immutable.
 */
final class MarkSigns {
    private static final Pattern LINE = MeasurePhrases.pattern("sign-explained");
    private static final Pattern NEXT = MeasurePhrases.pattern("before-sign");
    private static final int LONGEST_LINE = 60;

    private final Map<String, String> marks = new HashMap<>();

    MarkSigns(Outline outline) {
        for (Placed placed : outline.blocks()) {
            String line = placed.block() instanceof Grid
                    ? ""
                    : Lines.raw(placed.block()).strip();
            if (line.length() <= LONGEST_LINE) {
                NEXT.splitAsStream(line).forEach(this::learn);
            }
        }
    }

    private void learn(String explanation) {
        Matcher explained = LINE.matcher(JapaneseText.compact(explanation));
        if (explained.matches() && MarkWords.areAll(explained.group("mark"))) {
            marks.putIfAbsent(explained.group("sign"), explained.group("mark"));
        }
    }

    /** Takes the signs off the names, and gives the measures the marks. */
    void resolve(List<Mention> mentions) {
        for (Mention mention : mentions) {
            String name = mention.name;
            int end = name.length() - 1;
            if (end > 0 && marks.containsKey(name.substring(end))) {
                // departments in brackets could not be read while the sign stood behind them
                mention.name(NameParser.parse(name.substring(0, end).strip()));
                mention.mark(marks.get(name.substring(end)), "name");
            }
        }
    }
}
