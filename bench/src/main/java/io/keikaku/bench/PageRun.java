package io.keikaku.bench;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs benchmarks that read a set of files each time, and prints what a page costs. */
public final class PageRun {
    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);
    private static final double BYTES_PER_KILOBYTE = 1024;

    private PageRun() {}

    /**
     * Runs all benchmarks of a class in a JVM of their own, warm.
     *
     * @param benchmarks a class with a {@code files} parameter, measured in nanoseconds a set of files
     * @param pages of the set
     */
    public static void print(Class<?> benchmarks, String files, int pages, PrintStream out) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(benchmarks.getName())
                        .param("files", files)
                        .addProfiler(GCProfiler.class)
                        .jvmArgs("-Xmx2g", "-Djava.awt.headless=true")
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(5))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(5))
                        .build())
                .run();
        out.printf(Locale.ROOT, "%n%d pages of %s%n%n", pages, files);
        out.println("| what | ms a page | ± | pages a second | kB allocated a page |");
        out.println("| --- | --- | --- | --- | --- |");
        results.forEach(result -> print(result, pages, out));
    }

    private static void print(RunResult result, int pages, PrintStream out) {
        Result<?> time = result.getPrimaryResult();
        @SuppressWarnings("rawtypes") // JMH's own signature
        Map<String, Result> others = result.getSecondaryResults();
        double millis = time.getScore() / NANOS_PER_MILLI / pages;
        double error = time.getScoreError() / NANOS_PER_MILLI / pages;
        double allocated = others.containsKey(ALLOCATED) ? others.get(ALLOCATED).getScore() : Double.NaN;
        out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.0f | %.0f |%n",
                time.getLabel(),
                millis,
                error,
                1000 / millis,
                allocated / pages / BYTES_PER_KILOBYTE);
    }
}
