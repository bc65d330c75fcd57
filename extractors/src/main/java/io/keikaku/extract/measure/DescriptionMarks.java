package io.keikaku.extract.measure;

import io.keikaku.extract.table.MarkWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks in brackets at the end of what a plan tells of a measure: …を開きます。【新規】. Stateless. */
final class DescriptionMarks {
    private static final Pattern AT_END = MeasurePhrases.pattern("mark-at-end");
    private static final Pattern LIST = MeasurePhrases.pattern("list");

    private DescriptionMarks() {}

    /** Takes the marks off the descriptions, and gives them to the measures. Those of lists are marks of their last item. */
    static void resolve(List<Mention> mentions) {
        for (Mention mention : mentions) {
            String text = mention.description;
            if (text != null && !LIST.matcher(text).find()) {
                Matcher mark = AT_END.matcher(text);
                if (mark.find() && mark.start() > 0 && isMark(mark)) {
                    mention.description = text.substring(0, mark.start());
                    mention.mark(mark.group("mark"), "description");
                }
            }
        }
    }

    /** A word in round brackets within a sentence may belong to it, except that nothing but a mark says new. */
    private static boolean isMark(Matcher found) {
        String word = found.group("mark");
        return Boolean.TRUE.equals(MarkWords.isNew(word)) || found.group("set") != null && MarkWords.areAll(word);
    }
}
