package io.keikaku.core.document;

/**
 * An item of a list whose marker the source sets apart.
 *
 * @param marker as printed: {@code -}, {@code ・}, {@code ①}, {@code (1)}
 * @param text without the marker
 * @param depth 0 for the outermost list
 */
public record ListItem(String marker, String text, int depth, Origin origin) implements Block {}
