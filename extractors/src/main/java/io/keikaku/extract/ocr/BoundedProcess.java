package io.keikaku.extract.ocr;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Runs a program that reads all of its input before it writes, for a limited time; then it is killed.
 *
 * @param command the program and its arguments
 * @param environment variables beside those of this process
 * @param mostOutput bytes that are read of its output
 */
record BoundedProcess(List<String> command, Map<String, String> environment, Duration limit, int mostOutput) {

    /**
     * What the program writes to its standard output.
     *
     * @throws IOException if it cannot be started, fails, or takes too long; the message says which
     */
    byte[] run(byte[] input) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        Process process = builder.start();
        AtomicBoolean killed = new AtomicBoolean();
        CompletableFuture<Void> watchdog = CompletableFuture.runAsync(
                () -> {
                    killed.set(true);
                    process.destroyForcibly();
                },
                CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
        try {
            write(input, process);
            byte[] output = process.getInputStream().readNBytes(mostOutput);
            int exit = process.waitFor();
            if (killed.get()) {
                throw new IOException(command.getFirst() + " took longer than " + limit.toSeconds() + " seconds");
            }
            if (exit != 0) {
                throw new IOException(command.getFirst() + " failed with exit code " + exit);
            }
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while " + command.getFirst() + " ran");
        } finally {
            watchdog.cancel(false);
            process.destroyForcibly();
        }
    }

    /** A program that ends without reading its input tells why by its exit code. */
    private static void write(byte[] input, Process process) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            // what became of it is asked next
        }
    }
}
