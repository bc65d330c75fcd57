package io.keikaku.core.batch;

import io.keikaku.core.model.PlanFormatException;
import io.keikaku.core.model.PlanJson;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Remembers what became of every source, so that a run that was broken off can be taken up again.
 *
 * <p>One JSON object a line, only ever added to; the last line of a source counts. Each is forced to disk before
 * {@link #add} returns. A last line that was torn by a crash is cut off when the ledger is opened: its source is then read
 * once more. Safe for use by several threads; a {@link RunLock} keeps other processes away.
 */
public final class Ledger implements Closeable {

    private final FileChannel file;
    private final Map<String, LedgerEntry> latest = new TreeMap<>();
    private final Map<String, LedgerEntry> planBySha256 = new TreeMap<>();
    private final Set<String> plansEver = new TreeSet<>();

    private Ledger(FileChannel file) {
        this.file = file;
    }

    /**
     * Opens a ledger, making it where there is none.
     *
     * @throws IOException if it cannot be read or written, or a line other than the last is damaged
     */
    public static Ledger open(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Ledger ledger = new Ledger(channel);
        try {
            ledger.load(path);
            return ledger;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Writes down what became of a source. */
    public synchronized void add(LedgerEntry entry) throws IOException {
        ByteBuffer line = ByteBuffer.wrap((PlanJson.line(entry) + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
            file.write(line);
        }
        file.force(false);
        remember(entry);
    }

    /** What became of a source when it was last read. */
    public synchronized Optional<LedgerEntry> latest(String uri) {
        return Optional.ofNullable(latest.get(uri));
    }

    /** A source with these bytes of which there is a plan. */
    public synchronized Optional<LedgerEntry> planOf(String sha256) {
        return Optional.ofNullable(planBySha256.get(sha256));
    }

    /** The last entries of all sources, in the order of their URIs. */
    public synchronized List<LedgerEntry> entries() {
        return List.copyOf(latest.values());
    }

    /** The ids of plans that were once made of a source and are no longer the plan of any. */
    public synchronized Set<String> supersededPlans() {
        Set<String> superseded = new TreeSet<>(plansEver);
        latest.values().stream()
                .map(LedgerEntry::planId)
                .filter(Objects::nonNull)
                .forEach(superseded::remove);
        return superseded;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void load(Path path) throws IOException {
        file.position(0);
        BufferedReader lines = new BufferedReader(Channels.newReader(file, StandardCharsets.UTF_8));
        long whole = 0;
        int number = 0;
        PlanFormatException damage = null;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (damage != null) {
                throw new IOException(path + ", line " + (number - 1) + " is damaged (" + damage.getMessage()
                        + "); delete that line and run again: its source is then read anew");
            }
            try {
                LedgerEntry entry = PlanJson.parse(line, LedgerEntry.class);
                long end = whole + line.getBytes(StandardCharsets.UTF_8).length + 1;
                if (end > file.size()) {
                    break;
                }
                remember(entry);
                whole = end;
            } catch (PlanFormatException e) {
                damage = e;
            }
        }
        file.truncate(whole);
        file.position(whole);
    }

    private void remember(LedgerEntry entry) {
        LedgerEntry before = latest.put(entry.uri(), entry);
        if (before != null && before.planId() != null) {
            planBySha256.remove(before.sha256(), before);
        }
        if (entry.planId() != null) {
            planBySha256.put(entry.sha256(), entry);
            plansEver.add(entry.planId());
        }
    }
}
