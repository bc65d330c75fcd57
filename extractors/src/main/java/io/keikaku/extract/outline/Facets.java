package io.keikaku.extract.outline;

import io.keikaku.extract.japanese.JapaneseText;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises headings that say what follows. Immutable and thread-safe. */
final class Facets {
    private static final Pattern BRACKETS = Pattern.compile("^[【《〈＜<\\[(（「『■□◆●○]+|[】》〉＞>\\])）」』]+$");

    private static final String ENDING = "*";

    private final Map<String, Facet> facets;

    Facets() {
        this.facets = OutlineWords.facets();
    }

    /** The facet of a heading, given without its number. */
    Optional<Facet> of(String heading) {
        String key = BRACKETS.matcher(JapaneseText.compact(heading)).replaceAll("");
        Facet whole = facets.get(key);
        return whole != null ? Optional.of(whole) : ofEnding(key);
    }

    private Optional<Facet> ofEnding(String key) {
        return facets.entrySet().stream()
                .filter(word -> word.getKey().startsWith(ENDING)
                        && key.endsWith(word.getKey().substring(1)))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder());
    }
}
