package io.keikaku.core.batch;

/**
 * How a batch runs.
 *
 * @param threads that read at the same time, at least 1; one more keeps what is read
 * @param limits of one source
 * @param archiveLimits of one archive
 * @param reading what sources are read with: the extractor's version and the options that show in a plan; a source that was
 *     read with the same is not read again
 * @param retryFailed whether sources that failed in an earlier run are read again
 * @param again whether everything is read again
 * @param failFast whether the first failure ends the run
 */
public record BatchSettings(
        int threads,
        Limits limits,
        ArchiveLimits archiveLimits,
        String reading,
        boolean retryFailed,
        boolean again,
        boolean failFast) {

    public BatchSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("a batch needs a thread, not " + threads);
        }
    }

    /** Reads what was not read before, to the end, with the usual limits. */
    public static BatchSettings of(int threads, String reading) {
        return new BatchSettings(threads, Limits.DEFAULT, ArchiveLimits.DEFAULT, reading, false, false, false);
    }
}
