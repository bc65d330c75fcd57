package io.keikaku.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keikaku.core.document.SourceDescription;
import io.keikaku.extract.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The metadata of five published plans against their gold. */
class SharedPlansTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"tsukuba", "itako", "toride", "tsushima", "fukuyama"})
    void metadata_is_as_in_the_gold(String plan) throws Exception {
        Path shared = shared();
        assumeTrue(shared != null, "needs the folder 'shared' beside the checkout, or -Dkeikaku.shared");
        JsonNode gold =
                JSON.readTree(shared.resolve("gold").resolve(plan + ".json").toFile());
        Path source = source(shared, gold.path("file").asText());
        PlanMetadata read = new MetadataExtractor()
                .extract(new TextReader()
                        .read(source, new SourceDescription("x", "0", "text/plain", Files.size(source))));

        List<String> differences = new ArrayList<>();
        check(
                differences,
                gold.path("municipality").path("name"),
                read.municipality() == null ? null : read.municipality().name());
        check(
                differences,
                gold.path("municipality").path("code"),
                read.municipality() == null ? null : read.municipality().code());
        check(differences, gold.path("title"), read.title());
        check(differences, gold.path("issuedBy"), read.issuedBy());
        check(differences, gold.path("published"), read.published());
        check(differences, gold.path("revised"), read.revised());
        for (String part : List.of("fromYear", "toYear", "start", "end")) {
            JsonNode period = JSON.valueToTree(read.period());
            check(
                    differences,
                    gold.path("period").path(part),
                    period.path(part).isMissingNode() ? null : period.path(part).asText());
        }
        assertThat(differences).as(read.toString()).isEmpty();
    }

    private static void check(List<String> differences, JsonNode want, String got) {
        if (!want.isMissingNode() && !want.isNull() && !norm(want.asText()).equals(norm(got))) {
            differences.add("want " + want.asText() + ", got " + got);
        }
    }

    private static String norm(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static Path source(Path shared, String name) throws IOException {
        try (Stream<Path> files = Files.walk(shared)) {
            return files.filter(file -> file.endsWith(Path.of(name).getFileName()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path shared() {
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
