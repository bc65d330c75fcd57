package io.keikaku.core.batch;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hands out the items of a work list to several threads, in order.
 *
 * <p>Digests are taken here, one at a time, so that of several inputs with the same bytes it is always the first in the
 * list that is read.
 */
final class WorkQueue {

    private final Iterator<WorkItem> items;
    private final Map<String, String> uriByDigest = new HashMap<>();

    WorkQueue(List<WorkItem> items) {
        this.items = items.iterator();
    }

    /** The next piece of work, or nothing when the list is at its end. */
    synchronized Optional<Work> next() {
        return items.hasNext() ? Optional.of(look(items.next())) : Optional.empty();
    }

    private Work look(WorkItem item) {
        try {
            String first = uriByDigest.putIfAbsent(Digest.sha256(item.file()), item.uri());
            return first == null
                    ? new Work.Read(item)
                    : new Work.Settled(new Outcome.Skipped(item.uri(), "its bytes are those of " + first));
        } catch (IOException e) {
            return new Work.Settled(new Outcome.Failed(item.uri(), FailureKind.IO, IoMessage.of(e)));
        }
    }

    /** A piece of work. */
    sealed interface Work {
        /** An item that is to be read. */
        record Read(WorkItem item) implements Work {}

        /** An item whose outcome is known without reading it. */
        record Settled(Outcome outcome) implements Work {}
    }
}
