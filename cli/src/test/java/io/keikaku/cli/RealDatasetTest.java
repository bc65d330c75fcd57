package io.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.core.dataset.FormulaGuard;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.PlanJson;
import io.keikaku.dataset.export.RelationalPlans;
import io.keikaku.dataset.table.Relation;
import io.keikaku.dataset.table.Relations;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The data package that {@code ingest} makes of plans as they are published. */
class RealDatasetTest {
    private static final Map<RealPlans, DatasetFolder> READ = new EnumMap<>(RealPlans.class);

    @TempDir
    private static Path folder;

    @ParameterizedTest
    @EnumSource
    void givesTheSameJsonFromParquetAsItWasMadeOf(RealPlans input) throws IOException {
        DatasetFolder dataset = read(input);
        List<Plan> fromParquet = RelationalPlans.read(dataset.tables());
        assertThat(fromParquet).extracting(Plan::id).isEqualTo(dataset.plans().ids());
        for (Plan plan : fromParquet) {
            assertThat(PlanJson.pretty(plan))
                    .isEqualTo(Files.readString(dataset.plans().file(plan.id())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void isCsvByTheLetterOfRfc4180(RealPlans input) throws IOException {
        DatasetFolder dataset = read(input);
        for (Relation relation : Relations.all()) {
            String csv = csv(dataset, relation);
            assertThat(Rfc4180.read(csv)).as(relation.name()).isEqualTo(byCommonsCsv(csv));
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysTheSameInCsvAsInJsonLines(RealPlans input) throws IOException {
        DatasetFolder dataset = read(input);
        for (Relation relation : Relations.all()) {
            List<List<String>> records = Rfc4180.read(csv(dataset, relation));
            assertThat(records.getFirst()).isEqualTo(relation.table().header());
            assertThat(records.subList(1, records.size())).as(relation.name()).isEqualTo(jsonLines(dataset, relation));
        }
    }

    private static DatasetFolder read(RealPlans input) {
        return READ.computeIfAbsent(input, plans -> plans.ingest(folder));
    }

    private static String csv(DatasetFolder dataset, Relation relation) throws IOException {
        String text = Files.readString(dataset.tables().resolve(relation.name() + ".csv"));
        assertThat(text).startsWith("\uFEFF");
        return text.substring(1);
    }

    private static List<List<String>> byCommonsCsv(String csv) throws IOException {
        List<List<String>> records = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(csv, CSVFormat.RFC4180)) {
            for (CSVRecord record : parser) {
                records.add(record.toList());
            }
        }
        return records;
    }

    private static List<List<String>> jsonLines(DatasetFolder dataset, Relation relation) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(dataset.tables().resolve(relation.name() + ".jsonl"))) {
            JsonNode row = PlanJson.parse(line, JsonNode.class);
            rows.add(relation.table().header().stream()
                    .map(column -> cell(row.get(column)))
                    .toList());
        }
        return rows;
    }

    private static String cell(JsonNode value) {
        if (value.isArray()) {
            return FormulaGuard.guard(StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining("; ")));
        }
        if (value.isDouble()) {
            return BigDecimal.valueOf(value.doubleValue()).stripTrailingZeros().toPlainString();
        }
        return value.isNull() ? "" : value.isTextual() ? FormulaGuard.guard(value.asText()) : value.asText();
    }
}
