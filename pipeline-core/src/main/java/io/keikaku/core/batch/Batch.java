package io.keikaku.core.batch;

import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.Plan;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Reads the sources of a work list with several threads; whatever one of them does, the others go through.
 *
 * <p>Each thread holds one source at a time and hands its plan to the sink before it takes the next, so memory does not
 * grow with the length of the list.
 */
public final class Batch {

    private final Extraction extraction;
    private final PlanSink sink;
    private final int threads;

    /**
     * A batch that is ready to run.
     *
     * @param threads at least 1
     */
    public Batch(Extraction extraction, PlanSink sink, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("a batch needs a thread, not " + threads);
        }
        this.extraction = extraction;
        this.sink = sink;
        this.threads = threads;
    }

    /**
     * Runs to the end of the list.
     *
     * @return the counts of all outcomes
     * @throws InterruptedException if the calling thread is interrupted; sources in hand are then given up
     */
    public Summary run(WorkList list, BatchListener listener) throws InterruptedException {
        listener.started(list.size());
        Summary summary = Summary.NONE;
        for (Outcome outcome : list.rejected()) {
            listener.finished(outcome);
            summary = summary.plus(outcome);
        }
        BlockingQueue<Outcome> outcomes = new ArrayBlockingQueue<>(threads);
        WorkQueue queue = new WorkQueue(list.items());
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("batch-", 1).factory());
        try {
            for (int i = 0; i < threads; i++) {
                workers.execute(() -> work(queue, outcomes));
            }
            for (int i = 0; i < list.items().size(); i++) {
                Outcome outcome = outcomes.take();
                listener.finished(outcome);
                summary = summary.plus(outcome);
            }
        } finally {
            workers.shutdownNow();
        }
        return summary;
    }

    private void work(WorkQueue queue, BlockingQueue<Outcome> outcomes) {
        try {
            for (var work = queue.next(); work.isPresent(); work = queue.next()) {
                outcomes.put(
                        switch (work.get()) {
                            case WorkQueue.Work.Read read -> read(read.item());
                            case WorkQueue.Work.Settled settled -> settled.outcome();
                        });
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Outcome read(WorkItem item) {
        Plan plan;
        try {
            plan = extraction.extract(item.file(), item.uri());
        } catch (ReadException e) {
            return new Outcome.Failed(item.uri(), FailureKind.of(e.kind()), e.getMessage());
        } catch (OutOfMemoryError e) {
            return new Outcome.Failed(item.uri(), FailureKind.MEMORY, "the memory was used up");
        } catch (RuntimeException | Error e) {
            return new Outcome.Failed(item.uri(), FailureKind.CRASH, "reading it broke off with " + e);
        }
        try {
            sink.accept(plan);
        } catch (IOException e) {
            return new Outcome.Failed(item.uri(), FailureKind.IO, e.getMessage());
        }
        return Outcome.of(item.uri(), plan);
    }
}
