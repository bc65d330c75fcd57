package io.keikaku.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keikaku.core.document.SourceDescription;
import io.keikaku.extract.SharedPlans;
import io.keikaku.extract.text.TextReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The metadata of five published plans against their gold. */
class PublishedPlansMetadataTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"tsukuba", "itako", "toride", "tsushima", "fukuyama"})
    void metadata_is_as_in_the_gold(String plan) throws Exception {
        JsonNode gold = SharedPlans.gold(plan);
        Path source = SharedPlans.source(plan);
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
}
