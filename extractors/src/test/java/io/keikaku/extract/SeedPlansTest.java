package io.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.keikaku.core.SharedFolder;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.evaluate.Evaluation;
import io.keikaku.core.evaluate.EvaluationReport;
import io.keikaku.core.evaluate.Field;
import io.keikaku.core.evaluate.Figure;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.PlanJson;
import io.keikaku.core.model.PlanSchema;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published plans beside the checkout, from text to measures, held against what people read in them. */
class SeedPlansTest {
    private static final Map<Field, Double> LEAST = Map.of(
            Field.MEASURES, 0.99,
            Field.DEPARTMENTS, 0.99,
            Field.SCHEDULE, 0.98,
            Field.SPAN, 0.97,
            Field.RELATED_PLANS, 0.95,
            Field.INDICATORS, 0.95,
            Field.PATH, 0.97,
            Field.NUMBER, 0.99,
            Field.DESCRIPTION, 0.95,
            Field.METADATA, 0.95);

    private final PlanExtraction extraction = new PlanExtraction();

    @TempDir
    private Path folder;

    @Test
    void areReadAsPeopleReadThem() throws Exception {
        Map<Field, Figure> total = score(read(seeds())).total();

        LEAST.forEach((field, least) ->
                assertThat(total.get(field).score()).as(field.label()).isGreaterThanOrEqualTo(least));
    }

    @Test
    void giveValidPlans() throws Exception {
        read(seeds()).forEach(PlanSchema::assertValid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-31j", "x-eucJP-Open"})
    void areReadAlikeInOldEncodings(String charset) throws Exception {
        List<Path> utf8 = new ArrayList<>();
        List<Path> converted = new ArrayList<>();
        for (Path file : seeds()) {
            Path other = folder.resolve(file.getFileName());
            if (convert(file, other, Charset.forName(charset))) {
                utf8.add(file);
                converted.add(other);
            }
        }
        assumeTrue(!converted.isEmpty(), "skipped: no seed can be written in " + charset);

        assertThat(scores(score(read(converted)))).isEqualTo(scores(score(read(utf8))));
    }

    @Test
    void areReadAlikeByOneThreadAndByTwo() throws Exception {
        List<Path> files = seeds();
        List<String> alone = json(read(files));

        List<Callable<Plan>> tasks = files.stream()
                .map(file -> (Callable<Plan>) () -> extraction.extract(file, uri(file)))
                .toList();
        List<Plan> together = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Plan> plan : threads.invokeAll(tasks)) {
                together.add(plan.get());
            }
        }

        assertThat(json(together)).isEqualTo(alone);
    }

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(SharedFolder.require("seeds"))) {
            return files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static EvaluationReport score(List<Plan> plans) throws IOException {
        List<String> uris = plans.stream().map(plan -> plan.source().uri()).toList();
        return Evaluation.against(SharedFolder.require("gold"), name -> isAmong(name, uris))
                .score(visitor -> {
                    for (Plan plan : plans) {
                        visitor.visit(plan);
                    }
                });
    }

    private static boolean isAmong(String gold, List<String> uris) {
        try {
            String file = SharedPlans.gold(gold).path("file").asText();
            return uris.stream().anyMatch(uri -> uri.endsWith(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Double> scores(EvaluationReport report) {
        return report.total().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        entry -> entry.getKey().label(),
                        entry -> entry.getValue().score()));
    }

    private List<Plan> read(List<Path> files) throws ReadException {
        List<Plan> plans = new ArrayList<>();
        for (Path file : files) {
            plans.add(extraction.extract(file, uri(file)));
        }
        return plans;
    }

    private static String uri(Path file) {
        return "seeds/" + file.getFileName();
    }

    private static List<String> json(List<Plan> plans) {
        return plans.stream().map(PlanJson::pretty).toList();
    }

    /** Writes the text in another encoding, or nothing where it has characters that the encoding lacks. */
    private static boolean convert(Path from, Path to, Charset charset) throws IOException {
        try {
            ByteBuffer bytes = charset.newEncoder()
                    .encode(StandardCharsets.UTF_8.decode(ByteBuffer.wrap(Files.readAllBytes(from))));
            byte[] array = new byte[bytes.remaining()];
            bytes.get(array);
            Files.write(to, array);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
