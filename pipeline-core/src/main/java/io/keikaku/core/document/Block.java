package io.keikaku.core.document;

/** A piece of a page. */
public sealed interface Block permits Heading, Paragraph, ListItem, Grid {

    /** Where the block stands. */
    Origin origin();
}
