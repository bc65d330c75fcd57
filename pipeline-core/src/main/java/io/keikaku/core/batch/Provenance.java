package io.keikaku.core.batch;

/**
 * What the user says of where a source came from; all of it optional.
 *
 * @param url where it was published
 * @param town whose plan it is said to be
 * @param fetched ISO day on which it was fetched
 */
public record Provenance(String url, String town, String fetched) {

    /** Nothing is said. */
    public static final Provenance UNKNOWN = new Provenance(null, null, null);
}
