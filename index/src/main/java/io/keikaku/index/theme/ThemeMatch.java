package io.keikaku.index.theme;

import java.util.List;

/**
 * A theme that a measure belongs to.
 *
 * @param name in Japanese, as in the national plan
 * @param evidence the words of the measure that say so, in the order of the rule file
 */
public record ThemeMatch(String id, String name, List<String> evidence) {
    public ThemeMatch {
        evidence = List.copyOf(evidence);
    }
}
