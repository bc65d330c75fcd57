package io.keikaku.core.evaluate;

import io.keikaku.core.compare.SequenceSimilarity;
import io.keikaku.core.evaluate.GoldPlan.GoldDepartment;
import io.keikaku.core.evaluate.GoldPlan.GoldMeasure;
import io.keikaku.core.model.Deadline;
import io.keikaku.core.model.Department;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scores one measure of gold against what was read for it, by the rules of the reference scorer; {@link DetailScorer} adds to them. */
final class MeasureScorer {
    private static final double SAME_HEADING = 0.9;
    private static final double SAME_DESCRIPTION = 0.95;
    private static final double SAME_INDICATOR = 0.8;

    private final GoldPlan plan;
    private final ScoreSheet sheet;
    private final DetailScorer details;

    MeasureScorer(GoldPlan plan, ScoreSheet sheet) {
        this.plan = plan;
        this.sheet = sheet;
        this.details = new DetailScorer(plan, sheet);
    }

    /** Scores a measure that was found. */
    void score(GoldMeasure gold, Measure read) {
        departments(gold, read.departments());
        coordinators(gold, read.departments());
        schedule(gold, YearItem.of(read));
        relatedPlans(gold, read.relatedPlans());
        indicators(gold, read.indicators());
        path(gold, read);
        number(gold, read);
        description(gold, read);
        deadline(gold, read);
        isNew(gold, read);
        details.score(gold, read);
    }

    /** Counts the parts of a measure that was not found as missed. */
    void scoreMissed(GoldMeasure gold) {
        departments(gold, List.of());
        schedule(gold, List.of());
        relatedPlans(gold, List.of());
        indicators(gold, List.of());
    }

    private void departments(GoldMeasure gold, List<Department> read) {
        List<String> wanted = fold(gold.departments().stream().map(GoldDepartment::name));
        if (!wanted.isEmpty() || plan.hasDepartments()) {
            items(Field.DEPARTMENTS, gold, wanted, fold(read.stream().map(Department::name)), String::equals);
        }
    }

    private void coordinators(GoldMeasure gold, List<Department> read) {
        for (GoldDepartment department : gold.departments()) {
            if ("COORDINATOR".equals(department.role())) {
                String wanted = ScoringText.fold(department.name());
                boolean found = read.stream()
                        .anyMatch(candidate -> candidate.role() == Department.Role.COORDINATOR
                                && ScoringText.fold(candidate.name()).equals(wanted));
                sheet.value(Field.COORDINATOR, found, "coordinator of " + gold.name(), wanted, read);
            }
        }
    }

    private void schedule(GoldMeasure gold, List<YearItem> all) {
        List<YearItem> wanted = gold.schedule().stream().map(YearItem::of).toList();
        if (wanted.isEmpty() && !plan.hasSchedule()) {
            return;
        }
        List<YearItem> read = all.stream()
                .filter(item -> !item.matchesAny(gold.optionalSchedule()))
                .toList();
        ItemMatching<YearItem> matching = items(Field.SCHEDULE, gold, wanted, read, YearItem::isFoundAs);
        for (ItemMatching.Pair<YearItem> pair : matching.hits()) {
            Integer last = pair.wanted().toYear();
            if (last != null) {
                sheet.value(
                        Field.SPAN,
                        last.equals(pair.found().toYear()),
                        "last year of " + gold.name() + ", " + pair.wanted().label(),
                        last,
                        pair.found().toYear());
            }
        }
    }

    private void relatedPlans(GoldMeasure gold, List<String> read) {
        if (plan.hasRelatedPlans()) {
            items(Field.RELATED_PLANS, gold, fold(gold.relatedPlans().stream()), fold(read.stream()), String::equals);
        }
    }

    private void indicators(GoldMeasure gold, List<Indicator> read) {
        if (plan.hasIndicators()) {
            List<String> names = fold(read.stream().map(Indicator::name)).stream()
                    .filter(name -> !name.isEmpty())
                    .toList();
            items(Field.INDICATORS, gold, fold(gold.indicatorNames().stream()), names, MeasureScorer::isSameIndicator);
        }
    }

    static boolean isSameIndicator(String wanted, String found) {
        return wanted.contains(found) || SequenceSimilarity.ignoringFrequent(wanted, found) >= SAME_INDICATOR;
    }

    private void path(GoldMeasure gold, Measure read) {
        if (!gold.path().isEmpty()) {
            String found = ScoringText.foldHeading(read.path());
            boolean isRight = Stream.concat(Stream.of(gold.path().getLast()), gold.pathAlso().stream())
                    .map(heading -> ScoringText.foldHeading(List.of(heading)))
                    .anyMatch(wanted -> SequenceSimilarity.ignoringFrequent(wanted, found) >= SAME_HEADING);
            sheet.value(Field.PATH, isRight, "path of " + gold.name(), gold.path(), read.path());
        }
    }

    private void number(GoldMeasure gold, Measure read) {
        if (isGiven(gold.number())) {
            boolean isRight = ScoringText.fold(gold.number()).equals(ScoringText.fold(read.number()));
            sheet.value(Field.NUMBER, isRight, "number of " + gold.name(), gold.number(), read.number());
        }
    }

    private void description(GoldMeasure gold, Measure read) {
        if (isGiven(gold.description())) {
            String wanted = ScoringText.fold(gold.description());
            String found = ScoringText.fold(read.description());
            boolean isRight = SequenceSimilarity.exact(wanted, found) >= SAME_DESCRIPTION;
            sheet.value(
                    Field.DESCRIPTION, isRight, "description of " + gold.name(), Excerpt.of(wanted), Excerpt.of(found));
        }
    }

    private void deadline(GoldMeasure gold, Measure read) {
        if (!gold.deadline().isEmpty()) {
            String found = ScoringText.fold(deadlineText(read));
            boolean isRight = gold.deadline().stream().map(ScoringText::fold).allMatch(found::contains);
            sheet.value(Field.DEADLINE, isRight, "deadline of " + gold.name(), gold.deadline(), found);
        }
    }

    private static String deadlineText(Measure read) {
        Deadline deadline = read.deadline();
        if (deadline != null && isGiven(deadline.text())) {
            return deadline.text();
        }
        return read.schedule().stream()
                .map(Phase::label)
                .map(label -> Objects.toString(label, ""))
                .collect(Collectors.joining(" "));
    }

    private void isNew(GoldMeasure gold, Measure read) {
        if (gold.isNew() != null) {
            boolean found = Boolean.TRUE.equals(read.isNew());
            sheet.value(Field.IS_NEW, gold.isNew() == found, "new mark of " + gold.name(), gold.isNew(), read.isNew());
        }
    }

    private <T> ItemMatching<T> items(
            Field field, GoldMeasure gold, List<T> wanted, List<T> read, BiPredicate<T, T> fits) {
        ItemMatching<T> matching = ItemMatching.of(wanted, read, fits);
        sheet.items(field, gold.name(), wanted, read, matching);
        return matching;
    }

    private static List<String> fold(Stream<String> texts) {
        return texts.map(ScoringText::fold).toList();
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isEmpty();
    }
}
