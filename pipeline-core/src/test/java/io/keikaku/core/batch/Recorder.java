package io.keikaku.core.batch;

import java.util.ArrayList;
import java.util.List;

/** Keeps what a run tells. */
final class Recorder implements BatchListener {
    final List<Outcome> outcomes = new ArrayList<>();
    int announced;

    @Override
    public void started(int inputs) {
        announced = inputs;
    }

    @Override
    public void finished(Outcome outcome) {
        outcomes.add(outcome);
    }
}
