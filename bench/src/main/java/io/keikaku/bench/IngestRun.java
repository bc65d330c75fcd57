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
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One run of {@code keikaku ingest} as a process of its own, which goes on only when it is told to: several runs can take turns, so that
 * whatever else the machine does falls on all of them. All times are those in which it went on.
 */
final class IngestRun implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;

    private final Path out;
    private final int documents;
    private final List<Integer> ahead;
    private final GrowingFile ledger;
    private final Process process;
    private final ProcessFamily family;
    private final NavigableMap<Integer, Mark> marks = new TreeMap<>();
    private Duration before = Duration.ZERO;

    private IngestRun(Path out, int documents, List<Integer> marks, Process process) {
        this.out = out;
        this.documents = documents;
        this.ahead = new ArrayList<>(marks);
        this.ledger = new GrowingFile(out.resolve("ledger.jsonl"));
        this.process = process;
        this.family = new ProcessFamily(process.toHandle());
    }

    /**
     * Starts it, halted.
     *
     * @param program what comes before {@code ingest}: the virtual machine and its options, the jar of the command
     * @param out must not be there
     * @param marks numbers of documents at which time and memory are noted, ascending, the last one that of all documents
     * @throws IOException if it cannot be started
     */
    static IngestRun start(List<String> program, Path in, Path out, List<Integer> marks, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("ingest", in.toString(), "--out", out.toString()));
        command.addAll(options);
        int documents = count(in);
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(out).toFile())
                .start();
        IngestRun run = new IngestRun(out, documents, marks, process);
        Runtime.getRuntime().addShutdownHook(new Thread(run.family::end));
        run.family.halt();
        run.before = Duration.ofNanos(System.nanoTime() - started);
        return run;
    }

    /**
     * Lets it go on for a while, or until it ends.
     *
     * @return whether it has more to do
     * @throws IOException if it fails
     */
    boolean goOn(Duration turn) throws IOException, InterruptedException {
        long started = System.nanoTime();
        family.goOn();
        while (process.isAlive() && System.nanoTime() - started < turn.toNanos()) {
            look(before.plusNanos(System.nanoTime() - started));
            Thread.sleep(PAUSE_MILLIS);
        }
        boolean goesOn = process.isAlive();
        if (goesOn) {
            family.halt();
        }
        before = before.plusNanos(System.nanoTime() - started);
        if (goesOn) {
            return true;
        }
        look(before);
        if (process.exitValue() != 0 || !ahead.isEmpty()) {
            throw new IOException("ingest ended with " + process.exitValue() + "; see " + log(out));
        }
        return false;
    }

    /** What was seen, when it has ended. */
    Result result() throws IOException {
        return new Result(documents, pages(out), before, family.processorTime(), marks);
    }

    /** Ends it, if it has not ended. */
    @Override
    public void close() throws IOException {
        family.end();
        ledger.close();
    }

    private void look(Duration now) throws IOException {
        family.look();
        long done = ledger.lines();
        while (!ahead.isEmpty() && done >= ahead.getFirst()) {
            marks.put(ahead.removeFirst(), new Mark(now, family.peaks()));
        }
    }

    private static Path log(Path out) {
        return out.resolveSibling(out.getFileName() + ".log");
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
     * Time and memory when so many documents were read.
     *
     * @param after the start of all processes included
     * @param peaks of memory since the mark before
     */
    record Mark(Duration after, ProcessFamily.Peaks peaks) {}

    /**
     * What was seen.
     *
     * @param pages of the documents that have pages
     * @param whole until the tables and the index were written too
     * @param processor time of all processes together
     * @param marks by number of documents
     */
    record Result(int documents, int pages, Duration whole, Duration processor, NavigableMap<Integer, Mark> marks) {

        /** Until the last document was read. */
        double seconds() {
            return seconds(marks.lastKey());
        }

        /** Documents a second from the start. */
        double speed() {
            return documents / seconds();
        }

        /** Documents a second from the last mark but one on: all virtual machines have warmed up. */
        double speedAtLast() {
            int from = marks.lowerKey(marks.lastKey());
            return (marks.lastKey() - from) / (seconds() - seconds(from));
        }

        private double seconds(int mark) {
            return marks.get(mark).after().toMillis() / 1e3;
        }
    }
}
