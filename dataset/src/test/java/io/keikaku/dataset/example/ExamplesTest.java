package io.keikaku.dataset.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.keikaku.core.dataset.PlanStore;
import io.keikaku.core.model.PlanFixtures;
import io.keikaku.dataset.export.Export;
import io.keikaku.dataset.export.ExportOptions;
import io.keikaku.dataset.export.Format;
import io.keikaku.dataset.sql.CsvResult;
import io.keikaku.dataset.sql.DatasetQuery;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked examples of the documentation do what they say; skipped where their tool is not on the machine. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("../docs/examples");

    @TempDir
    Path folder;

    private Path tables;

    @BeforeEach
    void export() throws IOException {
        tables = folder.resolve("tables");
        PlanStore plans = new PlanStore(folder);
        plans.write(PlanFixtures.full());
        Export.write(plans, tables, ExportOptions.of(EnumSet.of(Format.CSV, Format.PARQUET)));
    }

    @Test
    void sqlFindsTheFirstYearOfOperation() throws IOException {
        StringWriter out = new StringWriter();
        try (DatasetQuery query = DatasetQuery.open(new PlanStore(folder), tables)) {
            query.run(Files.readString(EXAMPLES.resolve("first-operation.sql")), new CsvResult(out));
        }
        assertThat(out).hasToString("municipality,first_year,measures\r\n水沢台市,2024,1\r\n");
    }

    @Test
    void pandasCountsTheMeasuresOfDepartments() throws IOException, InterruptedException {
        String python = succeeds("python3", "-c", "import pandas") ? "python3" : "/usr/bin/python3";
        assumeTrue(succeeds(python, "-c", "import pandas"), "skipped: no python3 with pandas");
        assertThat(output(python, "departments.py")).isEqualTo("municipality,department,measures\n水沢台市,市民課,1\n");
    }

    @Test
    void rCountsThePhasesThatBegin() throws IOException, InterruptedException {
        assumeTrue(succeeds("Rscript", "--version"), "skipped: no Rscript on the PATH");
        assertThat(output("Rscript", "phases.R")).isEqualTo("from_year,stage,phases\n2023,STUDY,1\n2024,OPERATE,1\n");
    }

    private String output(String program, String example) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program, EXAMPLES.resolve(example).toString(), tables.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
