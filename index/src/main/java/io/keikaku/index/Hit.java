package io.keikaku.index;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Municipality;
import io.keikaku.index.theme.ThemeMatch;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A measure that was found.
 *
 * @param score higher is better; comparable within one result only
 * @param plan id of the plan
 * @param planTitle {@code null} where the plan states none
 * @param municipality {@code null} where the plan states none
 * @param measure as in the canonical JSON of the plan
 * @param themes of the national plan, with the words that are evidence
 * @param highlights passages that matched, by property of the measure ({@code name}, {@code path}, {@code description},
 *     {@code departments} …), in that order; a property that did not match is absent
 */
public record Hit(
        double score,
        String plan,
        String planTitle,
        Municipality municipality,
        Measure measure,
        List<ThemeMatch> themes,
        Map<String, List<Highlight>> highlights) {

    public Hit {
        themes = List.copyOf(themes);
        highlights = Collections.unmodifiableMap(new LinkedHashMap<>(highlights));
    }
}
