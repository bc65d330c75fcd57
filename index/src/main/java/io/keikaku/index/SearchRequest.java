package io.keikaku.index;

/**
 * A question to the index.
 *
 * @param query words as a person would type them, in the query language of {@code docs/search.md}; blank asks for all
 *     measures
 * @param offset number of hits to pass over
 * @param limit most hits to return
 * @param facets most values to count of each facet; 0 counts none
 */
public record SearchRequest(String query, Filters filters, Ordering order, int offset, int limit, int facets) {

    /** Number of hits that a request returns unless it says otherwise. */
    public static final int DEFAULT_LIMIT = 10;

    /** Most hits that a request may reach, offset included; protects memory. */
    public static final int MAX_DEPTH = 10_000;

    /**
     * @throws IllegalArgumentException if a number is negative, or offset and limit together exceed {@value #MAX_DEPTH}
     */
    public SearchRequest {
        if (offset < 0 || limit < 0 || facets < 0) {
            throw new IllegalArgumentException("offset, limit and facets must not be negative");
        }
        if ((long) offset + limit > MAX_DEPTH) {
            throw new IllegalArgumentException("offset and limit reach beyond " + MAX_DEPTH
                    + " hits; narrow the search, or read the measures from the dataset");
        }
    }

    /** Asks for the first {@value #DEFAULT_LIMIT} hits of a query, best first, without facets. */
    public static SearchRequest of(String query) {
        return new SearchRequest(query, Filters.NONE, Ordering.SCORE, 0, DEFAULT_LIMIT, 0);
    }

    public SearchRequest withFilters(Filters value) {
        return new SearchRequest(query, value, order, offset, limit, facets);
    }

    public SearchRequest withOrder(Ordering value) {
        return new SearchRequest(query, filters, value, offset, limit, facets);
    }

    public SearchRequest withLimit(int value) {
        return new SearchRequest(query, filters, order, offset, value, facets);
    }

    public SearchRequest withOffset(int value) {
        return new SearchRequest(query, filters, order, value, limit, facets);
    }

    public SearchRequest withFacets(int value) {
        return new SearchRequest(query, filters, order, offset, limit, value);
    }
}
