package io.keikaku.index.query;

/**
 * One part of a query.
 *
 * @param text without marks of the query language
 * @param excluded whether measures that match are unwanted
 */
public record Clause(QueryField field, Form form, String text, boolean excluded) {

    /** How the text of a clause is looked for. */
    public enum Form {
        /** As words, in their various spellings, and their synonyms. */
        WORDS,
        /** Exactly as it stands, but for width, case and punctuation. */
        PHRASE,
        /** As the beginning of a word. */
        PREFIX
    }
}
