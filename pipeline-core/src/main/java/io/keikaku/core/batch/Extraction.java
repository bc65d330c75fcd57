package io.keikaku.core.batch;

import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.Plan;
import java.nio.file.Path;

/**
 * Turns one source into one plan. Implementations are thread-safe and deterministic: the same bytes and URI give an equal
 * plan.
 */
@FunctionalInterface
public interface Extraction {

    /**
     * Reads and understands a file.
     *
     * @param file a readable regular file
     * @param uri what to record as the source's URI
     * @throws ReadException if the file cannot be read; a plan without measures is no error
     * @throws BrokenOffException if time, memory or the program gave out, where that is noticed
     */
    Plan extract(Path file, String uri) throws ReadException, BrokenOffException;
}
