package io.keikaku.core.document;

/**
 * A line that the source's form marks as a heading (Markdown, font, structure tag).
 *
 * @param text line breaks of the print removed
 * @param level 1 is outermost; levels are comparable within one document only
 */
public record Heading(String text, int level, Origin origin) implements Block {}
