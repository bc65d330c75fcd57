package io.keikaku.extract.measure;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelParser;
import io.keikaku.extract.outline.NumberLabel;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells of the headings above a measure which are the policies that it belongs to. Immutable. */
final class MeasurePaths {
    /** Kinds of number and names of all measures of the plan. */
    private final Set<String> measures = new HashSet<>();

    MeasurePaths(Collection<Mention> mentions) {
        mentions.stream().filter(m -> m.label != null).forEach(m -> measures.add(measure(m.label, m.name)));
    }

    /**
     * @param mentions of one measure, the most believed first
     * @param name of the measure
     * @return the headings above it, outermost first, without those that are its own or of a measure beside it
     */
    List<String> of(List<Mention> mentions, String name) {
        List<String> path = paths(mentions)
                .map(Mention::path)
                .filter(Predicate.not(List::isEmpty))
                .findFirst()
                .orElse(List.of());
        boolean inForm = mentions.stream().anyMatch(m -> m.place == Mention.Place.FORM);
        Optional<NumberLabel> number =
                mentions.stream().map(m -> m.label).filter(Objects::nonNull).findFirst();
        boolean ownForm = inForm && !path.isEmpty() && isNamed(path.get(path.size() - 1), name);
        return path.subList(0, ownForm ? path.size() - 1 : path.size()).stream()
                .filter(heading -> number.isEmpty() || !isBeside(heading, number.get()))
                .map(JapaneseText::joinLines)
                .map(heading -> heading.replaceAll("[①-⑳]$", "").strip())
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .toList();
    }

    /** The mentions by how near their headings are: groups of a table that stands below no policy tell less than a chapter does. */
    private static Stream<Mention> paths(List<Mention> mentions) {
        return mentions.stream().sorted(Comparator.comparing(MeasurePaths::isOnlyGrouped));
    }

    private static boolean isOnlyGrouped(Mention mention) {
        return mention.place == Mention.Place.ROW && mention.section.policies().isEmpty();
    }

    private static boolean isNamed(String heading, String name) {
        return Names.same(NameParser.parse(heading).name(), name);
    }

    /** Where measures have headings, a table of several of them stands below the heading of the last. */
    private boolean isBeside(String heading, NumberLabel number) {
        NumberLabel label = LabelParser.parse(heading).label();
        if (label == null || !level(label).equals(level(number))) {
            return false;
        }
        return label.isUnique()
                || measures.contains(measure(label, NameParser.parse(heading).name()));
    }

    private static String measure(NumberLabel label, String name) {
        return level(label) + " " + Names.key(name);
    }

    /** What the numbers of one level have in common: {@code A-0} of A-12 and B-3. */
    private static String level(NumberLabel label) {
        return label.kind() + " "
                + JapaneseText.compact(label.number()).replaceAll("[0-9]+", "0").replaceAll("[A-Za-z]", "A");
    }
}
