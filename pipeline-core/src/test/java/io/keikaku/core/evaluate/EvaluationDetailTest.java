package io.keikaku.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.PlanFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is scored beyond the reference scorer: all of it on one measure that says everything. */
class EvaluationDetailTest {
    @TempDir
    Path folder;

    @Test
    void scoresTheYearOfADeadline() throws IOException {
        assertThat(figure(Field.DEADLINE_YEAR, "\"deadlineYear\": 2024")).isEqualTo(right());
        assertThat(figure(Field.DEADLINE_YEAR, "\"deadlineYear\": 2025")).isEqualTo(wrong());
    }

    @Test
    void scoresWhoOwnsAndWhoCoordinates() throws IOException {
        assertThat(figure(Field.ROLE, departments("OWNER", "COORDINATOR"))).isEqualTo(new Figure.Accuracy(2, 2));
        assertThat(figure(Field.ROLE, departments("OWNER", "OWNER"))).isEqualTo(new Figure.Accuracy(1, 2));
    }

    @Test
    void scoresMarks() throws IOException {
        assertThat(figure(Field.MARKS, "\"marks\": [\"重点\"]")).isEqualTo(new Figure.Retrieval(1, 0, 0));
        assertThat(figure(Field.MARKS, "\"marks\": [\"再掲\"]")).isEqualTo(new Figure.Retrieval(0, 1, 1));
    }

    @Test
    void scoresWhatStandsUnderLabelsOfThePlan() throws IOException {
        assertThat(figure(Field.FIELDS, "\"fields\": {\"課題\": \"待ち時間が長い。\", \"備考\": \"毎年見直す\"}"))
                .isEqualTo(new Figure.Accuracy(1, 2));
    }

    @Test
    void scoresUnitBaselineAndTargetsOfAnIndicator() throws IOException {
        String values = """
                "indicators": [{"name": "予約率", "unit": "%", "baseline": {"year": 2022, "text": "0%", "value": 0},
                    "targets": [{"year": 2024, "value": 40}, {"year": 2027, "text": "60%"}]}]""";
        assertThat(figure(Field.UNIT, values)).isEqualTo(right());
        assertThat(figure(Field.BASELINE, values)).isEqualTo(right());
        assertThat(figure(Field.TARGETS, values)).isEqualTo(new Figure.Retrieval(1, 1, 1));
        assertThat(figure(Field.BASELINE, values.replace("\"year\": 2022", "\"year\": 2021")))
                .isEqualTo(wrong());
    }

    @Test
    void leavesOpenWhatGoldDoesNotSayOfAnIndicator() throws IOException {
        assertThat(figures("\"indicators\": [\"予約率\"]"))
                .doesNotContainKeys(Field.UNIT, Field.BASELINE, Field.TARGETS, Field.MARKS, Field.DEADLINE_YEAR);
    }

    @Test
    void scoresTheValuesSoFarOfGoals() throws IOException {
        gold("\"indicators\": [{\"name\": \"予約率\", \"baselineYear\": 2022, \"baseline\": \"0％\","
                + " \"targetYear\": 2027, \"target\": \"62.5％\"}]");
        Plan plan = PlanFixtures.full();
        assertThat(Evaluation.against(folder)
                        .score(visitor -> visitor.visit(plan))
                        .total())
                .containsEntry(Field.BASELINE, right());
    }

    private static String departments(String owner, String other) {
        return "\"departments\": [{\"name\": \"市民課\", \"role\": \"" + owner + "\"}, {\"name\": \"情報課\", \"role\": \""
                + other + "\"}]";
    }

    private static Figure right() {
        return new Figure.Accuracy(1, 1);
    }

    private static Figure wrong() {
        return new Figure.Accuracy(0, 1);
    }

    private Figure figure(Field field, String properties) throws IOException {
        return figures(properties).get(field);
    }

    private Map<Field, Figure> figures(String properties) throws IOException {
        Measure read = PlanFixtures.fullMeasure();
        gold("\"measures\": [{\"name\": \"" + read.name() + "\", " + properties + "}]");
        Plan plan = PlanFixtures.of("mizusawa", List.of(read));
        return Evaluation.against(folder).score(visitor -> visitor.visit(plan)).total();
    }

    private void gold(String properties) throws IOException {
        Files.writeString(folder.resolve("gold.json"), "{\"file\": \"mizusawa.txt\", " + properties + "}");
    }
}
