package io.keikaku.index.query;

/**
 * A part of a query that could not be understood; the rest of the query runs.
 *
 * @param start index of its first character in the query
 * @param end index after its last character
 * @param message for people, in English
 */
public record Problem(int start, int end, String message) {}
