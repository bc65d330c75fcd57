package io.keikaku.core.model;

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
 */
public record Source(
        String uri, String sha256, String mediaType, long bytes, Integer pages, String producer, String charset) {}
