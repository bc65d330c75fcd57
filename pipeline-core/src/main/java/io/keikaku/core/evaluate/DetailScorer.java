package io.keikaku.core.evaluate;

import io.keikaku.core.compare.SequenceSimilarity;
import io.keikaku.core.evaluate.GoldIndicator.GoldValue;
import io.keikaku.core.evaluate.GoldPlan.GoldDepartment;
import io.keikaku.core.evaluate.GoldPlan.GoldMeasure;
import io.keikaku.core.model.Deadline;
import io.keikaku.core.model.Department;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Scores of a measure that was found what the reference scorer does not look at. */
final class DetailScorer {
    private static final double SAME_TEXT = 0.95;

    private final GoldPlan plan;
    private final ScoreSheet sheet;

    DetailScorer(GoldPlan plan, ScoreSheet sheet) {
        this.plan = plan;
        this.sheet = sheet;
    }

    void score(GoldMeasure gold, Measure read) {
        name(gold, read);
        roles(gold, read.departments());
        deadlineYear(gold, read.deadline());
        marks(gold, read.marks());
        fields(gold, read.fields());
        gold.indicators().stream()
                .filter(GoldIndicator::statesValues)
                .forEach(indicator -> values(gold, indicator, read.indicators()));
    }

    private void name(GoldMeasure gold, Measure read) {
        String found = ScoringText.fold(read.name());
        boolean isRight = Stream.concat(Stream.of(gold.name()), gold.aliases().stream())
                .anyMatch(name -> ScoringText.fold(name).equals(found));
        sheet.value(Field.NAME, isRight, "name of " + gold.name(), gold.name(), read.name());
    }

    private void roles(GoldMeasure gold, List<Department> read) {
        for (GoldDepartment department : gold.departments()) {
            String name = ScoringText.fold(department.name());
            List<Department.Role> roles = read.stream()
                    .filter(candidate -> ScoringText.fold(candidate.name()).equals(name))
                    .map(Department::role)
                    .toList();
            if (department.role() != null && !roles.isEmpty()) {
                boolean isRight = roles.contains(Department.Role.valueOf(department.role()));
                sheet.value(Field.ROLE, isRight, "role of " + name + " in " + gold.name(), department.role(), roles);
            }
        }
    }

    private void deadlineYear(GoldMeasure gold, Deadline read) {
        if (gold.deadlineYear() != null) {
            Integer found = read == null ? null : read.year();
            sheet.value(
                    Field.DEADLINE_YEAR,
                    gold.deadlineYear().equals(found),
                    "year of the deadline of " + gold.name(),
                    gold.deadlineYear(),
                    found);
        }
    }

    private void marks(GoldMeasure gold, List<String> read) {
        if (plan.hasMarks()) {
            List<String> wanted = gold.marks().stream().map(ScoringText::fold).toList();
            List<String> found = read.stream().map(ScoringText::fold).toList();
            sheet.items(Field.MARKS, gold.name(), wanted, found, ItemMatching.of(wanted, found, String::equals));
        }
    }

    private void fields(GoldMeasure gold, Map<String, String> read) {
        gold.fields().forEach((label, text) -> {
            String found = read.entrySet().stream()
                    .filter(field -> ScoringText.fold(field.getKey()).equals(ScoringText.fold(label)))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("");
            boolean isRight = SequenceSimilarity.exact(ScoringText.fold(text), ScoringText.fold(found)) >= SAME_TEXT;
            sheet.value(Field.FIELDS, isRight, label + " of " + gold.name(), Excerpt.of(text), Excerpt.of(found));
        });
    }

    private void values(GoldMeasure gold, GoldIndicator wanted, List<Indicator> read) {
        Optional<Indicator> found = read.stream()
                .filter(candidate -> MeasureScorer.isSameIndicator(
                        ScoringText.fold(wanted.name()), ScoringText.fold(candidate.name())))
                .findFirst();
        if (found.isEmpty()) {
            return;
        }
        Indicator indicator = found.get();
        String what = wanted.name() + " of " + gold.name();
        if (wanted.unit() != null) {
            boolean isRight = ScoringText.fold(wanted.unit()).equals(ScoringText.fold(indicator.unit()));
            sheet.value(Field.UNIT, isRight, "unit of " + what, wanted.unit(), indicator.unit());
        }
        if (wanted.baseline() != null) {
            boolean isRight =
                    indicator.baseline() != null && wanted.baseline().isFoundAs(GoldValue.of(indicator.baseline()));
            sheet.value(Field.BASELINE, isRight, "baseline of " + what, wanted.baseline(), indicator.baseline());
        }
        if (!wanted.targets().isEmpty()) {
            List<GoldValue> targets =
                    indicator.targets().stream().map(GoldValue::of).toList();
            ItemMatching<GoldValue> matching = ItemMatching.of(wanted.targets(), targets, GoldValue::isFoundAs);
            sheet.items(Field.TARGETS, what, wanted.targets(), targets, matching);
        }
    }
}
