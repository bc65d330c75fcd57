package io.keikaku.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.keikaku.core.dataset.PlanSource;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.PlanFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
    @TempDir
    Path folder;

    private String gold;

    @Test
    void findsNothingWrongWithAFaultlessReading() throws IOException {
        gold("\"measures\": [{\"name\": \"窓口予約\"}, {\"name\": \"移動図書館\"}]");
        PlanScore score = score(named("窓口予約", "移動図書館"));
        assertThat(score.figures())
                .containsExactly(
                        figure(Field.MEASURES, new Figure.Retrieval(2, 0, 0)),
                        figure(Field.NAME, new Figure.Accuracy(2, 2)));
        assertThat(score.findings()).isEmpty();
    }

    @Test
    void saysWhatWasMissedAndWhatIsNoMeasure() throws IOException {
        gold("\"measures\": [{\"number\": \"3\", \"name\": \"窓口予約\"}]");
        PlanScore score = score(named("用語集"));
        assertThat(score.figures()).containsEntry(Field.MEASURES, new Figure.Retrieval(0, 1, 1));
        assertThat(score.findings())
                .extracting(Finding::message)
                .containsExactly("missed measure: 3 窓口予約", "not a measure: 用語集");
    }

    @Test
    void takesNearNamesForTheSameMeasure() throws IOException {
        gold("\"measures\": [{\"name\": \"窓口予約システムの導入\"}]");
        assertThat(score(named("窓口予約システム導入")).figures()).containsEntry(Field.MEASURES, new Figure.Retrieval(1, 0, 0));
    }

    @Test
    void takesAnAliasForTheName() throws IOException {
        gold("\"measures\": [{\"name\": \"窓口予約\", \"aliases\": [\"来庁の時間を選べる窓口\"]}]");
        assertThat(score(named("来庁の時間を選べる窓口")).figures()).containsEntry(Field.MEASURES, new Figure.Retrieval(1, 0, 0));
    }

    @Test
    void countsOptionalMeasuresNeitherWay() throws IOException {
        gold("\"measures\": [{\"name\": \"窓口予約\"}], \"optionalMeasures\": [\"推進体制\"]");
        assertThat(score(named("窓口予約", "推進体制")).figures()).containsEntry(Field.MEASURES, new Figure.Retrieval(1, 0, 0));
    }

    @Test
    void scoresNoFieldThatGoldLeavesOpen() throws IOException {
        gold("\"measures\": [{\"name\": \"窓口予約システムの導入\", \"isNew\": null}]");
        assertThat(score(PlanFixtures.fullMeasure()).figures()).containsOnlyKeys(Field.MEASURES, Field.NAME);
    }

    @Test
    void countsAYearlyTargetAsAnItemOfTheSchedule() throws IOException {
        gold("\"measures\": [{\"name\": \"窓口予約システムの導入\","
                + "\"schedule\": [{\"label\": \"運用\", \"fromYear\": 2024, \"toYear\": 2025}, {\"label\": \"40%\"}]}]");
        PlanScore score = score(PlanFixtures.fullMeasure());
        assertThat(score.figures())
                .containsEntry(Field.SCHEDULE, new Figure.Retrieval(2, 3, 0))
                .containsEntry(Field.SPAN, new Figure.Accuracy(0, 1));
    }

    @Test
    void countsEverythingAsMissedWhereNoPlanWasRead() throws IOException {
        gold("\"title\": \"交通計画\", \"measures\": [{\"name\": \"窓口予約\", \"departments\": [{\"name\": \"市民課\"}]}]");
        PlanScore score = evaluate(visitor -> {});
        assertThat(score.figures())
                .containsEntry(Field.MEASURES, new Figure.Retrieval(0, 0, 1))
                .containsEntry(Field.DEPARTMENTS, new Figure.Retrieval(0, 0, 1))
                .containsEntry(Field.METADATA, new Figure.Accuracy(0, 1));
        assertThat(score.findings()).extracting(Finding::message).containsExactly("no plan was read from plan.txt");
    }

    @Test
    void takesADayOfTheMonthForTheMonth() throws IOException {
        gold("\"published\": \"2023-04\", \"revised\": \"2024-03\"");
        Plan plan = PlanFixtures.full();
        assertThat(evaluate(visitor -> visitor.visit(plan), plan.source().uri()).figures())
                .containsEntry(Field.METADATA, new Figure.Accuracy(2, 2));
    }

    @Test
    void scoresTheTargetsOfGoals() throws IOException {
        gold("\"indicators\": [{\"name\": \"予約率\", \"targetYear\": 2027, \"target\": \"62.5％\"},"
                + "{\"name\": \"満足度\", \"targetYear\": 2027, \"target\": \"9\"}]");
        Plan plan = PlanFixtures.full();
        assertThat(evaluate(visitor -> visitor.visit(plan), plan.source().uri()).figures())
                .containsEntry(Field.PLAN_INDICATORS, new Figure.Accuracy(1, 2));
    }

    @Test
    void saysThatAFolderHoldsNoGold() {
        assertThatIOException().isThrownBy(() -> Evaluation.against(folder)).withMessageContaining("no gold in");
        assertThatIOException()
                .isThrownBy(() -> Evaluation.against(folder.resolve("absent")))
                .withMessageContaining("absent");
    }

    @Test
    void namesAFileThatIsNoGold() throws IOException {
        Files.writeString(folder.resolve("bad.json"), "{\"measures\": 7}");
        assertThatIOException()
                .isThrownBy(() -> Evaluation.against(folder))
                .withMessageContaining("bad.json is no gold");
    }

    @Test
    void holdsConfidenceAgainstWhatIsRight() throws IOException {
        gold("\"measures\": [{\"name\": \"窓口予約\"},"
                + " {\"name\": \"移動図書館\", \"departments\": [{\"name\": \"図書館\"}]}]");
        write("plan.txt");
        Plan plan = PlanFixtures.of("plan", List.of(named("窓口予約", "移動図書館", "用語集")));
        List<Calibration.Judged> judged = Evaluation.against(folder)
                .score(visitor -> visitor.visit(plan))
                .calibration()
                .judged();
        assertThat(judged)
                .extracting(Calibration.Judged::wrong)
                .containsExactlyInAnyOrder(Set.of(), Set.of(Field.DEPARTMENTS), Set.of(Field.MEASURES));
    }

    @Test
    void takesNoMeasureForRightWhoseNameIsOnlyNear() throws IOException {
        gold("\"measures\": [{\"name\": \"窓口予約システムの導入\"}]");
        Plan plan = PlanFixtures.of("plan", List.of(named("窓口予約システム導入")));
        assertThat(Evaluation.against(folder)
                        .score(visitor -> visitor.visit(plan))
                        .calibration()
                        .judged())
                .extracting(Calibration.Judged::wrong)
                .containsExactly(Set.of(Field.NAME));
    }

    @Test
    void knowsTheSourceByWholeNames() throws IOException {
        gold("\"measures\": [{\"name\": \"窓口予約\"}]");
        Plan plan = PlanFixtures.of("plan", List.of(named("窓口予約")));
        assertThat(evaluate(visitor -> visitor.visit(plan), "lan.txt").figures())
                .containsEntry(Field.MEASURES, new Figure.Retrieval(0, 0, 1));
        assertThat(evaluate(visitor -> visitor.visit(plan), "plan.txt").figures())
                .containsEntry(Field.MEASURES, new Figure.Retrieval(1, 0, 0));
    }

    @Test
    void passesOverGoldThatIsNotWanted() throws IOException {
        gold("\"measures\": []");
        Files.writeString(folder.resolve("bad.json"), "{}");
        assertThat(Evaluation.against(folder, "gold"::equals)
                        .score(visitor -> {})
                        .plans())
                .hasSize(1);
    }

    private void gold(String properties) throws IOException {
        gold = properties;
        write("plan.txt");
    }

    private void write(String file) throws IOException {
        Files.writeString(folder.resolve("gold.json"), "{\"file\": \"" + file + "\", " + gold + "}");
    }

    private PlanScore score(Measure... measures) throws IOException {
        return evaluate(visitor -> visitor.visit(PlanFixtures.of("plan", List.of(measures))));
    }

    private PlanScore evaluate(PlanSource plans, String file) throws IOException {
        write(file);
        return evaluate(plans);
    }

    private PlanScore evaluate(PlanSource plans) throws IOException {
        return Evaluation.against(folder).score(plans).plans().getFirst();
    }

    private static Measure[] named(String... names) {
        return List.of(names).stream()
                .map(name -> PlanFixtures.bareMeasure("m", name))
                .toArray(Measure[]::new);
    }

    private static Map.Entry<Field, Figure> figure(Field field, Figure figure) {
        return Map.entry(field, figure);
    }
}
