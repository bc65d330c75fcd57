package io.keikaku.index;

/**
 * A question to the index.
 *
 * @param query words as a person would type them; blank asks for all measures
 * @param offset number of hits to pass over
 * @param limit most hits to return
 */
public record SearchRequest(String query, int offset, int limit) {

    /** Number of hits that a request returns unless it says otherwise. */
    public static final int DEFAULT_LIMIT = 10;

    public SearchRequest {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit must not be negative");
        }
    }

    /** Asks for the first {@value #DEFAULT_LIMIT} hits of a query. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, 0, DEFAULT_LIMIT);
    }

    public SearchRequest withLimit(int newLimit) {
        return new SearchRequest(query, offset, newLimit);
    }

    public SearchRequest withOffset(int newOffset) {
        return new SearchRequest(query, newOffset, limit);
    }
}
