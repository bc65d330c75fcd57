package io.keikaku.extract.fork;

import io.keikaku.core.batch.ReadingOptions;
import java.io.Serializable;

/**
 * What the parent asks of the fork.
 *
 * @param file the source
 * @param uri what the user calls it
 * @param planFile where the plan goes
 * @param extraction class that does the work, with a public constructor that takes the options
 * @param options for the extraction
 * @param maxOutputBytes the plan may be long
 */
record ForkRequest(
        String file, String uri, String planFile, String extraction, ReadingOptions options, long maxOutputBytes)
        implements Serializable {}
