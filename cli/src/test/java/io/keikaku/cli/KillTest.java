package io.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed again and again, and taken up each time, ends with the bytes of a run that nobody disturbed. */
class KillTest {

    private static final int SOURCES = 90;
    private static final int KILLS = 10;
    /** Kills that meet a run with forks, which take longer to start than all the rest. */
    private static final int KILLS_WITH_FORKS = 2;

    @TempDir
    private Path folder;

    private final Random random = new Random(20240401);

    @Test
    void aRunThatIsKilledAndTakenUpEndsAsIfNothingHadHappened() throws Exception {
        makeSources();
        assertThat(finish("undisturbed")).isEqualTo(1);

        for (int kill = 0; kill < KILLS; kill++) {
            runAndKill("killed", kill < KILLS_WITH_FORKS ? List.of() : List.of("--in-process"));
        }
        assertThat(finish("killed")).isEqualTo(1);

        Map<String, String> killed = OutputFiles.of(folder.resolve("killed"));
        Map<String, String> undisturbed = OutputFiles.of(folder.resolve("undisturbed"));
        assertThat(killed.keySet()).isEqualTo(undisturbed.keySet());
        undisturbed.forEach(
                (file, content) -> assertThat(killed.get(file)).as(file).isEqualTo(content));
        assertThat(found("killed")).isEqualTo(found("undisturbed"));
    }

    @Test
    void forksLeaveItToTheirParentWhatASignalMeans() throws Exception {
        makeSources();
        Process run = start("signalled", List.of());
        while (run.isAlive() && writtenDown("signalled") == 0) {
            Thread.sleep(2);
        }

        List<ProcessHandle> forks = run.descendants().toList();
        forks.forEach(ProcessHandle::destroy);

        assertThat(run.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(forks).isNotEmpty();
        assertThat(Files.readString(folder.resolve("signalled/ledger.jsonl"))).doesNotContain("\"attempts\":2");
    }

    private void makeSources() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        for (int i = 0; i < SOURCES; i++) {
            Files.writeString(folder.resolve("in/%02d.txt".formatted(i)), content(i));
        }
    }

    /** Mostly good; every tenth is broken and every tenth a copy of its neighbour. */
    private static String content(int number) {
        return switch (number % 10) {
            case 3 -> "%PDF broken " + number;
            case 7 -> content(number - 1);
            default -> "p" + number + "\n窓口" + number + "\n避難所";
        };
    }

    /** Lets a run write down a few sources, then kills it at a moment that nobody chose. */
    private void runAndKill(String out, List<String> options) throws Exception {
        long before = writtenDown(out);
        Process run = start(out, options);
        long enough = before + 1 + random.nextInt(6);
        while (run.isAlive() && writtenDown(out) < enough) {
            Thread.sleep(2);
        }
        Thread.sleep(random.nextInt(30));
        run.destroyForcibly();
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private int finish(String out) throws Exception {
        Process run = start(out, List.of("--in-process"));
        assertThat(run.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return run.exitValue();
    }

    private Process start(String out, List<String> options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SlowExtraction.class.getName(),
                "ingest",
                folder.resolve("in").toString(),
                "--threads",
                "2",
                "--out",
                folder.resolve(out).toString()));
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(out + ".txt").toFile())
                .start();
    }

    private long writtenDown(String out) throws IOException {
        Path ledger = folder.resolve(out).resolve("ledger.jsonl");
        if (!Files.exists(ledger)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(ledger)) {
            return lines.count();
        }
    }

    private String found(String out) {
        return CommandRun.of("search", "避難所", "--in", folder.resolve(out).toString(), "--json", "--limit", "0")
                .out();
    }
}
