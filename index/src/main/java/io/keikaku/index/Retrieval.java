package io.keikaku.index;

import io.keikaku.index.CompiledQuery.Marks;
import io.keikaku.index.CompiledQuery.Relaxed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** Runs a compiled query under filters and puts what it finds in order. For one request and one thread. */
final class Retrieval {

    /** Keeps the scores of what a less strict query finds below those of a stricter one. */
    private static final double BELOW = 0.99;

    private static final SortField IN_PLAN_ORDER = new SortField(Fields.ORDER, SortField.Type.STRING);

    private final IndexSearcher searcher;
    private final List<Query> filters;
    private final SearchRequest request;

    Retrieval(IndexSearcher searcher, List<Query> filters, SearchRequest request) {
        this.searcher = searcher;
        this.filters = filters;
        this.request = request;
    }

    /** A document and its score. */
    record Ranked(int document, double score) {}

    /**
     * What was found.
     *
     * @param total number of measures that match
     * @param allWords number of those that have all of the words
     * @param page the hits that were asked for
     * @param collected all that match, each once, for facets; empty where none were asked for
     */
    record Found(long total, long allWords, List<Ranked> page, List<FacetsCollector> collected) {}

    private record Top(long total, List<Ranked> ranked, List<FacetsCollector> collected) {}

    /** The best documents that a query finds under filters, most of them {@code limit}. */
    static List<Ranked> best(IndexSearcher searcher, Query query, int limit, Query... filters) throws IOException {
        CompiledQuery compiled = new CompiledQuery(query, List.of(), List.of(), List.of(), Marks.NONE);
        return new Retrieval(searcher, List.of(filters), SearchRequest.of("").withLimit(limit))
                .run(compiled)
                .page();
    }

    Found run(CompiledQuery query) throws IOException {
        int depth =
                query.relaxed().stream().mapToInt(Relaxed::few).reduce(request.offset() + request.limit(), Math::max);
        Top all = top(filtered(query.all(), List.of()), depth);
        List<Ranked> ranked = new ArrayList<>(all.ranked);
        List<Query> asked = new ArrayList<>(List.of(query.all()));
        List<FacetsCollector> collected = new ArrayList<>(all.collected);
        long total = all.total;
        for (Relaxed relaxed : request.order() == Ordering.SCORE ? query.relaxed() : List.<Relaxed>of()) {
            if (total < relaxed.few()) {
                Top more = top(filtered(relaxed.query(), asked), depth);
                ranked.addAll(below(more.ranked, ranked));
                total += more.total;
                collected.addAll(more.collected);
                asked.add(relaxed.query());
            }
        }
        return new Found(total, all.total, page(ranked), collected);
    }

    private List<Ranked> page(List<Ranked> ranked) {
        int from = Math.min(request.offset(), ranked.size());
        return ranked.subList(from, Math.min(ranked.size(), from + request.limit()));
    }

    private static List<Ranked> below(List<Ranked> ranked, List<Ranked> better) {
        if (ranked.isEmpty() || better.isEmpty()) {
            return ranked;
        }
        double factor = BELOW * better.getLast().score() / ranked.getFirst().score();
        return ranked.stream()
                .map(hit -> factor < 1 ? new Ranked(hit.document(), hit.score() * factor) : hit)
                .toList();
    }

    private Query filtered(Query wanted, List<Query> unwanted) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(wanted, Occur.MUST);
        filters.forEach(filter -> query.add(filter, Occur.FILTER));
        unwanted.forEach(other -> query.add(other, Occur.MUST_NOT));
        return query.build();
    }

    private Top top(Query query, int depth) throws IOException {
        CollectorManager<?, TopFieldDocs> best =
                new TopFieldCollectorManager(sort(), Math.max(1, depth), null, Integer.MAX_VALUE);
        if (request.facets() == 0) {
            return top(searcher.search(query, best), List.of());
        }
        Object[] results = searcher.search(query, new MultiCollectorManager(best, new FacetsCollectorManager()));
        return top((TopFieldDocs) results[0], List.of((FacetsCollector) results[1]));
    }

    private Top top(TopFieldDocs found, List<FacetsCollector> collected) {
        int scoreAt = request.order() == Ordering.SCORE ? 0 : sort().getSort().length - 1;
        List<Ranked> ranked = Arrays.stream(found.scoreDocs)
                .map(hit -> new Ranked(hit.doc, (Float) ((FieldDoc) hit).fields[scoreAt]))
                .toList();
        return new Top(found.totalHits.value(), ranked, collected);
    }

    private Sort sort() {
        return switch (request.order()) {
            case SCORE -> new Sort(SortField.FIELD_SCORE, IN_PLAN_ORDER);
            case YEAR ->
                new Sort(new SortField(Fields.FIRST_YEAR, SortField.Type.INT), IN_PLAN_ORDER, SortField.FIELD_SCORE);
            case TOWN ->
                new Sort(new SortField(Fields.TOWN_ORDER, SortField.Type.STRING), IN_PLAN_ORDER, SortField.FIELD_SCORE);
        };
    }
}
