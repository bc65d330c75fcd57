package io.keikaku.extract.measure;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.Paragraph;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.Outline;
import io.keikaku.extract.outline.Placed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that lead in to tables and name the group whose measures follow: "The actions for X are these three", or "for X and
 * for Y respectively" before two tables. A group is taken only where the document knows it as a heading or list item.
 */
final class LeadIns {
    private static final Pattern FOLLOWS = MeasurePhrases.pattern("table-follows");
    private static final Pattern AND = MeasurePhrases.pattern("and");
    private static final Pattern TOPIC = MeasurePhrases.pattern("topic-particle");
    private static final Pattern GENITIVE = MeasurePhrases.pattern("genitive-particle");
    private static final int LONGEST = 120;

    private final Map<Integer, String> leads = new HashMap<>();

    LeadIns(Outline outline) {
        Set<String> known = known(outline);
        Deque<String> waiting = new ArrayDeque<>();
        StringBuilder sentence = new StringBuilder();
        String last = null;
        for (Placed placed : outline.blocks()) {
            if (placed.block() instanceof Grid) {
                last = waiting.isEmpty() ? last : waiting.poll();
                if (last != null) {
                    leads.put(placed.position(), last);
                }
                sentence.setLength(0);
            } else if (placed.heading()) {
                waiting.clear();
                sentence.setLength(0);
                last = null;
            } else if (placed.block() instanceof Paragraph paragraph) {
                List<String> groups = groups(sentence, paragraph, known);
                if (!groups.isEmpty()) {
                    waiting.clear();
                    waiting.addAll(groups);
                }
            }
        }
    }

    /** The group named before the table at a position in the flow, {@code null} where none is. */
    String before(int position) {
        return leads.get(position);
    }

    private static Set<String> known(Outline outline) {
        Set<String> known = new HashSet<>();
        for (Placed placed : outline.blocks()) {
            if (placed.text() != null && placed.text().rest().length() <= 60) {
                known.add(Names.key(placed.text().rest()));
            }
        }
        return known;
    }

    /** A sentence may be broken over lines: it is gathered until it ends. */
    private static List<String> groups(StringBuilder sentence, Paragraph paragraph, Set<String> known) {
        sentence.append(JapaneseText.joinLines(paragraph.text()));
        String text = sentence.toString();
        if (text.length() > LONGEST) {
            sentence.setLength(0);
            return List.of();
        }
        if (!FOLLOWS.matcher(text).find()) {
            if (text.endsWith("。")) {
                sentence.setLength(0);
            }
            return List.of();
        }
        sentence.setLength(0);
        List<String> groups = new ArrayList<>();
        Matcher topic = TOPIC.matcher(text);
        while (groups.isEmpty() && topic.find()) {
            collect(text.substring(0, topic.start()), known, groups);
        }
        return groups;
    }

    /** The known names that the topic of the sentence begins with, one for each of its parts. */
    private static void collect(String topic, Set<String> known, List<String> groups) {
        String longest = longestKnown(topic, known);
        if (longest == null) {
            return;
        }
        groups.add(longest);
        Matcher and = AND.matcher(topic);
        int from = longest.length();
        while (and.find(from)) {
            String next = longestKnown(topic.substring(and.end()), known);
            if (next == null) {
                from = and.end();
            } else {
                groups.add(next);
                from = and.end() + next.length();
            }
        }
    }

    /** The longest prefix that is a known name and is followed by の. */
    private static String longestKnown(String text, Set<String> known) {
        for (int end = text.length() - 1; end >= 2; end--) {
            boolean genitive = GENITIVE.matcher(text).region(end, text.length()).lookingAt();
            if (genitive && known.contains(Names.key(text.substring(0, end)))) {
                return text.substring(0, end);
            }
            if (genitive && end > 4) {
                String bare = text.substring(0, end).replaceAll("[(（][^)）]*[)）]$", "");
                if (known.contains(Names.key(bare))) {
                    return bare;
                }
            }
        }
        return null;
    }
}
