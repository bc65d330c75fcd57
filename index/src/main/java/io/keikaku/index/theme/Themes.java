package io.keikaku.index.theme;

import io.keikaku.core.model.Measure;
import io.keikaku.index.analysis.CharacterFolding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Aligns measures with the items of the national plan for the digital transformation of municipalities (自治体DX推進計画).
 *
 * <p>The rule: a measure belongs to a theme if a sentence of its name, headings or description contains an evidence word of
 * the theme, or all words of a group of them. The same measure always gets the same themes, each with the words that justify
 * it. The words are in the resource {@code themes.tsv}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Themes {

    private final CharacterFolding folding;
    private final List<WordRule> rules;

    /** The themes of the resource file. */
    public Themes(CharacterFolding folding) {
        this.folding = folding;
        this.rules = WordRules.read("themes.tsv", folding);
    }

    /** The themes of a measure, in the order of the rule file. */
    public List<ThemeMatch> of(Measure measure) {
        List<String> sentences = Stream.of(
                        Stream.ofNullable(measure.name()),
                        measure.path().stream(),
                        Stream.ofNullable(measure.description()))
                .flatMap(texts -> texts)
                .flatMap(text -> Arrays.stream(text.split("[。\n]")))
                .map(folding::key)
                .toList();
        List<ThemeMatch> themes = new ArrayList<>();
        for (WordRule rule : rules) {
            List<String> evidence = rule.evidenceIn(sentences);
            if (!evidence.isEmpty()) {
                themes.add(new ThemeMatch(rule.id(), rule.name(), evidence));
            }
        }
        return themes;
    }

    /** Every theme, without evidence, in the order of the rule file. */
    public List<ThemeMatch> all() {
        return rules.stream()
                .map(rule -> new ThemeMatch(rule.id(), rule.name(), List.of()))
                .toList();
    }
}
