package io.keikaku.index;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Municipality;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A measure that was found.
 *
 * @param score higher is better; comparable within one result only
 * @param plan id of the plan
 * @param municipality {@code null} where the plan states none
 * @param measure as in the canonical JSON of the plan
 * @param highlights passages that matched, by property of the measure ({@code name}, {@code path}, {@code description},
 *     {@code departments} …), in that order; a property that did not match is absent
 */
public record Hit(
        double score,
        String plan,
        Municipality municipality,
        Measure measure,
        Map<String, List<Highlight>> highlights) {

    public Hit {
        highlights = Collections.unmodifiableMap(new LinkedHashMap<>(highlights));
    }
}
