package io.keikaku.index;

/** Names of the fields of the Lucene document that stands for a measure. */
final class Fields {

    /** Id of the plan; the unit of replacement. */
    static final String PLAN = "plan";

    /** Plan id and place of the measure in the plan; breaks ties so that the order of hits is always the same. */
    static final String ORDER = "order";

    /** The stored JSON of what a hit shows. */
    static final String STORED = "stored";

    private Fields() {}
}
