package io.keikaku.bench;

import io.keikaku.index.MeasureIndexer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Adds plans to an index and commits, in a thread of its own, from its making until it is stopped. */
final class BackgroundWriting {
    private static final int COMMIT_EVERY_PLANS = 20;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final AtomicBoolean done = new AtomicBoolean();
    private final Future<?> task;

    BackgroundWriting(MeasureIndexer indexer, PlanGenerator generator, int first) {
        task = thread.submit(() -> {
            for (int number = first; !done.get(); number++) {
                indexer.add(generator.plan(number));
                if (number % COMMIT_EVERY_PLANS == 0) {
                    indexer.commit();
                }
            }
            return null;
        });
    }

    void stop() throws ExecutionException, InterruptedException {
        done.set(true);
        task.get();
        thread.close();
    }
}
