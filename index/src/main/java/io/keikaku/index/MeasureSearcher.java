package io.keikaku.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Answers questions about the measures of one or several indexes.
 *
 * <p>Each search sees the last committed state of the indexes, also while they are being written. Safe for use by several
 * threads.
 */
public final class MeasureSearcher implements Closeable {

    private MeasureSearcher() {}

    /**
     * Opens one index, or several to be searched as one.
     *
     * @throws IndexException if a folder has no index, a corrupt one, or one of another version; the message says how to
     *     rebuild it
     */
    public static MeasureSearcher open(Path... folders) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Finds the measures that answer a request, best first. */
    public SearchResult search(SearchRequest request) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}
