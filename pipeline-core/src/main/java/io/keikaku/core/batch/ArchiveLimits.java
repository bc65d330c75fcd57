package io.keikaku.core.batch;

/**
 * What an archive may hold.
 *
 * @param entries in one archive
 * @param depth of archives within archives; 1 allows none within another
 * @param entryBytes of one entry when unpacked
 * @param ratio of unpacked to packed bytes of one entry, where it is larger than a megabyte
 */
public record ArchiveLimits(int entries, int depth, long entryBytes, int ratio) {

    /** Room for what people pack; a bomb does not fit in. */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(20_000, 3, Limits.DEFAULT.inputBytes(), 200);
}
