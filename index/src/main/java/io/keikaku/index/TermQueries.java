package io.keikaku.index;

import io.keikaku.index.analysis.QueryWord;
import io.keikaku.index.analysis.QueryWord.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Makes Lucene queries for words, phrases and prefixes in given texts of a measure. Safe for use by several threads. */
final class TermQueries {

    /** What a spelling counts for, against the word as typed. */
    private static final float SYNONYM_BOOST = 0.6f;

    private static final float CORRECTION_BOOST = 0.5f;

    /** What a phrase counts for against the same words apart, per unit of field weight relative to the name's. */
    private static final float PHRASE_BOOST = 0.6f;

    /** Share of the pairs of a mistyped word that must occur. */
    private static final double ROUGHLY = 0.7;

    private static final float ROUGHLY_BOOST = 0.2f;

    /** What a word in the title of the plan counts for, against one in a text of the measure. */
    private static final float PLAN_TITLE_BOOST = 0.3f;

    private static final float LEAST_PHRASE_WEIGHT = 0.4f;

    private final Analyzer phrases;

    TermQueries(Analyzer phrases) {
        this.phrases = phrases;
    }

    /** Any spelling of a word; the best of them counts, and a rare synonym no more than the word as typed. */
    Query word(QueryWord word, List<MeasureText> fields, Rarity rarity) throws IOException {
        if (word.spellings().size() == 1) {
            return spelling(word.spellings().getFirst(), fields);
        }
        List<Query> spellings = new ArrayList<>();
        boolean known = rarity.isKnown(word.typedTerms());
        double typed = rarity.of(word.typedTerms());
        for (Spelling spelling : word.spellings()) {
            Query query = spelling(spelling, fields);
            double common = known ? Math.min(1, typed / rarity.of(spelling.terms())) : 1;
            spellings.add(
                    switch (spelling.origin()) {
                        case TYPED -> query;
                        case SYNONYM -> new BoostQuery(query, (float) (SYNONYM_BOOST * common));
                        case CORRECTION -> new BoostQuery(query, CORRECTION_BOOST);
                    });
        }
        return new DisjunctionMaxQuery(spellings, 0);
    }

    private Query spelling(Spelling spelling, List<MeasureText> fields) {
        if (spelling.terms().size() == 1) {
            return term(spelling.terms().getFirst(), fields);
        }
        return spelling.origin() == QueryWord.Origin.TYPED
                ? together(spelling, fields)
                : near(spelling.terms(), 0, fields);
    }

    /** All terms, wherever they stand; side by side counts more. */
    private Query together(Spelling spelling, List<MeasureText> fields) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String term : spelling.terms()) {
            all.add(term(term, fields), Occur.MUST);
        }
        all.add(new BoostQuery(near(spelling.terms(), 0, fields), PHRASE_BOOST), Occur.SHOULD);
        return all.build();
    }

    /** A term anywhere in the fields, scored by BM25F; one that only the title of the plan has counts little. */
    static Query term(String term, List<MeasureText> fields) {
        if (fields.size() == 1) {
            return new TermQuery(new Term(fields.getFirst().key(), term));
        }
        CombinedFieldQuery.Builder query = new CombinedFieldQuery.Builder(term);
        for (MeasureText field : fields) {
            if (field != MeasureText.PLAN_TITLE) {
                query.addField(field.key(), field.weight());
            }
        }
        if (!fields.contains(MeasureText.PLAN_TITLE)) {
            return query.build();
        }
        Query title = new TermQuery(new Term(MeasureText.PLAN_TITLE.key(), term));
        return new DisjunctionMaxQuery(List.of(query.build(), new BoostQuery(title, PLAN_TITLE_BOOST)), 0);
    }

    /** Terms side by side, or at most {@code slop} words apart, within one field. */
    static Query near(List<String> terms, int slop, List<MeasureText> fields) {
        String[] words = terms.toArray(String[]::new);
        if (fields.equals(MeasureText.ANYWHERE)) {
            return anywhere(
                    new PhraseQuery(slop, Fields.ANY, words), new PhraseQuery(slop, MeasureText.NAME.key(), words));
        }
        List<Query> phrases = new ArrayList<>();
        for (MeasureText field : fields) {
            phrases.add(new BoostQuery(new PhraseQuery(slop, field.key(), words), phraseWeight(field)));
        }
        return new DisjunctionMaxQuery(phrases, 0);
    }

    /** A text exactly as it stands, but for width, case and punctuation. */
    Query exact(String text, List<MeasureText> fields) throws IOException {
        List<Pair> pairs = pairs(text);
        if (pairs.isEmpty()) {
            return new MatchNoDocsQuery("no letters");
        }
        if (fields.equals(MeasureText.ANYWHERE)) {
            return anywhere(exact(pairs, Fields.ANY + Fields.BIGRAMS), exact(pairs, MeasureText.NAME.bigrams()));
        }
        List<Query> exact = new ArrayList<>();
        for (MeasureText field : fields) {
            exact.add(new BoostQuery(exact(pairs, field.bigrams()), phraseWeight(field)));
        }
        return new DisjunctionMaxQuery(exact, 0);
    }

    private static Query exact(List<Pair> pairs, String field) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        pairs.forEach(pair -> phrase.add(new Term(field, pair.term()), pair.position()));
        return phrase.build();
    }

    /** A phrase in any text, which counts more in the name. */
    private static Query anywhere(Query anyText, Query name) {
        return new BooleanQuery.Builder()
                .add(new BoostQuery(anyText, LEAST_PHRASE_WEIGHT), Occur.MUST)
                .add(new BoostQuery(name, 1 - LEAST_PHRASE_WEIGHT), Occur.SHOULD)
                .build();
    }

    /** A text of which most pairs of characters occur, for words that are mistyped. */
    Query roughly(String text, List<MeasureText> fields) throws IOException {
        List<Pair> pairs = pairs(text);
        List<Query> rough = new ArrayList<>();
        for (MeasureText field : fields) {
            BooleanQuery.Builder query =
                    new BooleanQuery.Builder().setMinimumNumberShouldMatch((int) Math.ceil(pairs.size() * ROUGHLY));
            pairs.forEach(pair -> query.add(new TermQuery(new Term(field.bigrams(), pair.term())), Occur.SHOULD));
            rough.add(new BoostQuery(query.build(), ROUGHLY_BOOST * phraseWeight(field)));
        }
        return new DisjunctionMaxQuery(rough, 0);
    }

    private record Pair(String term, int position) {}

    private List<Pair> pairs(String text) throws IOException {
        List<Pair> found = new ArrayList<>();
        try (TokenStream pairs = phrases.tokenStream("query" + Fields.BIGRAMS, text)) {
            CharTermAttribute term = pairs.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = pairs.addAttribute(PositionIncrementAttribute.class);
            pairs.reset();
            int position = -1;
            while (pairs.incrementToken()) {
                position += increment.getPositionIncrement();
                found.add(new Pair(term.toString(), position));
            }
            pairs.end();
        }
        return found;
    }

    /** Words that begin in a certain way. */
    static Query prefix(String beginning, List<MeasureText> fields) {
        List<Query> prefixes = new ArrayList<>();
        for (MeasureText field : fields) {
            Query prefix = new PrefixQuery(new Term(field.key(), beginning));
            prefixes.add(new BoostQuery(prefix, field.weight()));
        }
        return new DisjunctionMaxQuery(prefixes, 0);
    }

    private static float phraseWeight(MeasureText field) {
        return Math.max(LEAST_PHRASE_WEIGHT, field.weight() / MeasureText.NAME.weight());
    }
}
