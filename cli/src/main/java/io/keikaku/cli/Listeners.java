package io.keikaku.cli;

import io.keikaku.core.batch.BatchListener;
import io.keikaku.core.batch.Outcome;
import java.util.List;

/** Tells several listeners, one after the other. */
record Listeners(List<BatchListener> all) implements BatchListener {

    @Override
    public void started(int inputs) {
        all.forEach(listener -> listener.started(inputs));
    }

    @Override
    public void finished(Outcome outcome) {
        all.forEach(listener -> listener.finished(outcome));
    }
}
