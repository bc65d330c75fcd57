package io.keikaku.cli;

import io.keikaku.core.batch.BatchListener;
import io.keikaku.core.batch.Outcome;
import io.keikaku.core.batch.Summary;
import java.io.Closeable;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows a run as a bar on a terminal; what failed or is empty scrolls by above it. */
final class BarProgress implements BatchListener, Closeable {

    private static final String CLEAR_LINE = "\r\033[K";

    private final PrintWriter out;
    private ProgressBar bar;
    private Summary summary = Summary.NONE;

    BarProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void started(int inputs) {
        bar = new ProgressBarBuilder()
                .setTaskName("plans")
                .setInitialMax(inputs)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .showSpeed()
                .build();
    }

    @Override
    public void finished(Outcome outcome) {
        summary = summary.plus(outcome);
        if (outcome instanceof Outcome.Failed || outcome instanceof Outcome.Empty) {
            out.println(CLEAR_LINE + OutcomeText.of(outcome));
        }
        bar.setExtraMessage(" " + Count.of(summary.measures(), "measure") + ", " + summary.failed() + " failed");
        bar.step();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
