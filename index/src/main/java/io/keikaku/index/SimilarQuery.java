package io.keikaku.index;

import io.keikaku.core.model.Municipality;
import io.keikaku.index.CompiledQuery.Marks;
import io.keikaku.index.analysis.QueryWord;
import io.keikaku.index.analysis.QueryWord.Origin;
import io.keikaku.index.analysis.QueryWord.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes a query for measures of other towns that are like a given one: by the words of its name, headings and description
 * that are telling, which are those that stand in a telling place and are rare elsewhere (tf·idf).
 */
final class SimilarQuery {

    private static final List<MeasureText> FIELDS =
            List.of(MeasureText.NAME, MeasureText.PATH, MeasureText.DESCRIPTION);

    private static final int MOST_WORDS = 20;

    /**
     * A query for measures like a given one.
     *
     * @param words finds measures with the words of the given one, which itself scores best
     * @param elsewhere the same without the town of the measure or, where that is unknown, without its plan
     */
    record Likeness(Query words, Query elsewhere, Marks marks) {}

    private final Analysis analysis;
    private final TownNames townNames;

    SimilarQuery(Analysis analysis) {
        this.analysis = analysis;
        this.townNames = new TownNames(analysis.folding());
    }

    Likeness like(StoredMeasure measure, IndexReader reader) throws IOException {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        List<QueryWord> marked = new ArrayList<>();
        for (Map.Entry<String, Double> word : telling(measure, reader)) {
            Query query = TermQueries.term(word.getKey(), FIELDS);
            words.add(new BoostQuery(query, word.getValue().floatValue()), Occur.SHOULD);
            Spelling spelling = new Spelling(List.of(word.getKey()), Origin.TYPED);
            marked.add(new QueryWord(word.getKey(), 0, 0, List.of(spelling)));
        }
        Query elsewhere = new BooleanQuery.Builder()
                .add(words.build(), Occur.MUST)
                .add(home(measure), Occur.MUST_NOT)
                .build();
        return new Likeness(words.build(), elsewhere, new Marks(marked, List.of(), List.of()));
    }

    private TermQuery home(StoredMeasure measure) {
        Municipality town = measure.municipality();
        return town == null || town.name() == null
                ? new TermQuery(new Term(Fields.PLAN, measure.plan()))
                : new TermQuery(new Term(Fields.TOWN_NAME, townNames.full(town)));
    }

    private List<Map.Entry<String, Double>> telling(StoredMeasure measure, IndexReader reader) throws IOException {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (MeasureText field : FIELDS) {
            for (String text : field.texts(measure)) {
                for (String word : words(text)) {
                    weights.merge(word, (double) field.weight(), Double::sum);
                }
            }
        }
        Rarity rarity = new Rarity(reader);
        for (Map.Entry<String, Double> word : weights.entrySet()) {
            word.setValue(word.getValue() * rarity.of(word.getKey()));
        }
        double most = weights.values().stream().max(Comparator.naturalOrder()).orElse(1.0);
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST_WORDS)
                .map(word -> Map.entry(word.getKey(), word.getValue() / most))
                .toList();
    }

    private List<String> words(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = analysis.words().tokenStream("similar", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        }
        return words;
    }
}
