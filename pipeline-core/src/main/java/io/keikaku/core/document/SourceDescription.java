package io.keikaku.core.document;

/**
 * What is known of a source before it is read.
 *
 * @param uri as given by the user
 * @param sha256 lower-case hexadecimal
 * @param mediaType detected from the bytes
 * @param bytes length
 */
public record SourceDescription(String uri, String sha256, String mediaType, long bytes) {}
