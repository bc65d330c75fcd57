package io.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands that export, ask, compare and count datasets say of them. */
class DatasetPackageCommandsTest {

    @TempDir
    private Path folder;

    private Path dataset;

    @BeforeEach
    void ingest() throws IOException {
        dataset = ingest("dataset", "pa\n証明書の交付\n窓口の予約", "pb\n避難所の確保");
    }

    @Test
    void exportWritesAPackageIntoTheDataset() {
        CommandRun run = run("export", "--in", dataset.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Wrote 3 measures of 2 plans to " + dataset.resolve("export"));
        assertThat(dataset.resolve("export/datapackage.json")).exists();
        assertThat(dataset.resolve("export/measures.parquet")).exists();
    }

    @Test
    void ingestKeepsAPackageOfAllPlans() throws IOException {
        assertThat(dataset.resolve("tables"))
                .isDirectoryContaining("glob:**/datapackage.json")
                .isDirectoryContaining("glob:**/README.md")
                .isDirectoryContaining("glob:**/CITATION.cff")
                .isDirectoryContaining("glob:**/schedule.parquet");
        assertThat(Files.readAllLines(dataset.resolve("tables/measures.csv"))).hasSize(4);
    }

    @Test
    void exportLeavesThePackageOfIngestAlone() {
        CommandRun run = run(
                "export",
                "--in",
                dataset.toString(),
                "--out",
                dataset.resolve("tables").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("'ingest' keeps");
    }

    @Test
    void exportRefusesALicenceThatIsNoIdentifier() {
        CommandRun run = run("export", "--in", dataset.toString(), "--license", "CC BY 4.0");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("such as CC-BY-4.0");
    }

    @Test
    void sqlTakesItsQuestionFromAFile() throws IOException {
        Path question =
                Files.writeString(folder.resolve("q.sql"), "-- how many?\nSELECT count(*) AS n FROM measures\n");
        assertThat(run("sql", "--file", question.toString(), "--in", dataset.toString(), "--json")
                        .out())
                .isEqualTo("[\n{\"n\":3}\n]\n");
        assertThat(run("sql", "--file", folder + "/absent.sql", "--in", dataset.toString())
                        .err())
                .startsWith("keikaku: cannot read " + folder + "/absent.sql");
    }

    @Test
    void exportWritesOnlyWhatFulfilsTheConditions() throws IOException {
        Path out = folder.resolve("out");
        CommandRun run = run(
                "export", "--in", dataset.toString(), "--out", out.toString(), "--format", "csv", "--where", "name~窓口");
        assertThat(run.out()).startsWith("Wrote 1 measure of 1 plan");
        assertThat(Files.readAllLines(out.resolve("measures.csv"))).hasSize(2);
    }

    @Test
    void exportNamesTheColumnsThatAConditionCanUse() {
        CommandRun run = run("export", "--in", dataset.toString(), "--where", "town=水沢台市");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("measures have no column 'town'", "municipality");
    }

    @Test
    void sqlAnswersAsTableCsvAndJson() {
        String[] question = {"sql", "SELECT name FROM measures ORDER BY name LIMIT 1", "--in", dataset.toString()};
        assertThat(run(question).out()).startsWith("name\n").endsWith("(1 row)\n");
        assertThat(run(with(question, "--csv")).out()).isEqualTo("name\r\n窓口の予約\r\n");
        assertThat(run(with(question, "--json")).out()).isEqualTo("[\n{\"name\":\"窓口の予約\"}\n]\n");
    }

    @Test
    void sqlSaysOnOneLineWhatIsWrong() {
        CommandRun run = run("sql", "DROP VIEW measures", "--in", dataset.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).isEqualTo("keikaku: only SELECT can be asked: a dataset is not changed by queries\n");
    }

    @Test
    void diffTellsWhatTwoEditionsDifferIn() throws IOException {
        Path later = ingest("later", "pa\n証明書の交付\n図書館の充実", "pb\n避難所の確保");
        CommandRun run = run("diff", dataset.toString(), later.toString(), "--html", folder + "/diff.html");
        assertThat(run.out()).contains("1 added, 1 removed", "+ ", "図書館の充実", "窓口の予約");
        assertThat(folder.resolve("diff.html")).content().contains("図書館の充実");
    }

    @Test
    void diffSaysThatAFileIsMissing() {
        assertThat(run("diff", "absent.json", dataset.toString()).err()).startsWith("keikaku: there is no absent.json");
    }

    @Test
    void statsCountAndDraw() {
        CommandRun run = run("stats", "--in", dataset.toString());
        assertThat(run.out()).startsWith("2 plans, 3 measures");
        assertThat(dataset.resolve("stats.html")).content().contains("<svg");
    }

    @Test
    void allSayThatThereIsNoDataset() {
        for (String command : List.of("export", "stats")) {
            CommandRun run = run(command, "--in", folder.resolve("absent").toString());
            assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
            assertThat(run.err()).startsWith("keikaku: there is no dataset in");
        }
    }

    private Path ingest(String name, String... texts) throws IOException {
        Path out = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of("ingest", "--in-process", "--out", out.toString()));
        for (int i = 0; i < texts.length; i++) {
            Path file = folder.resolve(name + i + ".txt");
            arguments.add(Files.writeString(file, texts[i]).toString());
        }
        CommandRun.with(FakeExtraction.class, arguments.toArray(String[]::new));
        return out;
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.with(FakeExtraction.class, arguments);
    }

    private static String[] with(String[] arguments, String more) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(more);
        return all.toArray(String[]::new);
    }
}
