package io.keikaku.index;

import io.keikaku.index.analysis.CharacterFolding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseCompletionAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseCompletionFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/**
 * Completes what someone is typing to names of measures: by their writing, and by their reading in kana or romaji. All but
 * the last word must be complete. Safe for use by several threads.
 */
final class Suggester {

    private final CharacterFolding folding;
    private final Analyzer typing = new JapaneseCompletionAnalyzer(null, JapaneseCompletionFilter.Mode.QUERY);

    Suggester(CharacterFolding folding) {
        this.folding = folding;
    }

    /** Names that begin as typed first, then the more frequent, then the shorter. */
    List<Suggestion> suggest(IndexSearcher searcher, String typed, int limit) throws IOException {
        List<List<String>> words = words(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        Map<String, Long> names = names(searcher, query(words));
        String beginning = folding.key(typed);
        return names.entrySet().stream()
                .map(name -> new Suggestion(name.getKey(), name.getValue()))
                .sorted(Comparator.<Suggestion, Boolean>comparing(
                                name -> !folding.key(name.text()).startsWith(beginning))
                        .thenComparing(
                                Comparator.comparingLong(Suggestion::count).reversed())
                        .thenComparingInt(name -> name.text().length())
                        .thenComparing(Suggestion::text))
                .limit(limit)
                .toList();
    }

    /** The typed words, each in its writing and readings. */
    private List<List<String>> words(String typed) throws IOException {
        List<List<String>> words = new ArrayList<>();
        try (TokenStream tokens = typing.tokenStream(Fields.COMPLETION, typed)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (increment.getPositionIncrement() > 0 || words.isEmpty()) {
                    words.add(new ArrayList<>());
                }
                words.getLast().add(term.toString());
            }
            tokens.end();
        }
        return words;
    }

    private static Query query(List<List<String>> words) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (String word : words.get(i)) {
                Term term = new Term(Fields.COMPLETION, word);
                any.add(i == words.size() - 1 ? new PrefixQuery(term) : new TermQuery(term), Occur.SHOULD);
            }
            all.add(any.build(), Occur.MUST);
        }
        return new ConstantScoreQuery(all.build());
    }

    private static Map<String, Long> names(IndexSearcher searcher, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        Map<String, Long> names = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                count(leaf, scorer.iterator(), names);
            }
        }
        return names;
    }

    private static void count(LeafReaderContext leaf, DocIdSetIterator documents, Map<String, Long> names)
            throws IOException {
        SortedDocValues values = DocValues.getSorted(leaf.reader(), Fields.NAME_AS_PRINTED);
        long[] counts = new long[values.getValueCount()];
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            boolean live = leaf.reader().getLiveDocs() == null
                    || leaf.reader().getLiveDocs().get(document);
            if (live && values.advanceExact(document)) {
                counts[values.ordValue()]++;
            }
        }
        for (int ord = 0; ord < counts.length; ord++) {
            if (counts[ord] > 0) {
                names.merge(values.lookupOrd(ord).utf8ToString(), counts[ord], Long::sum);
            }
        }
    }
}
