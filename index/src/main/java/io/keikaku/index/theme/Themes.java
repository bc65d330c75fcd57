package io.keikaku.index.theme;

import io.keikaku.core.model.Measure;
import io.keikaku.index.analysis.CharacterFolding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Aligns measures with the items of the national plan for the digital transformation of municipalities (自治体DX推進計画).
 *
 * <p>The rule: a measure belongs to a theme if a clause of its name or description contains an evidence word of the theme, or
 * all words of a group of them; of a group, the heading right above may have what the name lacks. A heading alone is no
 * evidence, because plans put under it what belongs together for other reasons. The same measure always gets the same themes,
 * each with the words that justify it. The words are in the resource {@code themes.tsv}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Themes {

    private static final Pattern CLAUSE_END = Pattern.compile("[。、，\\n]");

    private final CharacterFolding folding;
    private final List<WordRule> rules;

    /** The themes of the resource file. */
    public Themes(CharacterFolding folding) {
        this.folding = folding;
        this.rules = WordRules.read("themes.tsv", folding);
    }

    /** The themes of a measure, in the order of the rule file. */
    public List<ThemeMatch> of(Measure measure) {
        List<String> name = clauses(measure.name());
        List<String> own = Stream.concat(name.stream(), clauses(measure.description()).stream())
                .toList();
        String heading =
                measure.path().isEmpty() ? "" : folding.key(measure.path().getLast());
        List<ThemeMatch> themes = new ArrayList<>();
        for (WordRule rule : rules) {
            Set<String> evidence = new LinkedHashSet<>(rule.evidenceIn(own));
            evidence.addAll(rule.evidenceAcross(name, heading));
            if (!evidence.isEmpty()) {
                themes.add(new ThemeMatch(rule.id(), rule.name(), List.copyOf(evidence)));
            }
        }
        return themes;
    }

    private List<String> clauses(String text) {
        return text == null
                ? List.of()
                : CLAUSE_END.splitAsStream(text).map(folding::key).toList();
    }

    /** Every theme, without evidence, in the order of the rule file. */
    public List<ThemeMatch> all() {
        return rules.stream()
                .map(rule -> new ThemeMatch(rule.id(), rule.name(), List.of()))
                .toList();
    }
}
