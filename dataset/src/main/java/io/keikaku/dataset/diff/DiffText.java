package io.keikaku.dataset.diff;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import java.util.Locale;
import java.util.Objects;

/** Differences as text for a terminal: {@code +} added, {@code -} removed, {@code ~} changed. */
public final class DiffText {
    private DiffText() {}

    /** For each plan that both sides have a summary, then one paragraph a measure; then the plans that one side has. */
    public static String of(EditionsDiff editions) {
        StringBuilder text = new StringBuilder();
        editions.plans().forEach(diff -> plan(text, diff));
        editions.added()
                .forEach(plan -> text.append("+ plan ").append(name(plan)).append('\n'));
        editions.removed()
                .forEach(plan -> text.append("- plan ").append(name(plan)).append('\n'));
        return text.toString();
    }

    private static void plan(StringBuilder text, PlanDiff diff) {
        text.append(name(diff.after())).append(": ").append(summary(diff)).append('\n');
        diff.plan().forEach(change -> line(text, change));
        for (MeasureDiff measure : diff.measures()) {
            switch (measure) {
                case MeasureDiff.Added added ->
                    text.append("+ ").append(name(added.after())).append('\n');
                case MeasureDiff.Removed removed ->
                    text.append("- ").append(name(removed.before())).append('\n');
                case MeasureDiff.Changed changed -> {
                    text.append("~ ").append(name(changed.after())).append('\n');
                    changed.changes().forEach(change -> line(text, change));
                }
            }
        }
    }

    /** How many measures were added, removed, changed and left. */
    static String summary(PlanDiff diff) {
        return count(diff, MeasureDiff.Added.class) + " added, " + count(diff, MeasureDiff.Removed.class) + " removed, "
                + count(diff, MeasureDiff.Changed.class) + " changed, " + diff.unchanged() + " unchanged";
    }

    /** {@code phase slipped}. */
    static String words(Change.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A measure with its number. */
    static String name(Measure measure) {
        return (Objects.toString(measure.number(), "") + " " + measure.name()).strip();
    }

    /** What the plan is called. */
    static String name(Plan plan) {
        return Objects.requireNonNullElse(plan.title(), plan.id());
    }

    private static long count(PlanDiff diff, Class<? extends MeasureDiff> kind) {
        return diff.measures().stream().filter(kind::isInstance).count();
    }

    private static void line(StringBuilder text, Change change) {
        text.append("    ").append(words(change.kind()));
        if (change.subject() != null) {
            text.append(' ').append(change.subject());
        }
        text.append(": ");
        if (change.before() == null) {
            text.append(change.after());
        } else if (change.after() == null) {
            text.append(change.before());
        } else {
            text.append(change.before()).append(" → ").append(change.after());
        }
        text.append('\n');
    }
}
