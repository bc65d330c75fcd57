package io.keikaku.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.keikaku.core.model.PlanFixtures;
import io.keikaku.core.model.PlanJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTest {
    @TempDir
    Path folder;

    private String json;
    private JsonNode descriptor;

    @BeforeEach
    void export() throws IOException {
        ExportOptions options = new ExportOptions(EnumSet.allOf(Format.class), true, "計画の施策", "朝日野大学", "CC-BY-4.0");
        Export.write(visitor -> visitor.visit(PlanFixtures.full()), folder, options);
        json = Files.readString(folder.resolve("datapackage.json"));
        descriptor = PlanJson.parse(json, JsonNode.class);
    }

    @Test
    void keepsToTheRulesOfFrictionlessDataPackages() throws IOException {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema(), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void listsEveryFileWithItsSize() throws IOException {
        for (JsonNode resource : descriptor.get("resources")) {
            assertThat(folder.resolve(resource.get("path").asText()))
                    .hasSize(resource.get("bytes").asLong());
        }
    }

    @Test
    void namesEachResourceOnce() {
        assertThat(names()).doesNotHaveDuplicates().contains("measures.csv", "measures.parquet", "keikaku.duckdb");
    }

    @Test
    void refersToResourcesThatExist() {
        Set<String> names = new HashSet<>(names());
        List<JsonNode> references = descriptor.findValues("reference");
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(names).contains(reference.get("resource").asText()));
    }

    @Test
    void describesTheColumnsOfACsvFileInTheirOrder() throws IOException {
        String header =
                Files.readAllLines(folder.resolve("targets.csv")).getFirst().substring(1);
        List<String> fields = new ArrayList<>();
        resource("targets.csv")
                .at("/schema/fields")
                .forEach(field -> fields.add(field.get("name").asText()));
        assertThat(String.join(",", fields)).isEqualTo(header);
    }

    @Test
    void knowsListsWhereTheFormatHasThem() {
        assertThat(type("measures.csv", "path")).isEqualTo("string");
        assertThat(type("measures.jsonl", "path")).isEqualTo("array");
    }

    @Test
    void saysWhereEachPlanComesFrom() {
        assertThat(descriptor.at("/sources/0/path").asText()).isEqualTo("https://www.example.jp/keikaku.txt");
        assertThat(descriptor.at("/sources/0/uri").asText()).isEqualTo("in/mizusawa.txt");
        assertThat(descriptor.at("/sources/0/fetched").asText()).isEqualTo("2025-04-01");
        assertThat(descriptor.at("/sources/0/sha256").asText()).startsWith("0123456789abcdef");
        assertThat(descriptor.at("/sources/0/extractor").asText()).isEqualTo("keikaku 0.1.0");
    }

    @Test
    void isCitedWithThePlansItWasMadeFrom() throws IOException {
        assertThat(Files.readString(folder.resolve("CITATION.cff")))
                .contains("title: \"計画の施策\"\n", "- name: \"朝日野大学\"\n", "license: \"CC-BY-4.0\"\n")
                .contains("title: \"水沢台市デジタル化計画\"\n", "- name: \"水沢台市\"\n", "year: 2024\n")
                .contains("url: \"https://www.example.jp/keikaku.txt\"\n", "date-accessed: 2025-04-01\n");
    }

    @Test
    void isExplainedToPeople() throws IOException {
        assertThat(Files.readString(folder.resolve("README.md")))
                .startsWith("# 計画の施策\n")
                .contains(
                        "- `measures.csv`",
                        "| `from_year` | integer |",
                        "| https://www.example.jp/keikaku.txt | 2025-04-01 |");
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        descriptor
                .get("resources")
                .forEach(resource -> names.add(resource.get("name").asText()));
        return names;
    }

    private String type(String resource, String column) {
        for (JsonNode field : resource(resource).at("/schema/fields")) {
            if (field.get("name").asText().equals(column)) {
                return field.get("type").asText();
            }
        }
        throw new AssertionError("no column " + column);
    }

    private JsonNode resource(String name) {
        for (JsonNode resource : descriptor.get("resources")) {
            if (resource.get("name").asText().equals(name)) {
                return resource;
            }
        }
        throw new AssertionError("no resource " + name);
    }

    private static String schema() throws IOException {
        try (InputStream in = DataPackageTest.class.getResourceAsStream("data-package-v1.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
