package io.keikaku.dataset.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.keikaku.core.dataset.PlanStore;
import io.keikaku.core.model.PlanFixtures;
import io.keikaku.dataset.export.Export;
import io.keikaku.dataset.export.ExportOptions;
import io.keikaku.dataset.export.Format;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetQueryTest {
    @TempDir
    Path folder;

    private PlanStore plans;
    private Path exported;
    private DatasetQuery query;

    @BeforeEach
    void open() throws IOException {
        plans = new PlanStore(folder);
        exported = folder.resolve("tables");
        plans.write(PlanFixtures.full());
        query = DatasetQuery.open(plans, exported);
    }

    @AfterEach
    void close() throws IOException {
        query.close();
    }

    @Test
    void answersAsTableForATerminal() throws IOException {
        StringBuilder out = new StringBuilder();
        query.run(
                "SELECT d.department, s.label, s.from_year FROM departments d JOIN schedule s USING (plan_id, measure_id)"
                        + " WHERE d.role = 'OWNER' ORDER BY s.position",
                new TextResult(out));
        assertThat(out).hasToString("""
                        department  label   from_year
                        ----------  ------  ---------
                        市民課      検討    2023
                        市民課      運用    2024
                        市民課      見直し
                        (3 rows)
                        """);
    }

    @Test
    void answersAsCsv() throws IOException {
        StringWriter out = new StringWriter();
        query.run("SELECT name, path, confidence FROM measures ORDER BY measure_id", new CsvResult(out));
        assertThat(out.toString())
                .isEqualTo("name,path,confidence\r\n窓口予約システムの導入,\"窓口を変える; 待たない窓口\",0.95\r\n窓口案内の多言語化,,0.5\r\n");
    }

    @Test
    void answersAsJson() throws IOException {
        assertThat(json("SELECT count(*) AS n, max(is_new) AS new, list(name ORDER BY name) AS names FROM measures"))
                .isEqualTo("[\n{\"n\":2,\"new\":true,\"names\":[\"窓口予約システムの導入\",\"窓口案内の多言語化\"]}\n]\n");
    }

    @Test
    void answersWithNothing() throws IOException {
        assertThat(json("SELECT * FROM measures WHERE false")).isEqualTo("[]\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP VIEW measures",
                "CREATE TABLE t AS SELECT 1",
                "COPY measures TO 'stolen.csv'",
                "ATTACH 'other.db'",
                "INSTALL httpfs",
                "SET threads = 8",
                "PRAGMA database_list"
            })
    void refusesAllButSelect(String sql) {
        assertThatIOException().isThrownBy(() -> json(sql)).withMessageContaining("only SELECT");
    }

    @Test
    void refusesSeveralStatements() {
        assertThatIOException().isThrownBy(() -> json("SELECT 1; SELECT 2")).withMessageContaining("one SELECT");
    }

    @Test
    void reachesNoFileOfTheUser() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.csv"), "a\n1\n");
        assertThatIOException()
                .isThrownBy(() -> json("SELECT * FROM read_csv('" + secret + "')"))
                .withMessageContaining("disabled by configuration");
        assertThatIOException()
                .isThrownBy(() -> json("SELECT * FROM '" + secret + "'"))
                .withMessageContaining("disabled by configuration");
        assertThatIOException()
                .isThrownBy(() -> json("SELECT * FROM glob('" + folder + "/*')"))
                .withMessageContaining("disabled by configuration");
    }

    @Test
    void reachesNoNetwork() {
        assertThatIOException().isThrownBy(() -> json("SELECT * FROM read_csv('https://example.org/a.csv')"));
    }

    @Test
    void saysOnOneLineWhatIsWrongWithTheSql() {
        assertThatIOException()
                .isThrownBy(() -> json("SELECT nam FROM measures"))
                .withMessageContaining("\"nam\" not found")
                .withMessageNotContaining("\n");
        assertThatIOException()
                .isThrownBy(() -> json("SELECT FROM measures x y"))
                .withMessageContaining("at character");
    }

    @Test
    void writesNothingIntoTheDataset() {
        assertThat(folder.toFile().list()).containsExactly("plans");
    }

    @Test
    void usesExportedTablesThatAreNewerThanThePlans() throws IOException {
        Export.write(
                visitor -> visitor.visit(PlanFixtures.of("other", List.of())),
                exported,
                ExportOptions.of(EnumSet.of(Format.PARQUET)));
        Files.setLastModifiedTime(plans.folder(), FileTime.from(Instant.EPOCH));
        try (DatasetQuery ofExport = DatasetQuery.open(plans, exported)) {
            StringBuilder out = new StringBuilder();
            ofExport.run("SELECT plan_id FROM plans", new JsonResult(out));
            assertThat(out).contains("other");
        }
    }

    @Test
    void makesDamagedTablesAnew() throws IOException {
        Export.write(plans, exported, ExportOptions.of(EnumSet.of(Format.PARQUET)));
        Files.writeString(exported.resolve("measures.parquet"), "damaged");
        Files.setLastModifiedTime(plans.folder(), FileTime.from(Instant.EPOCH));
        try (DatasetQuery ofDamaged = DatasetQuery.open(plans, exported)) {
            StringBuilder out = new StringBuilder();
            ofDamaged.run("SELECT count(*) AS n FROM measures", new JsonResult(out));
            assertThat(out).contains("{\"n\":2}");
        }
    }

    private String json(String sql) throws IOException {
        StringBuilder out = new StringBuilder();
        query.run(sql, new JsonResult(out));
        return out.toString();
    }
}
