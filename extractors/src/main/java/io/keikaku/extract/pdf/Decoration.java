package io.keikaku.extract.pdf;

/** What is drawn around a line to set it off, the most prominent first. */
enum Decoration {
    /** A filled band over most of the text's width. */
    BAND,
    /** A frame over most of the text's width. */
    FRAME,
    /** Rules above and below, over most of the text's width. */
    RULES,
    /** A frame or a band of the line's own width, where the text begins at the left. */
    LABEL,
    /** A square or a bar before the line. */
    SIGN,
    /** A rule below. */
    UNDERLINE,
    NONE
}
