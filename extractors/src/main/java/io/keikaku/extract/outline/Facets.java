package io.keikaku.extract.outline;

import static java.util.stream.Collectors.joining;

import io.keikaku.extract.japanese.JapaneseText;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Recognises headings that say what follows. Immutable and thread-safe. */
final class Facets {
    private static final Pattern BRACKETS = Pattern.compile("^[【《〈＜<\\[(（「『■□◆●○]+|[】》〉＞>\\])）」』]+$");

    private static final int LONGEST_COMMON = 30;

    private final Map<Facet, List<String>> whole = new EnumMap<>(Facet.class);
    private final Map<Facet, List<String>> endings = new EnumMap<>(Facet.class);

    /** Headings of common words alone. */
    private final Pattern common;

    Facets() {
        String noun = anyOf(OutlineWords.commonNouns());
        String word = anyOf(OutlineWords.commonWords());
        common = Pattern.compile(word + "*+(?:" + noun + word + "*+)++");
        for (Facet facet : Facet.values()) {
            List<String> words = OutlineWords.of(facet);
            whole.put(
                    facet,
                    words.stream()
                            .filter(w -> !w.startsWith("*"))
                            .map(JapaneseText::compact)
                            .toList());
            endings.put(
                    facet,
                    words.stream()
                            .filter(w -> w.startsWith("*"))
                            .map(w -> JapaneseText.compact(w.substring(1)))
                            .toList());
        }
    }

    /** The facet of a heading, given without its number; brackets around it, and those that belong to a word, do not matter. */
    Optional<Facet> of(String heading) {
        String printed = JapaneseText.compact(heading);
        String bare = BRACKETS.matcher(printed).replaceAll("");
        return of(facet ->
                        whole.get(facet).contains(printed) || whole.get(facet).contains(bare))
                .or(() -> of(facet ->
                        endings.get(facet).stream().anyMatch(end -> printed.endsWith(end) || bare.endsWith(end))))
                .or(() -> Optional.of(Facet.MEASURES)
                        .filter(facet -> bare.length() <= LONGEST_COMMON
                                && common.matcher(bare).matches()));
    }

    private static Optional<Facet> of(Predicate<Facet> test) {
        return Arrays.stream(Facet.values()).filter(test).findFirst();
    }

    private static String anyOf(List<String> words) {
        return words.stream().map(JapaneseText::compact).map(Pattern::quote).collect(joining("|", "(?:", ")"));
    }
}
