package io.keikaku.cli;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does two independent things at the same time. */
final class SideBySide {

    /** Something to do. */
    @FunctionalInterface
    interface Task {
        void run() throws IOException;
    }

    private SideBySide() {}

    /**
     * Does both to their end, also where one of them fails or the calling thread is interrupted.
     *
     * @param name of the thread that does the first; the calling thread does the second
     * @throws IOException what the second threw, with what the first threw suppressed, or else the first
     * @throws InterruptedException if the calling thread was interrupted while it waited for the first
     */
    static void run(String name, Task first, Task second) throws IOException, InterruptedException {
        try (ExecutorService beside =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().name(name).factory())) {
            Future<?> done = beside.submit(() -> {
                first.run();
                return null;
            });
            try {
                second.run();
            } catch (IOException | RuntimeException | Error e) {
                addFailure(done, e);
                throw e;
            }
            done.get();
        } catch (ExecutionException e) {
            throw unwrapped(e);
        }
    }

    private static void addFailure(Future<?> done, Throwable of) {
        try {
            done.get();
        } catch (ExecutionException e) {
            of.addSuppressed(e.getCause());
        } catch (InterruptedException e) {
            of.addSuppressed(e);
            Thread.currentThread().interrupt();
        }
    }

    private static IOException unwrapped(ExecutionException e) {
        switch (e.getCause()) {
            case IOException failure -> {
                return failure;
            }
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            default -> throw new IllegalStateException(e.getCause());
        }
    }
}
