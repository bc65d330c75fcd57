package io.keikaku.core.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads the sources of a work list with several threads; whatever one of them does, the others go through.
 *
 * <p>Each thread holds one source at a time, and writes down in the ledger what became of it before it takes the next: memory
 * does not grow with the length of the list, and a run that is killed loses no more than the sources in hand. There is one thread more
 * than sources are read at the same time, so that reading goes on while a plan is forced to disk. What the
 * ledger knows and has not changed is not read again. A source on which time, memory or the program gave out is tried once
 * more when all others are done, alone, with the extraction for second chances.
 *
 * <p>One batch makes one run.
 */
public final class Batch {

    private final BatchSettings settings;
    private final Attempt firstAttempt;
    private final Optional<Attempt> secondAttempt;
    private final PlanSink sink;
    private final Ledger ledger;
    private final Scratch scratch;
    private final Semaphore readers;
    private final List<WorkQueue.Work.Read> secondChances = Collections.synchronizedList(new ArrayList<>());
    private final AtomicReference<IOException> ledgerFailure = new AtomicReference<>();
    private volatile boolean stopped;
    private volatile WorkQueue queue;

    /**
     * A batch that is ready to run.
     *
     * @param secondChance what has more time and memory; empty where there is none
     */
    public Batch(
            BatchSettings settings,
            Extraction extraction,
            Optional<Extraction> secondChance,
            PlanSink sink,
            Ledger ledger,
            Scratch scratch) {
        this.settings = settings;
        this.readers = new Semaphore(settings.threads(), true);
        this.firstAttempt = new Attempt(extraction, sink, settings, 1);
        this.secondAttempt = secondChance.map(each -> new Attempt(each, sink, settings, 2));
        this.sink = sink;
        this.ledger = ledger;
        this.scratch = scratch;
    }

    /**
     * Runs to the end of the list, or until it is stopped.
     *
     * @return the counts of all outcomes
     * @throws IOException if the ledger cannot be written; the run ends then, since it could not be taken up again
     * @throws InterruptedException if the calling thread is interrupted; sources in hand are then given up
     */
    public Summary run(WorkList list, BatchListener listener) throws IOException, InterruptedException {
        queue = new WorkQueue(list.items(), settings, scratch, ledger, sink);
        Tally tally = new Tally(listener);
        listener.started(list.size());
        list.rejected().forEach(tally::add);
        if (settings.failFast() && !list.rejected().isEmpty()) {
            stop();
        }
        readAll(tally);
        readAgain(tally);
        if (ledgerFailure.get() != null) {
            throw ledgerFailure.get();
        }
        return tally.summary();
    }

    /** Finishes the sources in hand and takes no more. May be called by any thread. */
    public void stop() {
        stopped = true;
        WorkQueue running = queue;
        if (running != null) {
            running.stop();
        }
    }

    private void readAll(Tally tally) throws InterruptedException {
        if (stopped) {
            return;
        }
        // While one thread waits for the disk, another reads; where the first failure ends the run, none reads ahead.
        int threads = settings.failFast() ? settings.threads() : settings.threads() + 1;
        BlockingQueue<Optional<Outcome>> outcomes = new ArrayBlockingQueue<>(threads);
        ExecutorService workers = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().name("batch-", 1).factory());
        try {
            for (int i = 0; i < threads; i++) {
                workers.execute(() -> work(outcomes));
            }
            for (int ended = 0; ended < threads; ) {
                Optional<Outcome> outcome = outcomes.take();
                outcome.ifPresent(tally::add);
                ended += outcome.isEmpty() ? 1 : 0;
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private void work(BlockingQueue<Optional<Outcome>> outcomes) {
        try {
            for (var work = next(); work.isPresent(); work = next()) {
                Optional<Outcome> outcome = settle(work.get());
                if (outcome.isPresent()) {
                    outcomes.put(outcome);
                }
            }
            outcomes.put(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next piece of work, with leave to read where it is to be read. */
    private Optional<WorkQueue.Work> next() throws InterruptedException {
        readers.acquire();
        boolean reads = false;
        try {
            Optional<WorkQueue.Work> work = queue.next();
            reads = work.filter(WorkQueue.Work.Read.class::isInstance).isPresent();
            return work;
        } finally {
            if (!reads) {
                readers.release();
            }
        }
    }

    /** What became of a piece of work; nothing where it is to be tried again. */
    private Optional<Outcome> settle(WorkQueue.Work work) {
        return switch (work) {
            case WorkQueue.Work.Settled settled -> {
                settled.news().ifPresent(this::writeDown);
                yield Optional.of(settled.outcome());
            }
            case WorkQueue.Work.Read read -> {
                LedgerEntry entry = firstAttempt.at(read, readers::release);
                if (secondAttempt.isPresent() && deservesSecondChance(entry)) {
                    secondChances.add(read);
                    yield Optional.empty();
                }
                yield Optional.of(settle(read, entry));
            }
        };
    }

    private void readAgain(Tally tally) {
        for (WorkQueue.Work.Read read : secondChances) {
            if (stopped) {
                close(read);
            } else {
                tally.add(settle(read, secondAttempt.orElseThrow().at(read, () -> {})));
            }
        }
    }

    private Outcome settle(WorkQueue.Work.Read read, LedgerEntry entry) {
        close(read);
        writeDown(entry);
        if (entry.outcome() instanceof Outcome.Failed && settings.failFast()) {
            stop();
        }
        return entry.outcome();
    }

    private void writeDown(LedgerEntry entry) {
        try {
            if (ledger.latest(entry.uri()).filter(entry::saysTheSameAs).isEmpty()) {
                ledger.add(entry);
            }
        } catch (IOException e) {
            ledgerFailure.compareAndSet(
                    null,
                    new IOException(
                            "the ledger cannot be written: " + IoMessage.of(e)
                                    + "; see to that and run the same command again",
                            e));
            stop();
        }
    }

    private static boolean deservesSecondChance(LedgerEntry entry) {
        return entry.outcome() instanceof Outcome.Failed failed && failed.kind().deservesSecondChance();
    }

    private static void close(WorkQueue.Work.Read read) {
        try {
            read.staged().close();
        } catch (IOException e) {
            // the scratch folder is emptied at the end of the run
        }
    }
}
