package io.keikaku.dataset.diff;

import io.keikaku.core.compare.ComparableText;
import io.keikaku.core.model.Indicator;
import io.keikaku.dataset.diff.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What differs between two editions of indicators. They are paired by name, their targets by year. */
final class TargetChanges {
    private TargetChanges() {}

    static List<Change> between(List<Indicator> before, List<Indicator> after) {
        ItemPairs<Indicator> indicators = ItemPairs.of(before, after, Indicator::name);
        List<Change> changes = new ArrayList<>();
        indicators.both().forEach(pair -> targets(pair.before(), pair.after(), changes));
        indicators
                .added()
                .forEach(
                        i -> changes.add(new Change(Kind.INDICATOR_ADDED, null, null, Objects.toString(i.name(), ""))));
        indicators
                .removed()
                .forEach(i ->
                        changes.add(new Change(Kind.INDICATOR_REMOVED, null, Objects.toString(i.name(), ""), null)));
        return changes;
    }

    private static void targets(Indicator before, Indicator after, List<Change> changes) {
        ItemPairs<Indicator.Value> targets =
                ItemPairs.of(before.targets(), after.targets(), value -> String.valueOf(value.year()));
        for (ItemPairs.Pair<Indicator.Value> pair : targets.both()) {
            if (!ComparableText.fold(pair.before().text())
                    .equals(ComparableText.fold(pair.after().text()))) {
                changes.add(new Change(
                        Kind.TARGET_CHANGED,
                        subject(after, pair.after()),
                        pair.before().text(),
                        pair.after().text()));
            }
        }
        targets.added()
                .forEach(
                        value -> changes.add(new Change(Kind.TARGET_ADDED, subject(after, value), null, value.text())));
        targets.removed()
                .forEach(value ->
                        changes.add(new Change(Kind.TARGET_REMOVED, subject(before, value), value.text(), null)));
    }

    private static String subject(Indicator indicator, Indicator.Value value) {
        return Objects.toString(indicator.name(), "") + " " + Objects.toString(value.year(), "?");
    }
}
