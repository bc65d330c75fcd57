package io.keikaku.index.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing that a query asks for: a word, or several that a synonym stands for.
 *
 * @param typed as it stands in the query
 * @param start index of its first character in the analysed text
 * @param end index after its last character
 * @param spellings the ways in which it may be found, as typed first
 */
public record QueryWord(String typed, int start, int end, List<Spelling> spellings) {

    public QueryWord {
        spellings = List.copyOf(spellings);
    }

    /** Where a spelling comes from. */
    public enum Origin {
        TYPED,
        SYNONYM,
        CORRECTION
    }

    /**
     * Terms of the index that must stand side by side.
     *
     * @param terms at least one
     */
    public record Spelling(List<String> terms, Origin origin) {
        public Spelling {
            terms = List.copyOf(terms);
        }
    }

    /** The terms as typed, in the form of the index. */
    public List<String> typedTerms() {
        return spellings.stream()
                .filter(spelling -> spelling.origin() == Origin.TYPED)
                .findFirst()
                .map(Spelling::terms)
                .orElse(List.of());
    }

    /** The terms of several words as typed, in their order. */
    public static List<String> typedTerms(List<QueryWord> words) {
        return words.stream().flatMap(word -> word.typedTerms().stream()).toList();
    }

    /** The same word with further spellings. */
    public QueryWord with(List<Spelling> further) {
        List<Spelling> all = new ArrayList<>(spellings);
        all.addAll(further);
        return new QueryWord(typed, start, end, all);
    }
}
