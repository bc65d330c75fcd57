package io.keikaku.cli;

import io.keikaku.core.batch.BatchListener;
import io.keikaku.core.batch.Outcome;
import java.io.PrintWriter;
import java.util.Locale;

/** Tells of a run in plain lines, one an input. */
final class LineProgress implements BatchListener {

    private final PrintWriter out;
    private int total;
    private int seen;

    LineProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void started(int inputs) {
        total = inputs;
    }

    @Override
    public void finished(Outcome outcome) {
        seen++;
        int width = Integer.toString(total).length();
        out.println(String.format(Locale.ROOT, "[%" + width + "d/%d] %s", seen, total, OutcomeText.of(outcome)));
    }
}
