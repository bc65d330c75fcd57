package io.keikaku.extract.outline;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises headings that say what follows. Immutable and thread-safe. */
final class Facets {
    private static final Pattern BRACKETS = Pattern.compile("^[【《〈＜<\\[(（「『■□◆●○]+|[】》〉＞>\\])）」』]+$");
    private static final String ENDING = "*";
    private static final int LONGEST_COMMON = 30;

    private final Map<String, Facet> facets = OutlineWords.facets();

    /** Headings of common words alone. */
    private final Pattern common;

    Facets() {
        String noun = anyOf(OutlineWords.commonNouns());
        String word = anyOf(OutlineWords.commonWords());
        this.common = Pattern.compile(word + "*+(?:" + noun + word + "*+)++");
    }

    /** The facet of a heading, given without its number. */
    Optional<Facet> of(String heading) {
        String key = BRACKETS.matcher(JapaneseText.compact(heading)).replaceAll("");
        Facet whole = facets.get(key);
        return whole != null ? Optional.of(whole) : ofEnding(key).or(() -> ofCommonWords(key));
    }

    private Optional<Facet> ofEnding(String key) {
        return facets.entrySet().stream()
                .filter(word -> word.getKey().startsWith(ENDING)
                        && key.endsWith(word.getKey().substring(1)))
                .map(Map.Entry::getValue)
                .min(Comparator.naturalOrder());
    }

    private Optional<Facet> ofCommonWords(String key) {
        return key.length() <= LONGEST_COMMON && common.matcher(key).matches()
                ? Optional.of(Facet.MEASURES)
                : Optional.empty();
    }

    private static String anyOf(List<String> words) {
        return "(?:"
                + Vocabulary.anyOf(words.stream().map(JapaneseText::compact).toList()) + ")";
    }
}
