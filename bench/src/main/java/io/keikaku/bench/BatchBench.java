package io.keikaku.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Ingests many documents in one process, in one fork and in two forks, by turns over the same documents, and compares.
 *
 * <pre>BatchBench JAR SAMPLES FOLDER DOCUMENTS</pre>
 *
 * <p>{@code JAR} is the command ({@code cli/target/keikaku.jar}). The documents are the samples, made distinct. All are read in each of
 * the three ways, each with virtual machines of its own that have to warm up. Wall times depend on what else the machine does; processor
 * times hardly do. Needs Linux, whose {@code /proc} tells the memory of a process.
 */
public final class BatchBench {

    private static final String PARENT_HEAP = "512m";
    private static final String FORK_HEAP = "512";
    private static final List<Integer> SHARES_MARKED = List.of(10, 2, 1);

    private final IngestRun ingest;
    private final DistinctSources sources;
    private final Path folder;
    private final int documents;

    private BatchBench(IngestRun ingest, DistinctSources sources, Path folder, int documents) {
        this.ingest = ingest;
        this.sources = sources;
        this.folder = folder;
        this.documents = documents;
    }

    /** Runs the benchmark; FOLDER must be empty or not there, and is left with the documents and the logs. */
    public static void main(String[] arguments) throws Exception {
        new BatchBench(
                        new IngestRun(Path.of(arguments[0]), PARENT_HEAP),
                        DistinctSources.of(Path.of(arguments[1])),
                        Path.of(arguments[2]),
                        Integer.parseInt(arguments[3]))
                .run();
    }

    private void run() throws Exception {
        System.out.printf(
                Locale.ROOT,
                "parent -Xmx%s, forks -Xmx%sm, %d processors, load %.1f%n",
                PARENT_HEAP,
                FORK_HEAP,
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Path in = folder.resolve("documents");
        sources.write(in, documents);
        System.out.printf(
                "%n%-16s %9s %10s %9s %9s %9s %12s%n",
                "way", "documents", "reading, s", "docs/s", "pages/s", "whole, s", "processor, s");
        IngestRun.Result inProcess = read(in, "in-process", "--in-process", "--threads", "1");
        line("in process", inProcess);
        IngestRun.Result one = read(in, "one-fork", "--threads", "1");
        line("one fork", one);
        IngestRun.Result two = read(in, "two-forks", "--threads", "2");
        line("two forks", two);
        System.out.printf(
                Locale.ROOT,
                "two forks against one: %.2f times the documents a second%n"
                        + "isolation: %+.1f %% time, %+.1f %% processor time against in process%n",
                one.seconds() / two.seconds(),
                percent(one.seconds(), inProcess.seconds()),
                percent((double) one.processor().toMillis(), (double)
                        inProcess.processor().toMillis()));
        System.out.printf("%n%-10s %15s %15s%n", "documents", "parent, MB", "fork, MB");
        two.peaks()
                .forEach((done, peaks) ->
                        System.out.printf("%-10d %15d %15d%n", done, peaks.parent(), peaks.largestFork()));
    }

    private IngestRun.Result read(Path in, String name, String... options) throws Exception {
        Path out = folder.resolve("out-" + name);
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--memory", FORK_HEAP));
        try {
            return ingest.run(in, out, marks(), all);
        } finally {
            delete(out);
        }
    }

    private List<Integer> marks() {
        return SHARES_MARKED.stream().map(share -> documents / share).toList();
    }

    private static void line(String way, IngestRun.Result result) {
        System.out.printf(
                Locale.ROOT,
                "%-16s %9d %10.1f %9.2f %9.1f %9.1f %12.1f%n",
                way,
                result.documents(),
                result.seconds(),
                result.documents() / result.seconds(),
                result.pages() / result.seconds(),
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
