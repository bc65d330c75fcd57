package io.keikaku.cli;

import io.keikaku.core.batch.BatchListener;
import io.keikaku.core.batch.Outcome;
import io.keikaku.core.batch.Summary;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells of a run in plain lines: one an input where they are few, else one every few seconds; always one for an input that
 * failed.
 */
final class LineProgress implements BatchListener {

    private static final int FEW = 100;
    private static final long PAUSE_NANOS = 5_000_000_000L;

    private final PrintWriter out;
    private final LongSupplier nanoTime;
    private long started;
    private long spoke;
    private int total;
    private int seen;
    private Summary summary = Summary.NONE;

    /**
     * Prints to a writer.
     *
     * @param nanoTime the time, as {@link System#nanoTime}
     */
    LineProgress(PrintWriter out, LongSupplier nanoTime) {
        this.out = out;
        this.nanoTime = nanoTime;
    }

    @Override
    public void started(int inputs) {
        total = inputs;
        started = nanoTime.getAsLong();
        spoke = started;
    }

    @Override
    public void finished(Outcome outcome) {
        seen++;
        summary = summary.plus(outcome);
        if (total <= FEW || outcome instanceof Outcome.Failed) {
            int width = Integer.toString(total).length();
            out.println(String.format(Locale.ROOT, "[%" + width + "d/%d] %s", seen, total, OutcomeText.of(outcome)));
        } else if (nanoTime.getAsLong() - spoke >= PAUSE_NANOS) {
            spoke = nanoTime.getAsLong();
            out.println(progress((spoke - started) / 1e9));
        }
    }

    private String progress(double seconds) {
        double rate = seen / seconds;
        return String.format(
                Locale.ROOT,
                "%d of %d sources, %d failed, %.1f a second, %.0f seconds to go",
                seen,
                total,
                summary.failed(),
                rate,
                (total - seen) / rate);
    }
}
