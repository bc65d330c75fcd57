package io.keikaku.index.theme;

import io.keikaku.core.model.Plan;
import io.keikaku.index.analysis.CharacterFolding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells the kind of a plan from its title: digital, environment, children and so on. The first rule of the resource
 * {@code kinds.tsv} that holds decides; a title that says nothing gives no kind.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class PlanKinds {

    private final CharacterFolding folding;
    private final List<WordRule> rules;

    /** The kinds of the resource file. */
    public PlanKinds(CharacterFolding folding) {
        this.folding = folding;
        this.rules = WordRules.read("kinds.tsv", folding);
    }

    /** The id of the kind. */
    public Optional<String> of(Plan plan) {
        if (plan.title() == null) {
            return Optional.empty();
        }
        String title = folding.key(plan.title());
        return rules.stream()
                .filter(rule -> !rule.evidenceIn(List.of(title)).isEmpty())
                .map(WordRule::id)
                .findFirst();
    }

    /** The id of every kind by its name, folded. */
    public Map<String, String> ids() {
        return rules.stream().collect(Collectors.toMap(rule -> folding.key(rule.name()), WordRule::id));
    }
}
