package io.keikaku.bench;

import io.keikaku.bench.Latencies.Taken;
import io.keikaku.core.model.Plan;
import io.keikaku.index.Filters;
import io.keikaku.index.MeasureIndexer;
import io.keikaku.index.MeasureSearcher;
import io.keikaku.index.SearchRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Builds an index of many measures and searches it, also while it is written, with Lucene as it comes beside it.
 *
 * <pre>mvn -q -Pbench-search -pl bench -am verify -DskipTests -Dbench.measures=1000000</pre>
 *
 * <p>Its arguments are the folder of samples, a folder for the indexes that must not be there yet and is deleted at the end,
 * the number of measures, and the seconds that each mix of queries runs. The measures are made of those of all sample plans
 * ({@link PlanGenerator}). The queries are the judged ones of the samples, every third narrowed by a filter, each with ten
 * hits, their marks and ten values of every facet; plain Lucene gets the same words and gives ten stored hits only.
 */
public final class SearchBench {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int THREADS = 2;

    /** Twice what the larger index takes, because segments are merged. */
    private static final long BYTES_A_MEASURE = 4_000;

    private static final int FACET_VALUES = 10;

    private final PlanGenerator generator;
    private final List<String> queries;
    private final Path folder;
    private final int plans;
    private final long nanos;

    private SearchBench(Path samples, Path folder, int measures, int seconds) throws IOException {
        this.generator = new PlanGenerator(Samples.plans(samples));
        this.queries = Samples.queries(samples);
        this.folder = folder;
        this.plans = measures / PlanGenerator.MEASURES;
        this.nanos = seconds * 1_000_000_000L;
    }

    /** Runs the benchmark; the arguments are described above. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        int measures = Integer.parseInt(arguments[2]);
        if (Files.exists(folder)) {
            throw new IOException(folder + " is there already; name a folder that can be made and deleted");
        }
        Files.createDirectories(folder);
        try {
            long needed = BYTES_A_MEASURE * measures;
            if (Files.getFileStore(folder).getUsableSpace() < needed) {
                throw new IOException("the benchmark needs " + (needed >> 20) + " MB free in " + folder);
            }
            new SearchBench(Path.of(arguments[0]), folder, measures, Integer.parseInt(arguments[3])).run();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void run() throws Exception {
        List<Latencies> ours = searchOurs(folder.resolve("keikaku"));
        delete(folder.resolve("keikaku"));
        List<Latencies> plain = searchPlain(folder.resolve("plain"));
        for (int i = 0; i < THREADS; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "ratio of processor time to plain Lucene, %d threads: %s%n",
                    i + 1,
                    ours.get(i).ratio(plain.get(i)));
        }
    }

    /** The latencies with one thread and with two, while nothing is written. */
    private List<Latencies> searchOurs(Path index) throws Exception {
        try (MeasureIndexer indexer = MeasureIndexer.open(index)) {
            long took = inParallel(indexer::add);
            indexer.commit();
            report("build", index, took);
            try (MeasureSearcher searcher = MeasureSearcher.open(index)) {
                Call search = (query, random) ->
                        searcher.search(request(query, random)).total();
                List<Latencies> quiet = measureAll("search", search);
                BackgroundWriting writing = new BackgroundWriting(indexer, generator, plans);
                measureAll("search while writing", search);
                writing.stop();
                return quiet;
            }
        }
    }

    private List<Latencies> searchPlain(Path folder) throws Exception {
        Files.createDirectories(folder);
        try (PlainIndex index = new PlainIndex(folder)) {
            long took = inParallel(index::add);
            index.openForSearch();
            report("plain Lucene: build", folder, took);
            return measureAll("plain Lucene: search", (query, random) -> index.search(query));
        }
    }

    /** Warms up, then measures with one thread and with more. */
    private List<Latencies> measureAll(String what, Call search) throws Exception {
        measure(1, search);
        List<Latencies> measured = new ArrayList<>();
        for (int threads = 1; threads <= THREADS; threads++) {
            Latencies latencies = measure(threads, search);
            System.out.printf(Locale.ROOT, "%s, %d threads: %s%n", what, threads, latencies);
            measured.add(latencies);
        }
        return measured;
    }

    private interface Call {
        long run(String query, Random random) throws IOException;
    }

    private interface PlanConsumer {
        void accept(Plan plan) throws IOException;
    }

    private static SearchRequest request(String query, Random random) {
        Filters filters = switch (random.nextInt(9)) {
            case 0 ->
                Filters.NONE.withPrefectures(PlanGenerator.prefecture(1 + random.nextInt(PlanGenerator.PREFECTURES)));
            case 1 -> Filters.NONE.withYears(2023, 2024);
            case 2 -> Filters.NONE.withIsNew(true);
            default -> Filters.NONE;
        };
        return SearchRequest.of(query).withFilters(filters).withFacets(FACET_VALUES);
    }

    /** Adds all plans with two threads and returns the nanoseconds that it took. */
    private long inParallel(PlanConsumer consumer) throws Exception {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        Threads.together(THREADS, thread -> {
            for (int number = next.getAndIncrement(); number < plans; number = next.getAndIncrement()) {
                consumer.accept(generator.plan(number));
            }
            return null;
        });
        return System.nanoTime() - start;
    }

    private Latencies measure(int threads, Call call) throws Exception {
        List<List<Taken>> all = Threads.together(threads, thread -> {
            Random random = new Random(thread);
            List<Taken> taken = new ArrayList<>();
            long end = System.nanoTime() + nanos;
            while (System.nanoTime() < end) {
                String query = queries.get(random.nextInt(queries.size()));
                long start = System.nanoTime();
                long cpu = CPU.getCurrentThreadCpuTime();
                call.run(query, random);
                taken.add(new Taken(System.nanoTime() - start, CPU.getCurrentThreadCpuTime() - cpu));
            }
            return taken;
        });
        return Latencies.of(all.stream().flatMap(List::stream).toList());
    }

    private void report(String what, Path index, long took) throws IOException {
        double seconds = took / 1e9;
        long bytes;
        try (Stream<Path> files = Files.list(index)) {
            bytes = files.mapToLong(file -> file.toFile().length()).sum();
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %,d measures in %.0f s (%.0f a second), %d MB%n",
                what,
                plans * PlanGenerator.MEASURES,
                seconds,
                plans * PlanGenerator.MEASURES / seconds,
                bytes >> 20);
    }
}
