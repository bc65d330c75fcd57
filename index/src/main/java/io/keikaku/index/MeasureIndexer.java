package io.keikaku.index;

import io.keikaku.core.model.Plan;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes plans to a search index, one Lucene document a measure.
 *
 * <p>Plans are kept by their id: adding a plan again replaces all of its measures in one step. What was added becomes
 * visible to searchers with {@link #commit()} or {@link #close()}; a process that dies in between leaves the last
 * committed state. Safe for use by several threads; one indexer at a time may be open on a folder.
 */
public final class MeasureIndexer implements Closeable {

    private MeasureIndexer() {}

    /**
     * Opens the index in a folder for writing, making folder and index where there are none.
     *
     * @throws IndexException if the folder holds a corrupt index, one of another version, or one that another indexer is
     *     writing to; the message says how to rebuild it
     */
    public static MeasureIndexer open(Path folder) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Adds a plan, in place of an earlier one with the same id. */
    public void add(Plan plan) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Removes the measures of a plan; does nothing where the plan is unknown. */
    public void delete(String planId) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Makes everything added so far durable and visible to searchers. */
    public void commit() throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Commits and closes. */
    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}
