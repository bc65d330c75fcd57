package io.keikaku.extract.measure;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelledText;
import io.keikaku.extract.outline.Outline;
import io.keikaku.extract.outline.Placed;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that begin with the number and name of a measure and go on with its description: {@code A-1 Name — what is done}. Only
 * measures known from tables are looked for.
 */
final class InlineDescriptions {
    private static final Pattern SEPARATOR = Pattern.compile("^[\\s\u3000―—‐–:：…・－-]+");
    private static final int LEAST = 8;

    private final Outline outline;

    InlineDescriptions(Outline outline) {
        this.outline = outline;
    }

    void addTo(List<Cluster> clusters) {
        for (Placed placed : outline.blocks()) {
            LabelledText text = placed.text();
            if (!placed.heading() && text != null && text.label() != null) {
                clusters.stream()
                        .filter(cluster -> isOf(cluster, text))
                        .findFirst()
                        .ifPresent(cluster -> cluster.addOverview(mention(cluster, placed, text), Joint.LINE));
            }
        }
    }

    private static boolean isOf(Cluster cluster, LabelledText text) {
        Mention first = cluster.first();
        return first.label != null
                && JapaneseNumber.same(first.label.text(), text.label().text())
                && first.mentionsNoDescription()
                && rest(first.name, text.rest()).length() >= LEAST;
    }

    private static Mention mention(Cluster cluster, Placed placed, LabelledText text) {
        Mention first = cluster.first();
        Mention mention = new Mention(Mention.Place.PROSE, "inline", placed.section(), placed.position());
        mention.name = first.name;
        mention.describe(rest(first.name, text.rest()));
        mention.evidence.add(Citations.of("description", placed.block().origin()));
        return mention;
    }

    /** What follows the name, empty where the line does not begin with it. */
    private static String rest(String name, String line) {
        String wanted = JapaneseText.compact(name);
        int end = 0;
        while (end < line.length()
                && JapaneseText.compact(line.substring(0, end)).length() < wanted.length()) {
            end++;
        }
        boolean begins = JapaneseText.compact(line.substring(0, end)).equals(wanted);
        return begins ? SEPARATOR.matcher(line.substring(end)).replaceFirst("") : "";
    }
}
