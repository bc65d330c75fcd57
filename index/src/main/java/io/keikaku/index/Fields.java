package io.keikaku.index;

import java.util.Locale;

/** Names of the fields of the Lucene document that stands for a measure; those of its texts are in {@link MeasureText}. */
final class Fields {

    /** Id of the plan; the unit of replacement. */
    static final String PLAN = "planId";

    /** Id of the measure within the plan. */
    static final String MEASURE = "measureId";

    /** Plan id and place of the measure in the plan; breaks ties so that the order of hits is always the same. */
    static final String ORDER = "order";

    /** First scheduled fiscal year, for sorting. */
    static final String FIRST_YEAR = "firstYear";

    /** Code or, after all codes, name of the municipality, for sorting. */
    static final String TOWN_ORDER = "townOrder";

    /** Every form of the municipality's name, and its code, for filtering. */
    static final String TOWN_NAME = "townName";

    /** The prefecture with and without its ending, for filtering. */
    static final String PREFECTURE_NAME = "prefectureName";

    /** Fiscal years in which something is scheduled. */
    static final String YEAR = "year";

    /** A stage, alone and with each of its years: {@code BUILD}, {@code BUILD/2024}. */
    static final String STAGE = "stage";

    static final String THEME = "theme";
    static final String KIND = "kind";
    static final String NEW = "new";

    /** Beginning of the fields that hold words with their readings, for suggestions. */
    static final String COMPLETION = "completion.";

    /** The stored JSON of what a hit shows. */
    static final String STORED = "stored";

    /** Ending of the fields that hold pairs of characters. */
    static final String BIGRAMS = ".bigrams";

    /** The words of all texts of a measure in one field: to know whether a word is anywhere, without asking each text. */
    static final String ANY = "any";

    private Fields() {}

    static String stageInYear(Enum<?> stage, int year) {
        return stage.name() + "/" + String.format(Locale.ROOT, "%d", year);
    }
}
