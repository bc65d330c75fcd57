package io.keikaku.core.document;

/**
 * A paragraph or a single line of text.
 *
 * @param text lines of the print joined where the reader is sure, else separated by {@code \n}
 */
public record Paragraph(String text, Role role, Origin origin) implements Block {

    /** What a paragraph is to the page. */
    public enum Role {
        BODY,
        /** A line of a table of contents. */
        CONTENTS,
        FOOTNOTE,
        /** Running head or foot, page number. */
        RUNNING
    }
}
