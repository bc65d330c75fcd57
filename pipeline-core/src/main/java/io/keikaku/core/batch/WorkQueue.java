package io.keikaku.core.batch;

import io.keikaku.core.document.ReadException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hands out the items of a work list to several threads, in order, and settles those that need no reading.
 *
 * <p>Digests are taken here, one at a time, so that of several inputs with the same bytes it is always the first in the
 * list that is read.
 */
final class WorkQueue {

    private final Iterator<WorkItem> items;
    private final BatchSettings settings;
    private final Scratch scratch;
    private final Ledger ledger;
    private final PlanSink sink;
    private final Map<String, String> uriByDigest = new HashMap<>();
    private boolean stopped;

    WorkQueue(List<WorkItem> items, BatchSettings settings, Scratch scratch, Ledger ledger, PlanSink sink) {
        this.items = items.iterator();
        this.settings = settings;
        this.scratch = scratch;
        this.ledger = ledger;
        this.sink = sink;
    }

    /** The next piece of work, or nothing when the list is at its end or the queue was stopped. */
    synchronized Optional<Work> next() {
        return stopped || !items.hasNext() ? Optional.empty() : Optional.of(look(items.next()));
    }

    /** Hands out no more. */
    synchronized void stop() {
        stopped = true;
    }

    private Work look(WorkItem item) {
        Scratch.Staged staged = null;
        try {
            staged = scratch.stage(item.location(), settings.archiveLimits());
            Work work = look(item, staged);
            if (work instanceof Work.Settled) {
                staged.close();
            }
            return work;
        } catch (ReadException e) {
            return news(null, Outcome.of(item.uri(), e));
        } catch (IOException e) {
            return failed(item, FailureKind.IO, IoMessage.of(e));
        }
    }

    private Work look(WorkItem item, Scratch.Staged staged) throws IOException {
        long bytes = Files.size(staged.file());
        if (bytes == 0) {
            return news(null, Outcome.blank(item.uri()));
        }
        if (bytes > settings.limits().inputBytes()) {
            return failed(
                    item,
                    FailureKind.LIMIT,
                    "it is longer than " + settings.limits().inputBytes() + " bytes");
        }
        String sha256 = Digest.sha256(staged.file());
        String first = firstWith(sha256, item.uri());
        if (!first.equals(item.uri())) {
            return news(sha256, new Outcome.Skipped(item.uri(), "its bytes are those of " + first));
        }
        return known(item, sha256)
                .map(WorkQueue::settled)
                .<Work>map(outcome -> new Work.Settled(outcome, Optional.empty()))
                .orElseGet(() -> new Work.Read(withProvenance(item), staged, sha256));
    }

    private WorkItem withProvenance(WorkItem item) {
        return ledger.latest(item.uri())
                .map(entry -> item.saidToBe(entry.provenanceAfter(item.provenance())))
                .orElse(item);
    }

    private static Outcome settled(LedgerEntry entry) {
        return entry.outcome() instanceof Outcome.Failed
                ? entry.outcome()
                : new Outcome.Skipped(entry.uri(), "unchanged since it was read");
    }

    /** Which input it is whose bytes are read, of all with these bytes. */
    private String firstWith(String sha256, String uri) {
        return uriByDigest.computeIfAbsent(
                sha256,
                digest -> ledger.planOf(digest)
                        .filter(this::isCurrent)
                        .map(LedgerEntry::uri)
                        .orElse(uri));
    }

    private Optional<LedgerEntry> known(WorkItem item, String sha256) {
        return ledger.latest(item.uri())
                .filter(entry -> sha256.equals(entry.sha256()))
                .filter(entry -> entry.holds(item.provenance()))
                .filter(this::isCurrent);
    }

    private boolean isCurrent(LedgerEntry entry) {
        if (settings.again() || !entry.reading().equals(settings.reading())) {
            return false;
        }
        return switch (entry.outcome()) {
            case Outcome.Done ignored -> sink.holds(entry.planId());
            case Outcome.DoneWithWarnings ignored -> sink.holds(entry.planId());
            case Outcome.Empty empty -> empty.planId() == null || sink.holds(empty.planId());
            case Outcome.Failed failed -> !settings.retryFailed() && failed.kind() != FailureKind.IO;
            case Outcome.Skipped ignored -> false;
        };
    }

    private Work failed(WorkItem item, FailureKind kind, String message) {
        return news(null, new Outcome.Failed(item.uri(), kind, message));
    }

    private Work news(String sha256, Outcome outcome) {
        return new Work.Settled(
                outcome, Optional.of(new LedgerEntry(sha256, settings.reading(), outcome, Map.of(), null, 0, 0, null)));
    }

    /** A piece of work. */
    sealed interface Work {
        /** An item that is to be read. The reader closes what was staged. */
        record Read(WorkItem item, Scratch.Staged staged, String sha256) implements Work {}

        /**
         * An item whose outcome is known without reading it.
         *
         * @param news for the ledger, where it does not know the outcome
         */
        record Settled(Outcome outcome, Optional<LedgerEntry> news) implements Work {}
    }
}
