package io.keikaku.cli;

import io.keikaku.core.document.ReadException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A time for work on one source in this process.
 *
 * @param time after which the work is given up; it may go on in the background until the process ends
 */
record TimeLimit(Duration time) {

    static TimeLimit of(Duration time) {
        return new TimeLimit(time);
    }

    /**
     * Does the work and waits for it.
     *
     * @param subject named in messages
     * @throws IOException if it takes too long or too much memory; the message says what to do
     */
    <T> T call(String subject, Task<T> task) throws IOException, ReadException {
        FutureTask<T> work = new FutureTask<>(task::run);
        Thread thread = new Thread(work, "reading");
        thread.setDaemon(true);
        thread.start();
        try {
            return work.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException(
                    subject + " takes longer than " + time.toSeconds() + " seconds; give more with --timeout", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(subject + ": interrupted", e);
        } catch (ExecutionException e) {
            throw failure(subject, e.getCause());
        }
    }

    private static IOException failure(String subject, Throwable cause) throws ReadException, IOException {
        return switch (cause) {
            case ReadException e -> throw e;
            case IOException e -> e;
            case OutOfMemoryError e ->
                new IOException(
                        subject + " takes more memory than there is; give more with KEIKAKU_JAVA_OPTS=-Xmx4g", e);
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(cause);
        };
    }

    /** Work on a source. */
    @FunctionalInterface
    interface Task<T> {
        T run() throws IOException, ReadException;
    }
}
