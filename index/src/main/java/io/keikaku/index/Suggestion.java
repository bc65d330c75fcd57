package io.keikaku.index;

/**
 * A way to complete what someone is typing.
 *
 * @param text name of a measure
 * @param count how many measures have it
 */
public record Suggestion(String text, long count) {}
