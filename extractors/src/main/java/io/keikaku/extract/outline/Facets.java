package io.keikaku.extract.outline;

import io.keikaku.extract.japanese.Brackets;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises headings that say what follows. Immutable and thread-safe. */
final class Facets {
    private static final Pattern BRACKETS = Pattern.compile("^[【《〈＜<\\[［〔(（「『■□◆●○]+|[】》〉＞>\\]］〕)）」』]+$");
    private static final Pattern PART_COUNTER = OutlinePhrases.pattern("part-counter");
    private static final String ENDING = "*";
    private static final int LONGEST_COMMON = 30;

    private final Map<String, Facet> facets = OutlineWords.facets();
    /** Words that headings end with, those of the first facet first. */
    private final List<Ending> endings = facets.entrySet().stream()
            .filter(word -> word.getKey().startsWith(ENDING))
            .map(word -> new Ending(word.getKey().substring(1), word.getValue()))
            .sorted(Comparator.comparing(Ending::facet).thenComparing(Ending::word))
            .toList();

    /** Headings of common words alone. */
    private final Pattern common;

    Facets() {
        String noun = anyOf(OutlineWords.commonNouns());
        String word = anyOf(OutlineWords.commonWords());
        this.common = Pattern.compile(word + "*+(?:" + noun + word + "*+)++");
    }

    /**
     * The facet of a heading, given without its number; brackets around it, those that belong to a word, and which part of several it
     * heads do not matter.
     */
    Optional<Facet> of(String heading) {
        String printed = PART_COUNTER.matcher(JapaneseText.compact(heading)).replaceAll("");
        Facet known = facets.get(printed);
        if (known != null) {
            return Optional.of(known);
        }
        String enclosed = Brackets.isEnclosed(printed) ? printed.substring(1, printed.length() - 1) : printed;
        String bare = BRACKETS.matcher(printed).replaceAll("");
        return Optional.ofNullable(facets.getOrDefault(enclosed, facets.get(bare)))
                .or(() -> ofEnding(printed, bare))
                .or(() -> ofCommonWords(bare));
    }

    private Optional<Facet> ofEnding(String printed, String bare) {
        for (Ending ending : endings) {
            if (printed.endsWith(ending.word()) || bare.endsWith(ending.word())) {
                return Optional.of(ending.facet());
            }
        }
        return Optional.empty();
    }

    private Optional<Facet> ofCommonWords(String bare) {
        return bare.length() <= LONGEST_COMMON && common.matcher(bare).matches()
                ? Optional.of(Facet.MEASURES)
                : Optional.empty();
    }

    private static String anyOf(List<String> words) {
        return "(?:"
                + Vocabulary.anyOf(words.stream().map(JapaneseText::compact).toList()) + ")";
    }

    private record Ending(String word, Facet facet) {}
}
