package io.keikaku.index;

import io.keikaku.index.UnderstoodQuery.UnderstoodClause;
import io.keikaku.index.analysis.QueryWord;
import io.keikaku.index.query.Problem;
import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A query ready to run.
 *
 * @param all finds measures that have all of the words
 * @param relaxed what to ask where few have all, each less strict than the one before; empty where that is no different
 * @param marks what to mark in the texts of a hit
 */
record CompiledQuery(
        Query all, List<Relaxed> relaxed, List<UnderstoodClause> clauses, List<Problem> problems, Marks marks) {

    CompiledQuery {
        relaxed = List.copyOf(relaxed);
        clauses = List.copyOf(clauses);
        problems = List.copyOf(problems);
    }

    /**
     * A less strict form of a query.
     *
     * @param few it is asked where fewer measures than this have been found
     */
    record Relaxed(Query query, int few) {}

    /**
     * What is marked in the texts of a hit.
     *
     * @param words with their spellings
     * @param phrases to be found exactly
     * @param prefixes beginnings of words, in the form of the index
     */
    record Marks(List<QueryWord> words, List<String> phrases, List<String> prefixes) {
        /** Nothing is marked. */
        static final Marks NONE = new Marks(List.of(), List.of(), List.of());

        Marks {
            words = List.copyOf(words);
            phrases = List.copyOf(phrases);
            prefixes = List.copyOf(prefixes);
        }
    }
}
