package io.keikaku.index;

import io.keikaku.index.Retrieval.Ranked;
import io.keikaku.index.SimilarQuery.Likeness;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;

/** Finds measures of other towns that are like a given one. Safe for use by several threads. */
final class SimilarMeasures {

    /** Measures that share less with a given one are not like it. */
    private static final double LEAST_ALIKE = 0.12;

    private final SimilarQuery similar;
    private final Hits hits;

    SimilarMeasures(SimilarQuery similar, Hits hits) {
        this.similar = similar;
        this.hits = hits;
    }

    /** The most alike first, scored by the share of what the measure scores itself; none where it is not in the index. */
    List<Hit> find(IndexSearcher searcher, Hit hit, int limit) throws IOException {
        StoredMeasure measure =
                new StoredMeasure(hit.plan(), hit.planTitle(), hit.municipality(), hit.measure(), hit.themes(), null);
        Likeness like = similar.like(measure, searcher.getIndexReader());
        MeasureId id = new MeasureId(hit.plan(), hit.measure().id());
        List<Ranked> itself = Retrieval.best(searcher, like.words(), 1, id.query());
        if (itself.isEmpty()) {
            return List.of();
        }
        double most = itself.getFirst().score();
        List<Ranked> alike = Retrieval.best(searcher, like.elsewhere(), limit).stream()
                .map(other -> new Ranked(other.document(), other.score() / most))
                .filter(other -> other.score() >= LEAST_ALIKE)
                .toList();
        return hits.of(searcher, alike, like.marks());
    }
}
