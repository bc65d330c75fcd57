package io.keikaku.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Ingests many documents in one process, in one fork and in two forks, by turns of a few seconds, and compares.
 *
 * <pre>BatchBench JAR SAMPLES FOLDER DOCUMENTS [OPTION...]</pre>
 *
 * <p>{@code JAR} is the command ({@code cli/target/keikaku.jar}), the options are for its virtual machine. The
 * documents are the samples, made distinct. All are read in each of the three ways, each with virtual machines of its own that have to
 * warm up. While one goes on, the others are halted. Needs Linux, whose {@code /proc} tells the memory of a process.
 */
public final class BatchBench {

    private static final String PARENT_HEAP = "512m";
    private static final String FORK_HEAP = "512";
    private static final List<Integer> SHARES_MARKED = List.of(10, 2, 1);

    /** Short against the limit of time for a document, which goes on while its run is halted. */
    private static final Duration TURN = Duration.ofSeconds(5);

    private final List<String> program;
    private final DistinctSources sources;
    private final Path folder;
    private final int documents;

    private BatchBench(List<String> program, DistinctSources sources, Path folder, int documents) {
        this.program = program;
        this.sources = sources;
        this.folder = folder;
        this.documents = documents;
    }

    /** Runs the benchmark; FOLDER must be empty or not there, and is left with the documents and the logs. */
    public static void main(String[] arguments) throws Exception {
        List<String> program = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + PARENT_HEAP,
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED"));
        program.addAll(List.of(arguments).subList(4, arguments.length));
        program.addAll(List.of("-jar", arguments[0]));
        new BatchBench(
                        program,
                        DistinctSources.of(Path.of(arguments[1])),
                        Path.of(arguments[2]),
                        Integer.parseInt(arguments[3]))
                .run();
    }

    private void run() throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%s, forks -Xmx%sm, %d processors, load %.1f%n",
                String.join(" ", program),
                FORK_HEAP,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Path in = folder.resolve("documents");
        sources.write(in, documents);
        try (IngestRun inProcess = start(in, "in-process", "--in-process", "--threads", "1");
                IngestRun oneFork = start(in, "one-fork", "--threads", "1");
                IngestRun twoForks = start(in, "two-forks", "--threads", "2")) {
            takeTurns(List.of(inProcess, oneFork, twoForks));
            print(inProcess.result(), oneFork.result(), twoForks.result());
        } finally {
            for (String way : List.of("in-process", "one-fork", "two-forks")) {
                delete(out(way));
            }
        }
    }

    private IngestRun start(Path in, String way, String... options) throws Exception {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--memory", FORK_HEAP));
        List<Integer> marks =
                SHARES_MARKED.stream().map(share -> documents / share).toList();
        return IngestRun.start(program, in, out(way), marks, all);
    }

    private Path out(String way) {
        return folder.resolve("out-" + way);
    }

    private static void takeTurns(List<IngestRun> runs) throws Exception {
        List<IngestRun> going = new ArrayList<>(runs);
        while (!going.isEmpty()) {
            for (Iterator<IngestRun> turn = going.iterator(); turn.hasNext(); ) {
                if (!turn.next().goOn(TURN)) {
                    turn.remove();
                }
            }
        }
    }

    private static void print(IngestRun.Result inProcess, IngestRun.Result one, IngestRun.Result two) {
        System.out.printf(
                "%n%-12s %9s %10s %8s %8s %15s %9s %13s%n",
                "way", "documents", "reading, s", "docs/s", "pages/s", "last half docs/s", "whole, s", "processor, s");
        line("in process", inProcess);
        line("one fork", one);
        line("two forks", two);
        System.out.printf(
                Locale.ROOT,
                "two forks against one: %.2f times the documents a second, %.2f times in the last half%n"
                        + "isolation: %+.1f %% time, %+.1f %% processor time against in process%n",
                two.speed() / one.speed(),
                two.speedAtLast() / one.speedAtLast(),
                percent(one.seconds(), inProcess.seconds()),
                percent((double) one.processor().toMillis(), (double)
                        inProcess.processor().toMillis()));
        System.out.printf("%n%-10s %15s %15s%n", "documents", "parent, MB", "fork, MB");
        two.marks()
                .forEach((done, mark) -> System.out.printf(
                        "%-10d %15d %15d%n",
                        done, mark.peaks().parent(), mark.peaks().largestFork()));
    }

    private static void line(String way, IngestRun.Result result) {
        System.out.printf(
                Locale.ROOT,
                "%-12s %9d %10.1f %8.2f %8.1f %15.2f %9.1f %13.1f%n",
                way,
                result.documents(),
                result.seconds(),
                result.speed(),
                result.pages() / result.seconds(),
                result.speedAtLast(),
                result.whole().toMillis() / 1e3,
                result.processor().toMillis() / 1e3);
    }

    private static double percent(double value, double against) {
        return 100 * (value / against - 1);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
