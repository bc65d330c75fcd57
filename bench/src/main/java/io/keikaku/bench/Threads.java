package io.keikaku.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the same work in several threads at once. */
final class Threads {
    private Threads() {}

    /** What each of the threads does. */
    interface Work<T> {
        /** The work of a thread, by its number from 0. */
        T of(int thread) throws Exception;
    }

    /** Waits for all, and gives what each returned. */
    static <T> List<T> together(int threads, Work<T> work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Callable<T>> tasks = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                tasks.add(() -> work.of(thread));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> task : pool.invokeAll(tasks)) {
                results.add(task.get());
            }
            return results;
        }
    }
}
