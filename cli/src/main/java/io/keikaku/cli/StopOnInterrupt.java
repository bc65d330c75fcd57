package io.keikaku.cli;

import java.io.Closeable;
import java.util.concurrent.CountDownLatch;

/**
 * Lets a run end in good order when the user presses Ctrl-C: the run is told to stop, and the program waits until this is
 * closed.
 */
final class StopOnInterrupt implements Closeable {

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean interrupted;

    private StopOnInterrupt(Runnable stop) {
        hook = new Thread(
                () -> {
                    interrupted = true;
                    stop.run();
                    awaitEnd();
                },
                "stop-on-interrupt");
    }

    /** Begins to listen for interrupts. */
    static StopOnInterrupt calling(Runnable stop) {
        StopOnInterrupt listening = new StopOnInterrupt(stop);
        Runtime.getRuntime().addShutdownHook(listening.hook);
        return listening;
    }

    boolean wasInterrupted() {
        return interrupted;
    }

    @Override
    public void close() {
        finished.countDown();
        if (!interrupted) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the interrupt came just now; there is nothing left to wait for
            }
        }
    }

    private void awaitEnd() {
        try {
            finished.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
