package io.keikaku.bench;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Times tasks that read files, warm, in one virtual machine. The tasks take turns file by file, so that whatever else the
 * machine does falls on all of them alike and their ratios hold also where their times do not. Used by one thread.
 */
public final class PageRun {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double BYTES_PER_KILOBYTE = 1024;
    private static final int LEAST_ROUNDS = 3;

    private final List<Path> files;
    private final int pages;
    private final Map<String, FileTask> tasks = new LinkedHashMap<>();
    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @SuppressWarnings("UnusedVariable") // written, so that the work cannot be left out
    private volatile Object sink;

    /** What is done with a file; its result is kept until the next, so that no work can be left out. */
    @FunctionalInterface
    public interface FileTask {
        Object read(Path file) throws Exception;
    }

    /** @param pages of all files together */
    public PageRun(List<Path> files, int pages) {
        this.files = List.copyOf(files);
        this.pages = pages;
    }

    /** Adds a task; the first is what the others are compared with. */
    public PageRun with(String name, FileTask task) {
        tasks.put(name, task);
        return this;
    }

    /** Runs the tasks over all files, first unmeasured, then measured, and prints a table with a row a task. */
    public void print(Duration warmUp, Duration measured, PrintStream out) throws Exception {
        rounds(warmUp);
        List<Round> rounds = rounds(measured);
        out.printf(
                Locale.ROOT,
                "%d pages in %d files, %d rounds, Java %s, %d processors, %s%n%n",
                pages,
                files.size(),
                rounds.size(),
                Runtime.version().feature(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"));
        out.println("| what | ms a page | middle half of the rounds | pages a second | kB allocated a page | ratio |");
        out.println("| --- | --- | --- | --- | --- | --- |");
        for (int task = 0; task < tasks.size(); task++) {
            print(List.copyOf(tasks.keySet()).get(task), task, rounds, out);
        }
    }

    private void print(String name, int task, List<Round> rounds, PrintStream out) {
        double[] millis = sorted(rounds, round -> round.nanos[task] / NANOS_PER_MILLI / pages);
        double[] bytes = sorted(rounds, round -> round.bytes[task] / BYTES_PER_KILOBYTE / pages);
        double[] ratios = sorted(rounds, round -> (double) round.nanos[task] / round.nanos[0]);
        out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f–%.2f | %.0f | %.0f | %.2f |%n",
                name,
                at(millis, 0.5),
                at(millis, 0.25),
                at(millis, 0.75),
                1000 / at(millis, 0.5),
                at(bytes, 0.5),
                at(ratios, 0.5));
    }

    private List<Round> rounds(Duration duration) throws Exception {
        List<Round> rounds = new ArrayList<>();
        long end = System.nanoTime() + duration.toNanos();
        while (System.nanoTime() < end || rounds.size() < LEAST_ROUNDS) {
            rounds.add(round());
        }
        return rounds;
    }

    private Round round() throws Exception {
        Round round = new Round(new long[tasks.size()], new long[tasks.size()]);
        for (Path file : files) {
            int index = 0;
            for (FileTask task : tasks.values()) {
                long allocated = thread.getCurrentThreadAllocatedBytes();
                long started = System.nanoTime();
                sink = task.read(file);
                round.nanos[index] += System.nanoTime() - started;
                round.bytes[index] += thread.getCurrentThreadAllocatedBytes() - allocated;
                index++;
            }
        }
        return round;
    }

    private static double[] sorted(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] figures = rounds.stream().mapToDouble(figure).toArray();
        Arrays.sort(figures);
        return figures;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** Time and memory of each task over all files. */
    @SuppressWarnings("ArrayRecordComponent") // counters, used within this class only
    private record Round(long[] nanos, long[] bytes) {}
}
