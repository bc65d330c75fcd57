package io.keikaku.index;

import io.keikaku.index.CompiledQuery.Marks;
import io.keikaku.index.Retrieval.Ranked;
import io.keikaku.index.SearchResult.FacetCount;
import io.keikaku.index.analysis.QueryWords;
import io.keikaku.index.analysis.Synonyms;
import io.keikaku.index.query.QueryParser;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;

/**
 * Answers questions about the measures of one or several indexes.
 *
 * <p>Each search sees the last committed state of the indexes, also while they are being written. Safe for use by several
 * threads. Opening one reads dictionaries, so a service keeps it open.
 */
public final class MeasureSearcher implements Closeable {

    /** Most measures that one id names; ids such as m1 occur in every plan. */
    private static final int MOST_OF_AN_ID = 20;

    private final SearcherReference searchers;
    private final QueryWords words;
    private final TermQueries terms;
    private final FilterQueries filters;
    private final UnmatchedFilters unmatched;
    private final Hits hits;
    private final SimilarMeasures similar;
    private final Suggester suggester;

    private MeasureSearcher(SearcherReference searchers, Analysis analysis, Synonyms synonyms) {
        this.searchers = searchers;
        this.words = new QueryWords(analysis.words(), synonyms);
        this.terms = new TermQueries(analysis.phrases());
        this.filters = new FilterQueries(analysis, terms);
        this.unmatched = filters.unmatched();
        this.hits = new Hits(new Highlighter(analysis));
        this.similar = new SimilarMeasures(new SimilarQuery(analysis), hits);
        this.suggester = new Suggester(analysis.folding());
    }

    /**
     * Opens one index, or several to be searched as one. A plan that several have is found in the first of them only.
     *
     * @throws IndexException if a folder has no index, a corrupt one, or one of another version; the message says how to
     *     rebuild it
     */
    public static MeasureSearcher open(Path... folders) throws IOException {
        Analysis analysis = new Analysis();
        return open(analysis, Synonyms.standard(analysis.words()), folders);
    }

    /**
     * Opens indexes as {@link #open} does, to be searched with a user's synonyms besides those of the program.
     *
     * @param synonyms file in the format of Solr
     * @throws IOException also if the file cannot be read; the message names it
     */
    public static MeasureSearcher openWithSynonyms(Path synonyms, Path... folders) throws IOException {
        Analysis analysis = new Analysis();
        return open(analysis, Synonyms.with(synonyms, analysis.words()), folders);
    }

    private static MeasureSearcher open(Analysis analysis, Synonyms synonyms, Path... folders) throws IOException {
        SearcherReference searchers = SearcherReference.open(List.of(folders), analysis.similarity());
        return new MeasureSearcher(searchers, analysis, synonyms);
    }

    /**
     * Finds the measures that answer a request. Those that have all of its words come first; where they are few and the best
     * are asked for first, those that have most of the words follow.
     */
    public SearchResult search(SearchRequest request) throws IOException {
        return with(snapshot -> search(snapshot, request));
    }

    /**
     * The measures that an id can mean: several where plans use the same ids.
     *
     * @param id of a measure, or of plan and measure as {@code PLAN/MEASURE}
     */
    public List<Hit> find(String id) throws IOException {
        return with(snapshot -> {
            List<Ranked> named =
                    Retrieval.best(snapshot.searcher(), MeasureId.parse(id).query(), MOST_OF_AN_ID);
            return hits.of(snapshot.searcher(), named, Marks.NONE);
        });
    }

    /**
     * Measures of other towns that are like a given one, the most alike first. Their score is the share of what the measure
     * would score itself, between 0 and about 1; what shares next to nothing is left out.
     */
    public List<Hit> similar(Hit hit, int limit) throws IOException {
        return with(snapshot -> similar.find(snapshot.searcher(), hit, limit));
    }

    /**
     * Names of measures, departments, towns and plans that complete what someone is typing, in writing or by their reading
     * in kana or romaji.
     *
     * @param limit most suggestions to return
     */
    public List<Suggestion> suggest(String typed, int limit) throws IOException {
        return with(snapshot -> suggester.suggest(snapshot.searcher(), typed, limit));
    }

    private interface Answer<T> {
        T from(Snapshot snapshot) throws IOException;
    }

    private <T> T with(Answer<T> answer) throws IOException {
        searchers.maybeRefreshBlocking();
        Snapshot snapshot = searchers.acquire();
        try {
            return answer.from(snapshot);
        } finally {
            searchers.release(snapshot);
        }
    }

    private SearchResult search(Snapshot snapshot, SearchRequest request) throws IOException {
        IndexSearcher searcher = snapshot.searcher();
        CompiledQuery query =
                new QueryCompiler(words, terms, searcher.getIndexReader()).compile(QueryParser.parse(request.query()));
        Retrieval retrieval = new Retrieval(searcher, filters.of(request.filters()), request);
        Retrieval.Found found = retrieval.run(query);
        Map<Facet, List<FacetCount>> counts =
                request.facets() == 0 ? Map.of() : snapshot.facets().count(found.collected(), request.facets());
        return new SearchResult(
                found.total(),
                hits.of(searcher, found.page(), query.marks()),
                counts,
                understood(request, query, found.allWords(), unmatched.of(request.filters(), searcher)));
    }

    private static UnderstoodQuery understood(
            SearchRequest request, CompiledQuery query, long allWords, List<String> unmatched) {
        return new UnderstoodQuery(
                request.query(),
                query.clauses(),
                allWords,
                query.problems(),
                request.filters(),
                unmatched,
                request.order(),
                request.offset(),
                request.limit());
    }

    @Override
    public void close() throws IOException {
        searchers.close();
    }
}
