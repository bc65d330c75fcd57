package io.keikaku.extract.outline;

import io.keikaku.extract.japanese.JapaneseText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises headings that say what follows. Immutable and thread-safe. */
final class Facets {
    private static final Pattern BRACKETS = Pattern.compile("^[【《〈＜<\\[(（「『■□◆●○]+|[】》〉＞>\\])）」』]+$");

    private final Map<Facet, List<String>> whole = new EnumMap<>(Facet.class);
    private final Map<Facet, List<String>> endings = new EnumMap<>(Facet.class);

    Facets() {
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

    /** The facet of a heading, given without its number. */
    Optional<Facet> of(String heading) {
        String key = BRACKETS.matcher(JapaneseText.compact(heading)).replaceAll("");
        for (Facet facet : Facet.values()) {
            if (whole.get(facet).contains(key)) {
                return Optional.of(facet);
            }
        }
        for (Facet facet : Facet.values()) {
            if (endings.get(facet).stream().anyMatch(key::endsWith)) {
                return Optional.of(facet);
            }
        }
        return Optional.empty();
    }
}
