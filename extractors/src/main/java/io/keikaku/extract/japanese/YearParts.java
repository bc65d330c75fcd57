package io.keikaku.extract.japanese;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words for halves and quarters of a fiscal year, from {@code year-parts.tsv}. */
final class YearParts {
    private static final Map<String, List<String>> PARTS = Vocabulary.rows("year-parts.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> List.of(row.get(1).split("-"))));

    private YearParts() {}

    /** All words. */
    static Set<String> words() {
        return PARTS.keySet();
    }

    static String start(String word) {
        return word == null ? null : PARTS.get(word).getFirst();
    }

    static String end(String word) {
        return word == null ? null : PARTS.get(word).getLast();
    }
}
