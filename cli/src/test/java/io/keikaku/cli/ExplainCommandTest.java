package io.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code explain} prints, and what it says when it cannot. */
class ExplainCommandTest {

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void write() throws IOException {
        plan = Files.writeString(folder.resolve("plan.txt"), """
                みずうみ市 窓口改革計画

                取組名\t担当課\t令和5年度\t令和6年度
                窓口予約の導入\t市民課\t検討\t実施
                移動図書館の増便\t図書館\t実施\t⇒
                """);
    }

    @Test
    void explainsAFile() {
        CommandRun run = CommandRun.of("explain", plan.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("みずうみ市窓口改革計画")
                .contains(
                        "TABLES: 1",
                        "t1  SCHEDULE: names, with years or a schedule beside them",
                        "2       担当課     DEPARTMENT         header 担当課",
                        "MEASURES: 2",
                        "read as row, table t1, line 4",
                        "LEFT OUT: 0");
    }

    @Test
    void explainsAPlanOfADatasetByItsId() throws IOException {
        CommandRun run = CommandRun.of("explain", ingested(), "--in", dataset());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("MEASURES: 2");
    }

    @Test
    void saysWhereTheSourceShouldBeWhenItHasMoved() throws IOException {
        String id = ingested();
        Path moved = Files.move(plan, folder.resolve("moved.txt"));
        CommandRun lost = CommandRun.of("explain", id, "--in", dataset());
        assertThat(lost.exitCode()).isEqualTo(1);
        assertThat(lost.err()).contains("is not there; say where it is with --source FILE");
        CommandRun found = CommandRun.of("explain", id, "--in", dataset(), "--source", moved.toString());
        assertThat(found.out()).contains("MEASURES: 2");
    }

    @Test
    void explainsOneTable() {
        assertThat(CommandRun.of("explain", plan.toString(), "--table", "t1").out())
                .contains("TABLES: 1");
        CommandRun absent = CommandRun.of("explain", plan.toString(), "--table", "t7");
        assertThat(absent.exitCode()).isEqualTo(1);
        assertThat(absent.err()).contains("there is no table t7");
    }

    @Test
    void isAlsoOneJsonObject() {
        assertThat(CommandRun.of("explain", plan.toString(), "--json").out())
                .startsWith("{")
                .contains("\"role\": \"DEPARTMENT\"", "\"reason\": \"header 担当課\"");
    }

    @Test
    void saysThatAnIdNeedsADataset() {
        CommandRun run = CommandRun.of("explain", "4f1c0a9b2d3e");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("4f1c0a9b2d3e is no file; for the plan of a dataset, say which with --in DIR");
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        CommandRun run = CommandRun.of("explain", empty.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).hasLineCount(1).contains("empty.txt");
    }

    @Test
    void saysWhatCostsAMeasureItsConfidence() throws IOException {
        Files.writeString(plan, """
                みずうみ市 窓口改革計画

                取組名\t担当課\t令和5年度\t令和6年度
                窓口予約の\t市民課\t検討\t実施
                移動図書館の増便\t図書館\t実施\t⇒
                """);
        assertThat(CommandRun.of("explain", plan.toString()).out())
                .contains("NAME_UNCERTAIN (x 0.5): the name begins or ends within a phrase");
    }

    @Test
    void readsNoMorePagesThanItIsTold() {
        assertThat(CommandRun.of("explain", plan.toString(), "--max-pages", "0").exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of("explain", plan.toString(), "--max-pages", "1", "--password", "x", "--timeout", "60")
                        .exitCode())
                .isZero();
    }

    private String dataset() {
        return folder.resolve("dataset").toString();
    }

    /** The id of the plan, taken into a dataset. */
    private String ingested() throws IOException {
        CommandRun.of("ingest", "--in-process", plan.toString(), "--out", dataset());
        try (var plans = Files.list(folder.resolve("dataset/plans"))) {
            String name = plans.findFirst().orElseThrow().getFileName().toString();
            return name.substring(0, name.indexOf('.'));
        }
    }
}
