package io.keikaku.index;

import io.keikaku.index.analysis.QueryWord;
import io.keikaku.index.analysis.QueryWord.Origin;
import io.keikaku.index.analysis.QueryWord.Spelling;
import io.keikaku.index.analysis.QueryWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** Makes Lucene queries for the words of one clause: spelled otherwise, mistyped, or split otherwise. For one query. */
final class WordQueries {

    /** Shorter texts occur by chance across the border of two words (会計 in 協議会計画). */
    private static final int EXACT_FROM = 3;

    private static final float EXACT_BOOST = 0.5f;
    private static final float SPLIT_OTHERWISE_BOOST = 0.3f;
    private static final float SYNONYM_WITHIN_BOOST = 0.2f;
    private static final float SIDE_BY_SIDE_BOOST = 0.6f;
    private static final int SHORTEST_PART = 2;
    private static final float PART_BOOST = 0.5f;

    private final QueryWords words;
    private final TermQueries terms;
    private final Corrections corrections;
    private final Rarity rarity;

    WordQueries(QueryWords words, TermQueries terms, IndexReader reader) {
        this.words = words;
        this.terms = terms;
        this.corrections = new Corrections(words, reader);
        this.rarity = new Rarity(reader);
    }

    /** The words of a text, each with what may be meant where the index does not have it. */
    List<QueryWord> corrected(String text) throws IOException {
        List<QueryWord> corrected = new ArrayList<>();
        for (QueryWord word : words.of(text)) {
            corrected.add(corrections.correct(word));
        }
        return corrected;
    }

    /** Whether a text is so long that where it stands as it is it was surely meant. */
    static boolean isTelling(String text) {
        return text.codePointCount(0, text.length()) >= EXACT_FROM;
    }

    /** All words of a clause, or its text as it stands. */
    Query all(String text, List<QueryWord> found, List<MeasureText> fields) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (QueryWord word : found) {
            query.add(orMistyped(word, fields), Occur.MUST);
        }
        List<String> typed = QueryWord.typedTerms(found);
        if (typed.size() > 1) {
            query.add(new BoostQuery(TermQueries.near(typed, 0, fields), SIDE_BY_SIDE_BOOST), Occur.SHOULD);
        }
        if (!isTelling(text)) {
            return query.build();
        }
        Query exact = new BoostQuery(terms.exact(text, fields), EXACT_BOOST);
        return new DisjunctionMaxQuery(List.of(query.build(), exact), 0);
    }

    /** A word, also where the dictionary splits the text in another way, or has a synonym within a compound. */
    Query orSplitOtherwise(QueryWord word, List<MeasureText> fields) throws IOException {
        Query query = orMistyped(word, fields);
        if (word.typed().codePointCount(0, word.typed().length()) < 2) {
            return query;
        }
        List<Query> ways = new ArrayList<>(List.of(query));
        ways.add(new BoostQuery(terms.exact(word.typed(), fields), SPLIT_OTHERWISE_BOOST));
        for (Spelling spelling : word.spellings()) {
            boolean single = spelling.terms().size() == 1;
            if (spelling.origin() == Origin.SYNONYM
                    && single
                    && isTelling(spelling.terms().getFirst())) {
                ways.add(new BoostQuery(terms.exact(spelling.terms().getFirst(), fields), SYNONYM_WITHIN_BOOST));
            }
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** The parts of a compound: where it is nowhere as a whole, it is better found by one of them than not at all. */
    List<Query> parts(QueryWord word, List<MeasureText> fields) throws IOException {
        List<Query> parts = new ArrayList<>();
        List<String> compound =
                corrections.isUnknown(word) ? corrections.inKnownParts(word.typed()) : word.typedTerms();
        if (compound.size() < 2) {
            return parts;
        }
        for (String term : compound) {
            if (term.length() >= SHORTEST_PART) {
                for (QueryWord part : words.of(term)) {
                    parts.add(new BoostQuery(terms.word(part, fields, rarity), PART_BOOST));
                }
            }
        }
        return parts;
    }

    private Query orMistyped(QueryWord word, List<MeasureText> fields) throws IOException {
        Query query = terms.word(word, fields, rarity);
        return corrections.isUnknown(word)
                ? new DisjunctionMaxQuery(List.of(query, terms.roughly(word.typed(), fields)), 0)
                : query;
    }
}
