package io.keikaku.core.evaluate;

import io.keikaku.core.evaluate.GoldPlan.GoldPhase;
import io.keikaku.core.model.Measure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What stands in a year of a schedule: a phase or a yearly target.
 *
 * @param label folded
 */
record YearItem(String label, Integer fromYear, Integer toYear) {

    static YearItem of(GoldPhase phase) {
        return new YearItem(ScoringText.foldLabel(phase.label()), phase.fromYear(), phase.toYear());
    }

    /** Phases and yearly targets of a measure; what is told as both counts once. */
    static List<YearItem> of(Measure measure) {
        Stream<YearItem> phases = measure.schedule().stream()
                .map(phase -> new YearItem(ScoringText.foldLabel(phase.label()), phase.fromYear(), phase.toYear()));
        Stream<YearItem> targets = measure.indicators().stream()
                .flatMap(indicator -> indicator.targets().stream())
                .map(value -> new YearItem(ScoringText.foldLabel(value.text()), value.year(), value.year()));
        Set<YearItem> seen = new HashSet<>();
        List<YearItem> items = new ArrayList<>();
        Stream.concat(phases, targets)
                .filter(item -> !item.label.isEmpty())
                .filter(item -> seen.add(new YearItem(item.label, item.fromYear, null)))
                .forEach(items::add);
        return items;
    }

    /** Whether this item of gold is meant by one that was read; gold without a year takes any. */
    boolean isFoundAs(YearItem read) {
        return label.equals(read.label) && (fromYear == null || fromYear.equals(read.fromYear));
    }

    boolean matchesAny(List<Pattern> expressions) {
        return expressions.stream()
                .anyMatch(expression -> expression.matcher(label).find());
    }
}
