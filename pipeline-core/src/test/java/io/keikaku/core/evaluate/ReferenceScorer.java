package io.keikaku.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keikaku.core.SharedFolder;
import io.keikaku.core.model.PlanJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The scorer in Python that ours must agree with; kept beside the checkout. */
final class ReferenceScorer {
    private static final long SECONDS = 120;

    private ReferenceScorer() {}

    /** Figures by plan and in total; skips the calling test, saying why, where scorer or Python are missing. */
    static JsonNode score(Path gold, Path plans) throws IOException, InterruptedException {
        Path script = SharedFolder.require("eval/score.py");
        Assumptions.assumeTrue(hasPython(), "skipped: no python3 on the PATH");
        Process process = new ProcessBuilder(List.of(
                        "python3", script.toString(), "--json", "--gold", gold.toString(), "--out", plans.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String json = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS))
                .as("ended in time")
                .isTrue();
        assertThat(process.exitValue()).isZero();
        return PlanJson.parse(json, JsonNode.class);
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("python3", "--version")
                    .redirectErrorStream(true)
                    .start();
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
