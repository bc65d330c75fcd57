package io.keikaku.core.batch;

/** Counts outcomes and passes them on. Used by one thread. */
final class Tally {
    private final BatchListener listener;
    private Summary summary = Summary.NONE;

    Tally(BatchListener listener) {
        this.listener = listener;
    }

    void add(Outcome outcome) {
        summary = summary.plus(outcome);
        listener.finished(outcome);
    }

    /** The counts of all outcomes so far. */
    Summary summary() {
        return summary;
    }
}
