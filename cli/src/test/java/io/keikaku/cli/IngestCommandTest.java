package io.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.dataset.PlanStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {

    @TempDir
    private Path folder;

    @Test
    void plansBecomeJsonTablesAndAnIndex() throws IOException {
        CommandRun run = ingest("out", source("a.txt", "pa\n窓口の予約\n証明書の交付"), source("b.txt", "pb\n避難所の確保"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("2 plans, 3 measures, 0 warnings, 0 failures in ");
        assertThat(folder.resolve("out/plans")).isDirectoryContaining("glob:**.json");
        assertThat(folder.resolve("out/measures.csv")).content().startsWith("\uFEFF");
        assertThat(folder.resolve("out/measures.jsonl")).content().hasLineCount(3);
        assertThat(folder.resolve("out/index")).isNotEmptyDirectory();
    }

    @Test
    void aBadInputHasOneClearLineAndTheOthersGoThrough() throws IOException {
        CommandRun run = ingest(
                "out",
                source("bad.pdf", "%PDF"),
                source("empty.txt", ""),
                folder + "/gone.txt",
                source("a.txt", "pa\n窓口"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .hasLineCount(4)
                .contains("bad.pdf: FAILED (corrupt): its end is missing; fetch the file again")
                .contains("empty.txt: no measures: there is nothing in it; fetch it again")
                .contains("gone.txt: FAILED (io): there is no such file or folder; ")
                .contains("a.txt: 1 measure");
        assertThat(run.out()).startsWith("1 plan, 1 measure, 0 warnings, 2 failures, 1 without measures in ");
        assertThat(new PlanStore(folder.resolve("out")).ids()).containsExactly("pa");
    }

    @Test
    void aPlanWithoutMeasuresSaysWhyAndIsNoFailure() throws IOException {
        CommandRun run = ingest("out", source("a.txt", "pa"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("a.txt: no measures: neither headings nor tables were found");
    }

    @Test
    void anOutputFolderThatIsAFileIsAUsageErrorAndTheFileIsUnharmed() throws IOException {
        String file = source("out", "mine");
        CommandRun run = ingest("out", source("a.txt", "pa\n窓口"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("cannot write to " + file + ": it is a file; name a folder with --out");
        assertThat(Path.of(file)).content().isEqualTo("mine");
    }

    @Test
    void anOutputFolderBelowAFileIsOneClearLine() throws IOException {
        source("out", "mine");
        CommandRun run = ingest("out/deeper", source("a.txt", "pa\n窓口"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).hasLineCount(1).contains("cannot write to ", "; name a folder");
    }

    @Test
    void noThreadsIsAUsageError() throws IOException {
        assertThat(ingest("out", source("a.txt", "pa"), "--threads", "0").exitCode())
                .isEqualTo(2);
    }

    @Test
    void whatAListSaysOfASourceGoesIntoItsPlan() throws IOException {
        String list = source(
                "list.tsv", source("a.txt", "pa\n窓口") + "\thttps://mizusawadai.example/a.txt\t水沢台市\t2025-04-01\n");
        assertThat(ingest("out", "--from", list).exitCode()).isZero();
        assertThat(folder.resolve("out/plans/pa.json"))
                .content()
                .contains("\"url\": \"https://mizusawadai.example/a.txt\"")
                .contains("\"town\": \"水沢台市\"")
                .contains("\"fetched\": \"2025-04-01\"");
    }

    @Test
    void aListThatMakesNoSenseIsAUsageErrorAndNothingIsMade() throws IOException {
        CommandRun run = ingest("out", "--from", source("list.tsv", "a.txt\t\t\tyesterday\n"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("list.tsv, line 1: yesterday is no day such as 2025-04-01");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void theFilesDoNotDependOnTheNumberOfThreads() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < 40; i++) {
            source("in/%02d.txt".formatted(i), "p" + (97 - i) + "\n窓口" + i + "\n避難所" + i);
        }
        ingest("one", folder + "/in", "--threads", "1");
        ingest("three", folder + "/in", "--threads", "3");
        assertThat(OutputFiles.of(folder.resolve("one")))
                .containsKeys("plans/p97.json", "measures.csv", "tables/cells.parquet", "tables/datapackage.json")
                .isEqualTo(OutputFiles.of(folder.resolve("three")));
    }

    @Test
    void ingestingAgainReplacesAndNeverDuplicates() throws IOException {
        ingest("out", source("a.txt", "pa\n窓口の予約"));
        ingest("out", source("a.txt", "pa\n窓口の案内"));
        assertThat(CommandRun.of("search", "窓口", "--in", folder + "/out", "--json")
                        .out())
                .contains("\"total\": 1,", "窓口の案内");
        assertThat(folder.resolve("out/measures.jsonl")).content().hasLineCount(1);
    }

    @Test
    void aDamagedIndexIsMadeAnewFromThePlans() throws IOException {
        ingest("out", source("a.txt", "pa\n窓口の予約"));
        try (Stream<Path> index = Files.list(folder.resolve("out/index"))) {
            for (Path file : index.toList()) {
                Files.writeString(file, "damaged");
            }
        }
        ingest("out", source("b.txt", "pb\n窓口の案内"));
        assertThat(CommandRun.of("search", "窓口", "--in", folder + "/out", "--json")
                        .out())
                .contains("\"total\": 2,");
    }

    private CommandRun ingest(String out, String... more) {
        String[] arguments = Stream.concat(
                        Stream.of("ingest", "--in-process", "--out", folder + "/" + out), Stream.of(more))
                .toArray(String[]::new);
        return CommandRun.with(FakeExtraction.class, arguments);
    }

    private String source(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
