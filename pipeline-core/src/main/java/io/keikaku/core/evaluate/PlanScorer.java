package io.keikaku.core.evaluate;

import io.keikaku.core.evaluate.GoldPlan.GoldMeasure;
import io.keikaku.core.evaluate.MeasureMatcher.Matching;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Scores one plan of gold against what was read. */
final class PlanScorer {
    private static final Set<Field> JUDGED =
            EnumSet.of(Field.NAME, Field.DEPARTMENTS, Field.SCHEDULE, Field.SPAN, Field.INDICATORS, Field.PATH);

    private final GoldPlan gold;
    private final ScoreSheet sheet;

    PlanScorer(GoldPlan gold, ScoreSheet sheet) {
        this.gold = gold;
        this.sheet = sheet;
    }

    /**
     * Adds the figures of one reading of the plan.
     *
     * @param read {@code null} where nothing was read
     */
    void score(Plan read) {
        List<Measure> measures = read == null ? List.of() : read.measures();
        Matching matching = MeasureMatcher.match(gold.measures(), measures);
        names(matching, measures);
        MeasureScorer scorer = new MeasureScorer(gold, sheet);
        for (int g = 0; g < gold.measures().size(); g++) {
            Integer index = matching.pairs().get(g);
            if (index == null) {
                scorer.scoreMissed(gold.measures().get(g));
            } else {
                int noted = sheet.findings().size();
                scorer.score(gold.measures().get(g), measures.get(index));
                sheet.judge(measures.get(index), wrongSince(noted));
            }
        }
        new MetadataScorer(sheet).score(gold, read);
    }

    /** What a measure must have right and has not, by what was noted since. */
    private Set<Field> wrongSince(int noted) {
        Set<Field> wrong = EnumSet.noneOf(Field.class);
        sheet.findings().stream()
                .skip(noted)
                .map(Finding::field)
                .filter(JUDGED::contains)
                .forEach(wrong::add);
        return wrong;
    }

    private void names(Matching matching, List<Measure> measures) {
        Set<String> optional =
                gold.optionalMeasures().stream().map(ScoringText::fold).collect(Collectors.toSet());
        List<Measure> spurious = matching.free().stream()
                .map(measures::get)
                .filter(measure -> !optional.contains(ScoringText.fold(measure.name())))
                .toList();
        int found = matching.pairs().size();
        int missed = gold.measures().size() - found;
        sheet.tally().add(Field.MEASURES, new Figure.Retrieval(found, spurious.size(), missed));
        for (int g = 0; g < gold.measures().size(); g++) {
            if (!matching.pairs().containsKey(g)) {
                sheet.note(
                        Field.MEASURES,
                        "missed measure: " + describe(gold.measures().get(g)));
            }
        }
        spurious.forEach(measure -> sheet.judge(measure, EnumSet.of(Field.MEASURES)));
        spurious.forEach(measure -> sheet.note(Field.MEASURES, "not a measure: " + measure.name()));
    }

    private static String describe(GoldMeasure measure) {
        return (Objects.toString(measure.number(), "") + " " + measure.name()).strip();
    }
}
