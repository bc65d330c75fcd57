package io.keikaku.core.batch;

import io.keikaku.core.model.Plan;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Keeps plans in memory; refuses one called "unkept", as a full disk would. */
final class MemorySink implements PlanSink {
    private final Map<String, Plan> plans = new ConcurrentSkipListMap<>();

    Map<String, Plan> plans() {
        return plans;
    }

    @Override
    public void accept(Plan plan) throws IOException {
        if (plan.id().equals("unkept")) {
            throw new IOException("cannot write unkept: no space left");
        }
        plans.put(plan.id(), plan);
    }

    @Override
    public boolean holds(String planId) {
        return plans.containsKey(planId);
    }

    @Override
    public void remove(String planId) {
        plans.remove(planId);
    }
}
