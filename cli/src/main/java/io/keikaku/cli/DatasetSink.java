package io.keikaku.cli;

import io.keikaku.core.batch.PlanSink;
import io.keikaku.core.dataset.PlanStore;
import io.keikaku.core.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Keeps plans in the dataset and remembers which of them are new. Safe for use by several threads. */
final class DatasetSink implements PlanSink {

    private final PlanStore plans;
    private final Set<String> written = new ConcurrentSkipListSet<>();

    DatasetSink(PlanStore plans) {
        this.plans = plans;
    }

    @Override
    public void accept(Plan plan) throws IOException {
        plans.write(plan);
        written.add(plan.id());
    }

    @Override
    public boolean holds(String planId) {
        return Files.exists(plans.file(planId));
    }

    @Override
    public void remove(String planId) throws IOException {
        Files.deleteIfExists(plans.file(planId));
    }

    /** The ids of the plans that came since this sink was made. */
    Set<String> written() {
        return Set.copyOf(written);
    }
}
