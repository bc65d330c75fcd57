package io.keikaku.extract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The published plans beside the checkout, with what is in them; tests that need them are skipped where they are absent. */
public final class SharedPlans {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SharedPlans() {}

    /** What is in the plan of the given name. */
    public static JsonNode gold(String plan) throws IOException {
        return JSON.readTree(folder().resolve("gold").resolve(plan + ".json").toFile());
    }

    /** The text of the plan of the given name. */
    public static Path source(String plan) throws IOException {
        Path name = Path.of(gold(plan).path("file").asText()).getFileName();
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    private static Path folder() {
        Path shared = given();
        assumeTrue(shared != null, "needs the folder 'shared' beside the checkout, or -Dkeikaku.shared");
        return shared;
    }

    private static Path given() {
        String given = System.getProperty("keikaku.shared");
        if (given != null) {
            return Path.of(given);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path shared = folder.resolve("shared");
            if (Files.isDirectory(shared.resolve("gold"))) {
                return shared;
            }
        }
        return null;
    }
}
