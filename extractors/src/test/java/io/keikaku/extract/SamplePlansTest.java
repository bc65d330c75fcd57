package io.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.evaluate.Evaluation;
import io.keikaku.core.evaluate.Field;
import io.keikaku.core.evaluate.Figure;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.PlanJson;
import io.keikaku.core.model.PlanSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The plans of invented towns, as text and as PDF, held against what was written into them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplePlansTest {
    private static final Map<Field, Double> LEAST = Map.of(
            Field.MEASURES, 0.96,
            Field.DEPARTMENTS, 0.94,
            Field.SCHEDULE, 0.97,
            Field.SPAN, 0.98);

    private final PlanExtraction extraction = new PlanExtraction();
    private final List<Plan> plans = new ArrayList<>();

    @BeforeAll
    void readAll() throws Exception {
        for (String kind : List.of("text", "pdf")) {
            for (Path file : files(samples().resolve(kind))) {
                plans.add(extraction.extract(file, kind + "/" + file.getFileName()));
            }
        }
    }

    @Test
    void areReadAsTheyWereWritten() throws Exception {
        Map<Field, Figure> total = Evaluation.against(samples().resolve("gold"))
                .score(visitor -> {
                    for (Plan plan : plans) {
                        visitor.visit(plan);
                    }
                })
                .total();

        LEAST.forEach((field, least) ->
                assertThat(total.get(field).score()).as(field.label()).isGreaterThanOrEqualTo(least));
    }

    @Test
    void giveValidPlans() {
        plans.forEach(PlanSchema::assertValid);
    }

    @Test
    void giveEveryMeasureItsEvidence() {
        assertThat(plans)
                .allSatisfy(plan -> assertThat(plan.measures())
                        .allSatisfy(measure -> assertThat(measure.evidence()).isNotEmpty()));
    }

    @Test
    void giveEqualPlansWhenReadAgain() throws Exception {
        Path file = files(samples().resolve("pdf")).get(0);
        String uri = "pdf/" + file.getFileName();

        assertThat(PlanJson.pretty(new PlanExtraction().extract(file, uri)))
                .isEqualTo(PlanJson.pretty(extraction.extract(file, uri)));
    }

    private static Path samples() {
        return Path.of(System.getProperty("basedir", ".")).resolveSibling("samples");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
