package io.keikaku.index;

import java.util.List;

/**
 * The answer to a {@link SearchRequest}. Written to JSON as it stands.
 *
 * @param total number of measures that match, however many are returned
 * @param hits the requested page of them, best first
 */
public record SearchResult(long total, List<Hit> hits) {

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
