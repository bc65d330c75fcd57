package io.keikaku.index;

import io.keikaku.index.Suggestion.Kind;
import io.keikaku.index.analysis.CharacterFolding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
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
 * Completes what someone is typing to names of measures, departments, towns and plans: by their writing, and by their reading
 * in kana or romaji. All but the last word must be complete. Safe for use by several threads.
 */
final class Suggester {

    private final CharacterFolding folding;
    private final Completions completions = new Completions();

    Suggester(CharacterFolding folding) {
        this.folding = folding;
    }

    /** Names that begin as typed first, then the more frequent, then the shorter. */
    List<Suggestion> suggest(IndexSearcher searcher, String typed, int limit) throws IOException {
        List<List<String>> words = completions.ofTyped(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        String beginning = folding.key(typed);
        List<Suggestion> candidates = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            counts(searcher, query(words, kind), kind)
                    .forEach((name, count) -> candidates.add(new Suggestion(name, kind, count)));
        }
        candidates.sort(Comparator.<Suggestion, Boolean>comparing(name -> !begins(name, beginning))
                .thenComparing(Comparator.comparingLong(Suggestion::count).reversed())
                .thenComparingInt(name -> name.text().length())
                .thenComparing(Suggestion::text)
                .thenComparing(Suggestion::kind));
        List<Suggestion> suggestions = new ArrayList<>();
        for (Suggestion candidate : candidates) {
            // Of the departments of a measure only some may be meant.
            if (suggestions.size() < limit
                    && (candidate.kind() != Kind.DEPARTMENT || completions.complete(words, candidate.text()))) {
                suggestions.add(candidate);
            }
        }
        return suggestions;
    }

    /** Whether a name begins as typed; that of a town may do so after its prefecture. */
    private boolean begins(Suggestion name, String beginning) {
        String key = folding.key(name.text());
        return name.kind() == Kind.TOWN ? key.contains(beginning) : key.startsWith(beginning);
    }

    private static Query query(List<List<String>> words, Kind kind) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            for (String word : words.get(i)) {
                Term term = new Term(kind.completion(), word);
                any.add(i == words.size() - 1 ? new PrefixQuery(term) : new TermQuery(term), Occur.SHOULD);
            }
            all.add(any.build(), Occur.MUST);
        }
        return new ConstantScoreQuery(all.build());
    }

    private static Map<String, Long> counts(IndexSearcher searcher, Query query, Kind kind) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        Map<String, Long> names = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                count(leaf, scorer.iterator(), kind, names);
            }
        }
        return names;
    }

    private static void count(LeafReaderContext leaf, DocIdSetIterator documents, Kind kind, Map<String, Long> names)
            throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), kind.names());
        Map<Long, Long> counts = new HashMap<>();
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            boolean live = leaf.reader().getLiveDocs() == null
                    || leaf.reader().getLiveDocs().get(document);
            if (live && values.advanceExact(document)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    counts.merge(values.nextOrd(), 1L, Long::sum);
                }
            }
        }
        for (Map.Entry<Long, Long> count : counts.entrySet()) {
            names.merge(values.lookupOrd(count.getKey()).utf8ToString(), count.getValue(), Long::sum);
        }
    }
}
