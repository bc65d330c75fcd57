package io.keikaku.core.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** What a run needs in its output folder while it lasts: the lock, the ledger, room for what is passing through. */
public final class Workplace implements Closeable {

    private final RunLock lock;
    private final Scratch scratch;
    private final Ledger ledger;
    private final Path folder;

    private Workplace(RunLock lock, Scratch scratch, Ledger ledger, Path folder) {
        this.lock = lock;
        this.scratch = scratch;
        this.ledger = ledger;
        this.folder = folder;
    }

    /**
     * Takes a folder for one run.
     *
     * @param output an existing folder
     * @throws IOException if another run has it, or its ledger is damaged
     */
    public static Workplace in(Path output) throws IOException {
        RunLock lock = RunLock.take(output);
        try {
            Path folder = output.resolve(".work");
            return new Workplace(lock, Scratch.open(folder), Ledger.open(output.resolve("ledger.jsonl")), folder);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    public Ledger ledger() {
        return ledger;
    }

    public Scratch scratch() {
        return scratch;
    }

    /** A folder that is gone after the run. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            ledger.close();
            scratch.close();
        }
    }
}
