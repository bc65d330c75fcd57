package io.keikaku.core.dataset;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds plans and measures by their ids, one plan in memory at a time. */
public final class PlanLookup {

    private final PlanSource plans;

    public PlanLookup(PlanSource plans) {
        this.plans = plans;
    }

    /**
     * All that an id can mean; empty where it means nothing.
     *
     * @param id of a plan, of a measure, or both as {@code PLAN/MEASURE}
     */
    public List<Found> find(String id) throws IOException {
        List<Found> found = new ArrayList<>();
        plans.forEach(plan -> {
            if (plan.id().equals(id)) {
                found.add(new FoundPlan(plan));
            }
            for (Measure measure : plan.measures()) {
                FoundMeasure candidate = new FoundMeasure(plan, measure);
                if (measure.id().equals(id) || candidate.id().equals(id)) {
                    found.add(candidate);
                }
            }
        });
        return found;
    }

    /** A plan or a measure. */
    public sealed interface Found {
        /** Names it without doubt. */
        String id();
    }

    /** A plan. */
    public record FoundPlan(Plan plan) implements Found {
        @Override
        public String id() {
            return plan.id();
        }
    }

    /** A measure of a plan. */
    public record FoundMeasure(Plan plan, Measure measure) implements Found {
        @Override
        public String id() {
            return plan.id() + "/" + measure.id();
        }
    }
}
