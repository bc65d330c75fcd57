package io.keikaku.bench;

import io.keikaku.core.batch.LedgerEntry;
import io.keikaku.core.model.PlanFormatException;
import io.keikaku.core.model.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One run of {@code keikaku ingest} as a process of its own, watched until it ends. */
final class IngestRun {

    private static final long PAUSE_MILLIS = 100;

    private final Path program;
    private final String parentHeap;

    /**
     * @param program the jar of the command
     * @param parentHeap as in {@code -Xmx}
     */
    IngestRun(Path program, String parentHeap) {
        this.program = program;
        this.parentHeap = parentHeap;
    }

    /**
     * Runs it.
     *
     * @param out must not be there
     * @param marks numbers of documents at which memory is noted, ascending
     * @throws IOException if it cannot be started, or fails
     */
    Result run(Path in, Path out, List<Integer> marks, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + parentHeap,
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                program.toString(),
                "ingest",
                in.toString(),
                "--out",
                out.toString()));
        command.addAll(options);
        Path log = out.resolveSibling(out.getFileName() + ".log");
        Files.createDirectories(log.getParent());
        int total = count(in);
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        ProcessFamily family = new ProcessFamily(process.toHandle());
        Map<Integer, ProcessFamily.Peaks> peaks = new TreeMap<>();
        List<Integer> ahead = new ArrayList<>(marks);
        Duration reading = null;
        try (GrowingFile ledger = new GrowingFile(out.resolve("ledger.jsonl"))) {
            while (process.isAlive()) {
                family.look();
                long done = ledger.lines();
                while (!ahead.isEmpty() && done >= ahead.getFirst()) {
                    peaks.put(ahead.removeFirst(), family.peaks());
                }
                if (reading == null && done >= total) {
                    reading = Duration.ofNanos(System.nanoTime() - started);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } finally {
            process.destroy();
        }
        if (process.exitValue() != 0) {
            throw new IOException("ingest ended with " + process.exitValue() + "; see " + log);
        }
        Duration whole = Duration.ofNanos(System.nanoTime() - started);
        return new Result(total, pages(out), reading == null ? whole : reading, whole, family.processorTime(), peaks);
    }

    private static int count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.count();
        }
    }

    private static int pages(Path out) throws IOException {
        int pages = 0;
        try (Stream<String> lines = Files.lines(out.resolve("ledger.jsonl"))) {
            for (String line : (Iterable<String>) lines::iterator) {
                Integer found = PlanJson.parse(line, LedgerEntry.class).pages();
                pages += found == null ? 0 : found;
            }
        } catch (PlanFormatException e) {
            throw new IOException("the ledger is damaged: " + e.getMessage(), e);
        }
        return pages;
    }

    /**
     * What was seen.
     *
     * @param pages of the documents that have pages
     * @param reading until the last document was read, the start of all processes included
     * @param whole until the tables and the index were written too
     * @param processor time of all processes together
     * @param peaks of memory since the mark before, by number of documents
     */
    record Result(
            int documents,
            int pages,
            Duration reading,
            Duration whole,
            Duration processor,
            Map<Integer, ProcessFamily.Peaks> peaks) {

        double seconds() {
            return reading.toMillis() / 1e3;
        }
    }
}
