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
import org.apache.lucene.search.TermQuery;

/**
 * Makes a query for measures of other towns that are like a given one: by the words of its name, headings and description
 * that are telling, which are those that stand in a telling place and are rare elsewhere (tf·idf).
 */
final class SimilarQuery {

    private static final List<MeasureText> FIELDS =
            List.of(MeasureText.NAME, MeasureText.PATH, MeasureText.DESCRIPTION);

    private static final int MOST_WORDS = 20;

    /** A measure that shares less than this share of the words is not like it. */
    private static final double SHARED = 0.15;

    private final Analysis analysis;
    private final TownNames townNames;

    SimilarQuery(Analysis analysis) {
        this.analysis = analysis;
        this.townNames = new TownNames(analysis.folding());
    }

    CompiledQuery like(StoredMeasure measure, IndexReader reader) throws IOException {
        List<Map.Entry<String, Double>> telling = telling(measure, reader);
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .setMinimumNumberShouldMatch(Math.max(1, (int) Math.ceil(telling.size() * SHARED)));
        List<QueryWord> marked = new ArrayList<>();
        for (Map.Entry<String, Double> word : telling) {
            query.add(
                    new BoostQuery(
                            TermQueries.term(word.getKey(), FIELDS),
                            word.getValue().floatValue()),
                    Occur.SHOULD);
            Spelling spelling = new Spelling(List.of(word.getKey()), Origin.TYPED);
            marked.add(new QueryWord(word.getKey(), 0, 0, List.of(spelling)));
        }
        query.add(home(measure), Occur.MUST_NOT);
        return new CompiledQuery(query.build(), List.of(), List.of(), List.of(), new Marks(marked, List.of(), List.of()));
    }

    /** The town of the measure or, where it is unknown, its plan. */
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
        Rarity rarity = new Rarity(reader, FIELDS);
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
