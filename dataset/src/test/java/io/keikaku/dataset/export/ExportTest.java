package io.keikaku.dataset.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.fasterxml.jackson.databind.JsonNode;
import io.keikaku.core.dataset.MeasureFiles;
import io.keikaku.core.dataset.PlanStore;
import io.keikaku.core.model.PlanFixtures;
import io.keikaku.core.model.PlanJson;
import io.keikaku.dataset.duckdb.DuckDb;
import io.keikaku.dataset.table.Relation;
import io.keikaku.dataset.table.Relations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportTest {
    @TempDir
    Path folder;

    private PlanStore plans;
    private Path target;

    static List<Relation> relations() {
        return Relations.all();
    }

    @BeforeEach
    void twoPlans() throws IOException {
        plans = new PlanStore(folder);
        target = folder.resolve("tables");
        plans.write(PlanFixtures.full());
        plans.write(PlanFixtures.of("pz", List.of(PlanFixtures.bareMeasure("m1", "=移動図書館; 試行"))));
    }

    @Test
    void losesNothingInParquet() throws IOException {
        export(Format.PARQUET);
        assertThat(RelationalPlans.read(target)).containsExactly(PlanFixtures.full(), plans.read("pz"));
    }

    @ParameterizedTest
    @MethodSource("relations")
    void hasTheSameRowsInParquetAsInJsonLines(Relation relation) throws IOException {
        export(Format.PARQUET, Format.JSONL);
        List<JsonNode> lines = Files.readAllLines(target.resolve(relation.name() + ".jsonl")).stream()
                .map(ExportTest::json)
                .toList();
        assertThat(RelationalPlans.parquet(target.resolve(relation.name() + ".parquet")))
                .extracting(ExportTest::plain)
                .isEqualTo(lines.stream().map(ExportTest::plain).toList());
    }

    @Test
    void writesTheSameBytesForTheSamePlans() throws IOException {
        Set<Format> formats = EnumSet.complementOf(EnumSet.of(Format.DUCKDB));
        Path again = folder.resolve("again");
        ExportSummary summary = Export.write(plans, target, ExportOptions.of(formats));
        Export.write(plans, again, ExportOptions.of(formats));
        for (String file : summary.files()) {
            assertThat(again.resolve(file)).as(file).hasSameBinaryContentAs(target.resolve(file));
        }
    }

    @Test
    void writesTheMeasuresAsIngestDoes() throws IOException {
        export(Format.CSV);
        MeasureFiles.write(plans, folder);
        assertThat(target.resolve("measures.csv")).hasSameBinaryContentAs(folder.resolve("measures.csv"));
    }

    @Test
    void leavesOutTheByteOrderMarkWhereItIsNotWanted() throws IOException {
        Export.write(plans, target, new ExportOptions(EnumSet.of(Format.CSV), false, "t", null, null));
        assertThat(Files.readString(target.resolve("plans.csv"))).startsWith("plan_id,");
    }

    @Test
    void keepsOnlyTheFormatsThatAreWanted() throws IOException {
        assertThat(export(Format.PARQUET).files())
                .contains("measures.parquet", "datapackage.json", "README.md", "CITATION.cff")
                .doesNotContain("measures.jsonl", "measures.csv", "keikaku.duckdb");
    }

    @Test
    void makesADatabaseThatExplainsItsColumns() throws IOException {
        export(Format.DUCKDB);
        StringBuilder comment = new StringBuilder();
        try (DuckDb database = DuckDb.file(target.resolve("keikaku.duckdb"))) {
            database.query(
                    "SELECT comment FROM duckdb_columns() WHERE table_name = 'schedule' AND column_name = 'label'",
                    new FirstCell(comment));
        }
        assertThat(comment).contains("Label as printed.");
    }

    @Test
    void makesAWorkbookWithASheetATableAndRealNumbers() throws IOException {
        export(Format.XLSX);
        try (InputStream in = Files.newInputStream(target.resolve("keikaku.xlsx"));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(Relations.all().size());
            Sheet schedule = book.getSheet("schedule");
            assertThat(schedule.getPaneInformation().isFreezePane()).isTrue();
            assertThat(schedule.getRow(0).getCell(7).getStringCellValue()).isEqualTo("from_year");
            assertThat(schedule.getRow(1).getCell(7).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(schedule.getRow(1).getCell(7).getNumericCellValue()).isEqualTo(2023);
            assertThat(book.getSheet("measures").getRow(3).getCell(7).getCellType())
                    .isEqualTo(CellType.STRING);
        }
    }

    @Test
    void writesAReadableDocumentAPlan() throws IOException {
        export(Format.MARKDOWN);
        assertThat(Files.readString(target.resolve("markdown/p0123456789abcdef.md")))
                .startsWith("# 水沢台市デジタル化計画\n")
                .contains("## 窓口を変える › 待たない窓口")
                .contains("### 1-1-① 窓口予約システムの導入")
                .contains("| 2024–2027 | 運用 |");
    }

    @Test
    void leavesAnEarlierPackageWhereAPlanCannotBeRead() throws IOException {
        export(Format.CSV);
        byte[] before = Files.readAllBytes(target.resolve("measures.csv"));
        Files.writeString(plans.file("pz"), "damaged");
        assertThatIOException().isThrownBy(() -> export(Format.CSV)).withMessageContaining("pz.json");
        assertThat(target.resolve("measures.csv")).hasBinaryContent(before);
        assertThat(target).isDirectoryNotContaining("glob:**/.export-*");
    }

    @Test
    void takesThePlaceOfAnEarlierPackageAndLeavesOtherFiles() throws IOException {
        export(Format.CSV, Format.MARKDOWN);
        Files.writeString(target.resolve("notes.txt"), "mine");
        export(Format.JSONL);
        assertThat(target.resolve("measures.csv")).doesNotExist();
        assertThat(target.resolve("markdown/pz.md")).doesNotExist();
        assertThat(target.resolve("measures.jsonl")).exists();
        assertThat(target.resolve("notes.txt")).exists();
    }

    @Test
    void deletesNothingThatADescriptorNamesOutsideOfItsFolder() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "mine");
        Files.createDirectory(target);
        Files.writeString(
                target.resolve("datapackage.json"),
                "{\"name\": \"keikaku-municipal-plans\", \"resources\": [{\"path\": \"../other.txt\"}]}");
        export(Format.CSV);
        assertThat(other).exists();
    }

    @Test
    void isCurrentUntilAPlanComes() throws IOException {
        Files.setLastModifiedTime(plans.folder(), FileTime.from(Instant.EPOCH));
        assertThat(Export.isCurrent(plans, target)).isFalse();
        export(Format.CSV);
        assertThat(Export.isCurrent(plans, target)).isTrue();
        Files.setLastModifiedTime(plans.folder(), FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(Export.isCurrent(plans, target)).isFalse();
    }

    @Test
    void saysThatTheTargetIsAFile() throws IOException {
        Files.writeString(target, "a file");
        assertThatIOException()
                .isThrownBy(() -> export(Format.CSV))
                .withMessageStartingWith("cannot write to " + target);
    }

    @Test
    void writesEmptyTablesForNoPlans() throws IOException {
        Export.write(visitor -> {}, target, ExportOptions.of(EnumSet.of(Format.PARQUET, Format.CSV)));
        assertThat(RelationalPlans.read(target)).isEmpty();
        assertThat(Files.readAllLines(target.resolve("plans.csv"))).hasSize(1);
    }

    private ExportSummary export(Format first, Format... more) throws IOException {
        return Export.write(plans, target, ExportOptions.of(EnumSet.of(first, more)));
    }

    private static JsonNode json(String line) {
        try {
            return PlanJson.parse(line, JsonNode.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** JSON as text in which 1.0 and 1 are the same. */
    private static String plain(JsonNode node) {
        return node.toString().replaceAll("(?<=[0-9])\\.0(?=[,}])", "");
    }
}
