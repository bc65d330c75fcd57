package io.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.keikaku.core.batch.Limits;
import io.keikaku.core.batch.Outcome;
import io.keikaku.extract.PlanExtraction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Broken, hostile and pointless files, made by {@code samples/bad/make.py}: each must end as {@code samples/bad/expected.tsv}
 * says. Skipped where there is no Python.
 */
class BadInputTest {

    private static final Path TABLE = Path.of("..", "samples", "bad");

    @TempDir
    private static Path folder;

    private static List<Outcome> outcomes;

    @BeforeAll
    static void read() throws Exception {
        Path in = folder.resolve("in");
        assumeTrue(make(in), "skipped: python3 is not on this machine");
        Path unreadable = in.resolve("unreadable.txt");
        if (Files.isReadable(unreadable)) {
            Files.delete(unreadable); // the superuser may read everything
        }
        Limits limits = new Limits(Duration.ofSeconds(10), 256, 2_000, 50_000_000, 50_000_000);
        outcomes = IngestRun.of(PlanExtraction.class, limits, in, folder.resolve("out"));
    }

    @TestFactory
    Stream<DynamicTest> everyFileEndsAsTheTableSays() throws IOException {
        return Files.readAllLines(TABLE.resolve("expected.tsv")).stream()
                .skip(1)
                .map(BadInputTest::row)
                .filter(row -> Files.exists(folder.resolve("in").resolve(row.file()), LinkOption.NOFOLLOW_LINKS))
                .map(row -> dynamicTest(row.file() + ": " + row.why(), () -> check(row)));
    }

    private static void check(Row row) {
        String uri = folder.resolve("in").resolve(row.file()).toString();
        assertThat(outcomes)
                .filteredOn(
                        outcome -> outcome.uri().equals(uri) || outcome.uri().startsWith(uri + "!/"))
                .isNotEmpty()
                .allSatisfy(outcome -> assertThat(row.outcomes()).contains(name(outcome)))
                .filteredOn(Outcome.Failed.class::isInstance)
                .allSatisfy(outcome -> assertThat(row.kinds()).contains(kind((Outcome.Failed) outcome)));
    }

    private static boolean make(Path in) throws InterruptedException {
        try {
            return new ProcessBuilder("python3", TABLE.resolve("make.py").toString(), in.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("make.txt").toFile())
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\t", -1);
        String file = cells[0].startsWith("\"")
                ? cells[0].substring(1, cells[0].length() - 1).replace("\"\"", "\"")
                : cells[0];
        return new Row(file, Set.of(cells[1].split("\\|")), Set.of(cells[2].split("\\|")), cells[3]);
    }

    private static String name(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> "done";
            case Outcome.DoneWithWarnings done -> "done";
            case Outcome.Empty empty -> "empty";
            case Outcome.Failed failed -> "failed";
            case Outcome.Skipped skipped -> "skipped";
        };
    }

    private static String kind(Outcome.Failed failed) {
        return failed.kind().name().toLowerCase(Locale.ROOT);
    }

    /** What may become of a file. */
    private record Row(String file, Set<String> outcomes, Set<String> kinds, String why) {}
}
