package io.keikaku.index.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A query with the measures that answer it.
 *
 * @param kind of query: words, synonym, typo and so on
 * @param grades how well each relevant measure answers, 1 and more; by plan and name as in {@link #key}
 */
public record JudgedQuery(String text, String kind, Map<String, Integer> grades) {

    public JudgedQuery {
        grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
    }

    /** How measures are told apart: by plan and name. */
    static String key(String plan, String measure) {
        return plan + "/" + measure;
    }
}
