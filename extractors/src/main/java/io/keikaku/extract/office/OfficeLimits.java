package io.keikaku.extract.office;

/**
 * What an office file may demand at most. Beyond any of these it is refused with
 * {@link io.keikaku.core.document.ReadException.Kind#LIMIT}.
 *
 * @param bytes length of the file
 * @param entries parts of the package
 * @param unpackedBytes of all parts together
 * @param xmlBytes unpacked, of all XML parts together: what will be held in memory
 * @param depth of nested elements
 * @param characters of all text together
 * @param cells of all tables together
 * @param pages sheets or slides
 */
public record OfficeLimits(
        long bytes, int entries, long unpackedBytes, long xmlBytes, int depth, int characters, int cells, int pages) {

    /** Generous for any plan, small enough for a heap of 1 GB. */
    public static final OfficeLimits DEFAULT =
            new OfficeLimits(256L << 20, 20_000, 2L << 30, 128L << 20, 500, 20_000_000, 1_000_000, 3_000);
}
