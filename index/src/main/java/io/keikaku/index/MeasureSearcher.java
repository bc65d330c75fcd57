package io.keikaku.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Answers questions about the measures of one or several indexes.
 *
 * <p>Each search sees the last committed state of the indexes, also while they are being written. Safe for use by several
 * threads.
 */
public final class MeasureSearcher implements Closeable {

    /** Most hits that a request may ask for, offset included; protects memory. */
    private static final int MAX_DEPTH = 10_000;

    private static final Sort BY_SCORE =
            new Sort(SortField.FIELD_SCORE, new SortField(Fields.ORDER, SortField.Type.STRING));

    private final SearcherReference searchers;
    private final Analyzer analyzer = Analyzers.words();
    private final Highlighter highlighter = new Highlighter(analyzer);

    private MeasureSearcher(SearcherReference searchers) {
        this.searchers = searchers;
    }

    /**
     * Opens one index, or several to be searched as one.
     *
     * @throws IndexException if a folder has no index, a corrupt one, or one of another version; the message says how to
     *     rebuild it
     */
    public static MeasureSearcher open(Path... folders) throws IOException {
        return new MeasureSearcher(SearcherReference.open(List.of(folders)));
    }

    /**
     * Finds the measures that answer a request, best first: those that have all of its words or, where there are none,
     * those that have most of them.
     */
    public SearchResult search(SearchRequest request) throws IOException {
        searchers.maybeRefreshBlocking();
        IndexSearcher searcher = searchers.acquire();
        try {
            Set<String> terms = terms(request.query());
            SearchResult all = run(searcher, query(terms, terms.size()), request, terms);
            return all.total() > 0 || terms.size() < 2
                    ? all
                    : run(searcher, query(terms, Math.ceilDiv(terms.size(), 2)), request, terms);
        } finally {
            searchers.release(searcher);
        }
    }

    private SearchResult run(IndexSearcher searcher, Query query, SearchRequest request, Set<String> terms)
            throws IOException {
        int depth = Math.clamp((long) request.offset() + request.limit(), 1, MAX_DEPTH);
        TopFieldDocs top =
                searcher.search(query, new TopFieldCollectorManager(BY_SCORE, depth, null, Integer.MAX_VALUE));
        List<Hit> hits = new ArrayList<>();
        int end = Math.min(top.scoreDocs.length, request.offset() + request.limit());
        for (int i = request.offset(); i < end; i++) {
            hits.add(hit(searcher, top.scoreDocs[i], terms));
        }
        return new SearchResult(top.totalHits.value(), hits);
    }

    private Hit hit(IndexSearcher searcher, ScoreDoc found, Set<String> terms) throws IOException {
        Document document = searcher.storedFields().document(found.doc);
        MeasureJson stored = MeasureJson.parse(document.getBinaryValue(Fields.STORED));
        float score = (Float) ((FieldDoc) found).fields[0];
        return new Hit(
                score,
                document.get(Fields.PLAN),
                stored.municipality(),
                stored.measure(),
                highlighter.highlight(stored.measure(), terms));
    }

    private Set<String> terms(String text) throws IOException {
        Set<String> terms = new LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream(MeasureText.NAME.key(), text == null ? "" : text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        }
        return terms;
    }

    private static Query query(Set<String> terms, int required) {
        if (terms.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(required);
        for (String term : terms) {
            CombinedFieldQuery.Builder fields = new CombinedFieldQuery.Builder(term);
            for (MeasureText field : MeasureText.values()) {
                fields.addField(field.key(), field.weight());
            }
            query.add(fields.build(), Occur.SHOULD);
        }
        return query.build();
    }

    @Override
    public void close() throws IOException {
        searchers.close();
    }
}
