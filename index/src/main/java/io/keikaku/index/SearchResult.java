package io.keikaku.index;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The answer to a {@link SearchRequest}. Written to JSON as it stands.
 *
 * @param total number of measures that match, however many are returned
 * @param hits the requested page of them
 * @param facets how the measures that match divide, most frequent values first; empty unless asked for
 * @param query how the query was understood
 */
public record SearchResult(long total, List<Hit> hits, Map<Facet, List<FacetCount>> facets, UnderstoodQuery query) {

    public SearchResult {
        hits = List.copyOf(hits);
        Map<Facet, List<FacetCount>> sorted = new EnumMap<>(Facet.class);
        sorted.putAll(facets);
        facets = Collections.unmodifiableMap(sorted);
    }

    /** Number of measures with one value of a facet. */
    public record FacetCount(String value, long count) {}
}
