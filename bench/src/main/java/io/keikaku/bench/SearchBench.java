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
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Builds an index of many measures and searches it while it is written, with Lucene as it comes beside it.
 *
 * <pre>SearchBench SAMPLES FOLDER MEASURES SECONDS</pre>
 *
 * <p>The queries are the judged ones of the samples, every third narrowed by a filter, each with ten hits, their marks and
 * ten values of every facet.
 */
public final class SearchBench {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final int THREADS = 2;
    private static final int FACET_VALUES = 10;
    private static final int COMMIT_EVERY_PLANS = 20;

    private final PlanGenerator generator;
    private final List<String> queries;
    private final Path folder;
    private final int plans;
    private final long nanos;

    private SearchBench(Path samples, Path folder, int measures, int seconds) throws IOException {
        JudgedQueries judged = JudgedQueries.read(samples.resolve("queries/judged.tsv"));
        List<Plan> gold = new ArrayList<>();
        for (String name : judged.plans()) {
            gold.add(GoldPlans.read(samples.resolve("gold"), name));
        }
        this.generator = new PlanGenerator(gold);
        this.queries = judged.queries().stream().map(JudgedQuery::text).toList();
        this.folder = folder;
        this.plans = measures / PlanGenerator.MEASURES;
        this.nanos = seconds * 1_000_000_000L;
    }

    /** Runs the benchmark; FOLDER must be empty or not there, and is left with both indexes. */
    public static void main(String[] arguments) throws Exception {
        new SearchBench(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]))
                .run();
    }

    private void run() throws Exception {
        Path ours = folder.resolve("keikaku");
        try (MeasureIndexer indexer = MeasureIndexer.open(ours)) {
            report("build", ours, inParallel(indexer::add));
            indexer.commit();
            try (MeasureSearcher searcher = MeasureSearcher.open(ours)) {
                Call search = (query, random) ->
                        searcher.search(request(query, random)).total();
                measure(1, search);
                print("search, 1 thread", measure(1, search));
                print("search, 2 threads", measure(THREADS, search));
                Writing writing = new Writing(indexer);
                print("search while writing, 1 thread", measure(1, search));
                print("search while writing, 2 threads", measure(THREADS, search));
                writing.stop();
            }
        }
        Path plain = folder.resolve("plain");
        Files.createDirectories(plain);
        try (PlainIndex index = new PlainIndex(plain)) {
            long took = inParallel(index::add);
            index.openForSearch();
            report("plain Lucene: build", plain, took);
            Call search = (query, random) -> index.search(query);
            measure(1, search);
            print("plain Lucene: search, 1 thread", measure(1, search));
            print("plain Lucene: search, 2 threads", measure(THREADS, search));
        }
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

    private static void print(String what, Latencies latencies) {
        System.out.println(what + ": " + latencies);
    }
}
