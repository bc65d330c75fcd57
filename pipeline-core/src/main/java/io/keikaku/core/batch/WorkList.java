package io.keikaku.core.batch;

import java.util.List;

/**
 * What a run is to read.
 *
 * @param items in a stable order, each file once
 * @param rejected inputs that name nothing to read
 */
public record WorkList(List<WorkItem> items, List<Outcome> rejected) {

    public WorkList {
        items = List.copyOf(items);
        rejected = List.copyOf(rejected);
    }

    /** The number of outcomes that a run over this list has. */
    public int size() {
        return items.size() + rejected.size();
    }
}
