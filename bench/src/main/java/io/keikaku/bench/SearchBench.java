package io.keikaku.bench;

import io.keikaku.bench.Latencies.Taken;
import io.keikaku.core.model.Plan;
import io.keikaku.index.Filters;
import io.keikaku.index.MeasureIndexer;
import io.keikaku.index.MeasureSearcher;
import io.keikaku.index.SearchRequest;
import io.keikaku.index.evaluate.GoldPlans;
import io.keikaku.index.evaluate.JudgedQueries;
import io.keikaku.index.evaluate.JudgedQuery;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private static final int COMMIT_EVERY_PLANS = 20;

    private final PlanGenerator generator;
    private final List<String> queries;
    private final Path folder;
    private final int plans;
    private final long nanos;

    private SearchBench(Path samples, Path folder, int measures, int seconds) throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        for (Path file : below(samples.resolve("queries"), ".tsv")) {
            JudgedQueries.read(file).queries().stream().map(JudgedQuery::text).forEach(texts::add);
        }
        this.generator = new PlanGenerator(gold(samples));
        this.queries = List.copyOf(texts);
        this.folder = folder;
        this.plans = measures / PlanGenerator.MEASURES;
        this.nanos = seconds * 1_000_000_000L;
    }

    private static List<Plan> gold(Path samples) throws IOException {
        List<Plan> gold = new ArrayList<>();
        for (Path folder : List.of(samples.resolve("gold"), samples.resolve("second/gold"))) {
            for (Path file : below(folder, ".json")) {
                String name = file.getFileName().toString();
                gold.add(GoldPlans.read(folder, name.substring(0, name.length() - ".json".length())));
            }
        }
        return gold;
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
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
                Writing writing = new Writing(indexer);
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
            case 0 -> Filters.NONE.withPrefectures("第" + (1 + random.nextInt(47)) + "県");
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
        together(THREADS, thread -> {
            for (int number = next.getAndIncrement(); number < plans; number = next.getAndIncrement()) {
                consumer.accept(generator.plan(number));
            }
            return null;
        });
        return System.nanoTime() - start;
    }

    private Latencies measure(int threads, Call call) throws Exception {
        List<List<Taken>> all = together(threads, thread -> {
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

    private interface Work<T> {
        T of(int thread) throws Exception;
    }

    private static <T> List<T> together(int threads, Work<T> work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<T>> tasks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                tasks.add(() -> work.of(thread));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> task : pool.invokeAll(tasks)) {
                results.add(task.get());
            }
            return results;
        }
    }

    /** Adds plans and commits, until it is stopped. */
    private final class Writing {
        private final ExecutorService thread = Executors.newSingleThreadExecutor();
        private final AtomicBoolean done = new AtomicBoolean();
        private final Future<?> task;

        Writing(MeasureIndexer indexer) {
            task = thread.submit(() -> {
                for (int number = plans; !done.get(); number++) {
                    indexer.add(generator.plan(number));
                    if (number % COMMIT_EVERY_PLANS == 0) {
                        indexer.commit();
                    }
                }
                return null;
            });
        }

        void stop() throws ExecutionException, InterruptedException {
            done.set(true);
            task.get();
            thread.close();
        }
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
