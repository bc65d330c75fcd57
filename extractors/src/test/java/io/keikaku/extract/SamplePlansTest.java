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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        plans.addAll(read(samples()));
    }

    private List<Plan> read(Path family) throws Exception {
        List<Plan> read = new ArrayList<>();
        for (String kind : List.of("text", "pdf")) {
            for (Path file : files(family.resolve(kind))) {
                read.add(extraction.extract(file, kind + "/" + file.getFileName()));
            }
        }
        return read;
    }

    private static Map<Field, Figure> total(Path family, List<Plan> plans) throws Exception {
        return Evaluation.against(family.resolve("gold"))
                .score(visitor -> {
                    for (Plan plan : plans) {
                        visitor.visit(plan);
                    }
                })
                .total();
    }

    @Test
    void areReadAsTheyWereWritten() throws Exception {
        Map<Field, Figure> total = total(samples(), plans);

        LEAST.forEach((field, least) ->
                assertThat(total.get(field).score()).as(field.label()).isGreaterThanOrEqualTo(least));
    }

    @ParameterizedTest
    @CsvSource({
        "second, 0.98, 0.94, 0.88",
        "third, 0.99, 0.98, 0.98",
        "fourth, 0.99, 0.99, 0.98",
        "fifth, 0.97, 0.97, 0.96",
        "sixth, 0.98, 0.98, 0.98",
        "seventh, 0.90, 0.93, 0.85"
    })
    void ofFurtherFamiliesAreReadAsWellAsTheyWere(String family, double measures, double departments, double schedule)
            throws Exception {
        Path folder = samples().resolve(family);
        Map<Field, Figure> total = total(folder, read(folder));

        assertThat(total.get(Field.MEASURES).score()).as("measures").isGreaterThanOrEqualTo(measures);
        assertThat(total.get(Field.DEPARTMENTS).score()).as("departments").isGreaterThanOrEqualTo(departments);
        assertThat(total.get(Field.SCHEDULE).score()).as("schedule").isGreaterThanOrEqualTo(schedule);
    }

    @Test
    void giveValidPlans() {
        plans.forEach(PlanSchema::assertValid);
    }

    @Test
    void giveEveryPartOfEveryMeasureItsEvidence() {
        assertThat(plans)
                .allSatisfy(plan -> assertThat(plan.measures())
                        .allSatisfy(measure -> assertThat(EvidenceOfParts.missing(measure))
                                .as(plan.source().uri() + " " + measure.name())
                                .isEmpty()));
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
