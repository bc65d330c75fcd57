package io.keikaku.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keikaku.core.SharedFolder;
import io.keikaku.core.dataset.PlanStore;
import io.keikaku.core.model.Plan;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our figures are those of the reference scorer, whatever is wrong with what was read; it has not all of our fields. */
class EvaluationAgreementTest {
    private static final Set<Field> OURS_ALONE = EnumSet.of(
            Field.NAME,
            Field.ROLE,
            Field.UNIT,
            Field.BASELINE,
            Field.TARGETS,
            Field.DEADLINE_YEAR,
            Field.MARKS,
            Field.FIELDS);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void agreesOnRealPlans(Fault fault) throws Exception {
        assertAgreement(SharedFolder.require("gold"), new Fault[] {fault});
    }

    @Test
    void agreesOnRealPlansWithEveryFaultAtOnce() throws Exception {
        assertAgreement(SharedFolder.require("gold"), Fault.values());
    }

    @ParameterizedTest
    @EnumSource
    void agreesOnWhatIsRareInGold(Fault fault) throws Exception {
        assertAgreement(rareGold(), new Fault[] {fault});
    }

    @Test
    void agreesOnWhatIsRareInGoldWithEveryFaultAtOnce() throws Exception {
        assertAgreement(rareGold(), Fault.values());
    }

    @Test
    void isGivenFaultsThatFieldsSufferFrom() throws Exception {
        Path gold = SharedFolder.require("gold");
        write(gold, Fault.values());
        assertThat(Evaluation.against(gold).score(new PlanStore(folder)).total())
                .hasEntrySatisfying(Field.MEASURES, EvaluationAgreementTest::assertFaulty)
                .hasEntrySatisfying(Field.DEPARTMENTS, EvaluationAgreementTest::assertFaulty)
                .hasEntrySatisfying(Field.SCHEDULE, EvaluationAgreementTest::assertFaulty)
                .hasEntrySatisfying(Field.RELATED_PLANS, EvaluationAgreementTest::assertFaulty)
                .hasEntrySatisfying(Field.INDICATORS, EvaluationAgreementTest::assertFaulty)
                .hasEntrySatisfying(Field.PATH, EvaluationAgreementTest::assertFaulty)
                .hasEntrySatisfying(Field.DESCRIPTION, EvaluationAgreementTest::assertFaulty);
    }

    private static void assertFaulty(Figure figure) {
        assertThat(figure.score()).isStrictlyBetween(0.1, 0.99);
    }

    @Test
    void agreesWhereNothingWasRead() throws Exception {
        assertThat(ours(rareGold())).isEqualTo(figures(ReferenceScorer.score(rareGold(), folder)));
    }

    private void assertAgreement(Path gold, Fault[] faults) throws IOException, InterruptedException {
        write(gold, faults);
        assertThat(ours(gold)).isEqualTo(figures(ReferenceScorer.score(gold, folder)));
    }

    private void write(Path gold, Fault[] faults) throws IOException {
        PlanStore store = new PlanStore(folder);
        Random random = new Random(20230401);
        for (Map.Entry<String, GoldPlan> entry :
                GoldFolder.read(gold, name -> true).entrySet()) {
            Plan plan = GoldReading.of(entry.getKey(), entry.getValue());
            for (Fault fault : faults) {
                plan = withMeasures(plan, fault, random);
            }
            store.write(plan);
        }
    }

    private static Plan withMeasures(Plan plan, Fault fault, Random random) {
        return new Plan(
                plan.schemaVersion(),
                plan.id(),
                plan.source(),
                plan.extractor(),
                plan.municipality(),
                plan.title(),
                plan.issuedBy(),
                plan.published(),
                plan.revised(),
                plan.period(),
                plan.sections(),
                fault.in(plan.measures(), random),
                plan.indicators(),
                plan.tables(),
                plan.warnings());
    }

    private Map<String, String> ours(Path gold) throws IOException {
        EvaluationReport report = Evaluation.against(gold).score(new PlanStore(folder));
        Map<String, String> figures = new TreeMap<>();
        report.plans().forEach(plan -> add(figures, plan.name(), plan.figures()));
        add(figures, "TOTAL", report.total());
        return figures;
    }

    private static void add(Map<String, String> all, String plan, Map<Field, Figure> figures) {
        figures.entrySet().stream()
                .filter(each -> !OURS_ALONE.contains(each.getKey()))
                .forEach(each -> {
                    Field field = each.getKey();
                    Figure figure = each.getValue();
                    String key = plan + " " + field.label();
                    all.put(key + " n", "" + figure.support());
                    switch (figure) {
                        case Figure.Retrieval r -> {
                            all.put(key + " p", EvaluationTable.round(r.precision()));
                            all.put(key + " r", EvaluationTable.round(r.recall()));
                            all.put(key + " f1", EvaluationTable.round(r.f1()));
                        }
                        case Figure.Accuracy a -> all.put(key + " acc", EvaluationTable.round(a.accuracy()));
                    }
                });
    }

    private static Map<String, String> figures(JsonNode report) {
        Map<String, String> figures = new TreeMap<>();
        report.properties()
                .forEach(plan -> plan.getValue()
                        .properties()
                        .forEach(field -> field.getValue()
                                .properties()
                                .forEach(figure -> figures.put(
                                        plan.getKey() + " " + field.getKey() + " " + figure.getKey(),
                                        figure.getKey().equals("n")
                                                ? figure.getValue().asText()
                                                : EvaluationTable.round(
                                                        figure.getValue().asDouble())))));
        return figures;
    }

    private static Path rareGold() throws URISyntaxException {
        return Path.of(EvaluationAgreementTest.class.getResource("gold").toURI());
    }
}
