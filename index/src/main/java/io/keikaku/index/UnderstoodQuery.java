package io.keikaku.index;

import io.keikaku.index.analysis.QueryWord;
import io.keikaku.index.analysis.QueryWord.Origin;
import io.keikaku.index.query.Clause;
import io.keikaku.index.query.Problem;
import java.util.List;

/**
 * How a query was understood.
 *
 * @param text as typed
 * @param clauses its parts, with the words that each became
 * @param allWords number of measures with all of the words; the others that were found have most or some of them
 * @param problems parts that were passed over
 * @param filters as asked
 * @param unmatched sentences on values of filters that no measure has
 */
public record UnderstoodQuery(
        String text,
        List<UnderstoodClause> clauses,
        long allWords,
        List<Problem> problems,
        Filters filters,
        List<String> unmatched,
        Ordering order,
        int offset,
        int limit) {

    public UnderstoodQuery {
        clauses = List.copyOf(clauses);
        problems = List.copyOf(problems);
        unmatched = List.copyOf(unmatched);
    }

    /** A clause and the words that it became. */
    public record UnderstoodClause(Clause clause, List<Word> words) {
        public UnderstoodClause {
            words = List.copyOf(words);
        }
    }

    /**
     * A word of the query.
     *
     * @param typed as it stands in the query
     * @param synonyms what is also looked for, in the form of the index
     * @param corrections words of the index that are looked for in its place, because it is not there
     */
    public record Word(String typed, List<String> synonyms, List<String> corrections) {
        public Word {
            synonyms = List.copyOf(synonyms);
            corrections = List.copyOf(corrections);
        }

        static Word of(QueryWord word) {
            return new Word(word.typed(), spellings(word, Origin.SYNONYM), spellings(word, Origin.CORRECTION));
        }

        private static List<String> spellings(QueryWord word, Origin origin) {
            return word.spellings().stream()
                    .filter(spelling -> spelling.origin() == origin)
                    .map(spelling -> String.join(" ", spelling.terms()))
                    .toList();
        }
    }
}
