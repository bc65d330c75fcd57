package io.keikaku.core.model;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Where a plan was read from.
 *
 * @param uri as given by the user, with {@code /} as separator
 * @param sha256 of the bytes, lower-case hexadecimal
 * @param mediaType as detected from the bytes
 * @param bytes length of the source
 * @param pages number of pages, {@code null} where the format has none
 * @param producer the program that made the file, where the file says so
 * @param charset IANA name, text only
 * @param url where the source was published; absent where the user did not say, like the two that follow
 * @param town whose plan the user says it is
 * @param fetched ISO day on which the user fetched it
 */
public record Source(
        String uri,
        String sha256,
        String mediaType,
        long bytes,
        Integer pages,
        String producer,
        String charset,
        @JsonInclude(JsonInclude.Include.NON_NULL) String url,
        @JsonInclude(JsonInclude.Include.NON_NULL) String town,
        @JsonInclude(JsonInclude.Include.NON_NULL) String fetched) {

    /** A source of which the user said no more than where its bytes are. */
    public Source(
            String uri, String sha256, String mediaType, long bytes, Integer pages, String producer, String charset) {
        this(uri, sha256, mediaType, bytes, pages, producer, charset, null, null, null);
    }

    /** This source with what the user says of it. */
    public Source publishedAs(String newUrl, String newTown, String newFetched) {
        return new Source(uri, sha256, mediaType, bytes, pages, producer, charset, newUrl, newTown, newFetched);
    }
}
