package io.keikaku.extract.measure;

/** A mention that is of no measure. */
record Omission(Mention mention, Reason reason) {

    /** Why a mention is of no measure. */
    enum Reason {
        UNDETAILED("its table has nothing but names and what they are; others say who or when"),
        POLICY("a policy: it names a heading that stands above other measures"),
        HEADING("a heading above measures"),
        UNLIKE_MEASURES("a heading without department, date or schedule, unlike any measure"),
        HOLDS_MEASURES("a heading with measures among the headings below it"),
        UNKNOWN_NAME("an overview names it, and no measure has such a name"),
        HEADING_OF_TABLE("a heading that says no more than who is in charge of the table below it");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** For people. */
        String words() {
            return words;
        }
    }
}
