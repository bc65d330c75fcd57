package io.keikaku.core.batch;

/** Is told how a run goes. Calls come one at a time, from the thread that runs the batch. */
public interface BatchListener {

    /** The run begins, with so many inputs. */
    void started(int inputs);

    /** One more input has its outcome. Outcomes come as they are reached. */
    void finished(Outcome outcome);
}
