package io.keikaku.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Durations of single calls, sorted: as a clock on the wall shows them, and of the processor alone, which other work on the
 * machine does not lengthen.
 */
final class Latencies {

    private final long[] wallNanos;
    private final long[] cpuNanos;

    private Latencies(long[] wallNanos, long[] cpuNanos) {
        this.wallNanos = wallNanos;
        this.cpuNanos = cpuNanos;
    }

    /** The durations of one call. */
    record Taken(long wallNanos, long cpuNanos) {}

    static Latencies of(Collection<Taken> calls) {
        return new Latencies(sorted(calls, Taken::wallNanos), sorted(calls, Taken::cpuNanos));
    }

    private static long[] sorted(Collection<Taken> calls, ToLongFunction<Taken> duration) {
        return calls.stream().mapToLong(duration).sorted().toArray();
    }

    private static double millis(long[] sorted, double percentile) {
        int at = (int) Math.min(sorted.length - 1L, Math.round(percentile / 100 * sorted.length));
        return sorted[at] / 1e6;
    }

    /** How many times the processor time of others these take. */
    String ratio(Latencies others) {
        return String.format(
                Locale.ROOT,
                "median %.1f, 99%% %.1f",
                millis(cpuNanos, 50) / millis(others.cpuNanos, 50),
                millis(cpuNanos, 99) / millis(others.cpuNanos, 99));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "median %.1f ms, 99%% %.1f ms; processor: median %.1f ms, 99%% %.1f ms (%d queries)",
                millis(wallNanos, 50),
                millis(wallNanos, 99),
                millis(cpuNanos, 50),
                millis(cpuNanos, 99),
                wallNanos.length);
    }
}
