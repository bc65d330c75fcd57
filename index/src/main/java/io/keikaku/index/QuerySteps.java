package io.keikaku.index;

import io.keikaku.index.CompiledQuery.Relaxed;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** Puts a query together in three degrees of strictness: all of the words, most of them, some of them. For one query. */
final class QuerySteps {

    /** Where fewer measures than this have all of the words, those that have most of them follow. */
    private static final int FEW = 20;

    /** Where fewer than this have most of the words, those that have any of them follow. */
    private static final int VERY_FEW = 10;

    private final BooleanQuery.Builder all = new BooleanQuery.Builder();
    private final BooleanQuery.Builder most = new BooleanQuery.Builder();
    private final BooleanQuery.Builder some = new BooleanQuery.Builder();
    private int wanted;
    private int choices;

    /** What every measure must have, however strict the query. */
    void require(Query query) {
        requireOfAll(query);
        most.add(query, Occur.MUST);
        some.add(query, Occur.MUST);
    }

    /** What measures with all of the words have. */
    void requireOfAll(Query query) {
        wanted++;
        all.add(query, Occur.MUST);
    }

    /** One word, of which most or any will do. */
    void choose(Query word) {
        choices++;
        most.add(word, Occur.SHOULD);
        some.add(word, Occur.SHOULD);
    }

    /** What will do where nothing better is found. */
    void accept(Query part) {
        some.add(part, Occur.SHOULD);
    }

    /** What brings measures with all of the words further up. */
    void prefer(Query query) {
        all.add(query, Occur.SHOULD);
    }

    /** What no measure may have. */
    void exclude(Query query) {
        all.add(query, Occur.MUST_NOT);
        most.add(query, Occur.MUST_NOT);
        some.add(query, Occur.MUST_NOT);
    }

    /** Whether nothing is asked for. */
    boolean wantNothing() {
        return wanted == 0;
    }

    Query all() {
        return all.build();
    }

    List<Relaxed> relaxed() {
        if (choices == 0) {
            return List.of();
        }
        int half = Math.ceilDiv(choices, 2);
        return List.of(
                new Relaxed(most.setMinimumNumberShouldMatch(half).build(), FEW),
                new Relaxed(some.setMinimumNumberShouldMatch(1).build(), VERY_FEW));
    }
}
