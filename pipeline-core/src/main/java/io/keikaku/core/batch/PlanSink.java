package io.keikaku.core.batch;

import io.keikaku.core.model.Plan;
import java.io.IOException;

/** Keeps plans. Safe for use by several threads; plans come in no particular order. */
public interface PlanSink {

    /**
     * Keeps one plan, in place of an earlier one with the same id.
     *
     * @throws IOException if the plan cannot be kept; nothing half-written is left
     */
    void accept(Plan plan) throws IOException;

    /** Whether a plan is kept. */
    boolean holds(String planId);

    /** Gives up a plan; does nothing where it is not kept. */
    void remove(String planId) throws IOException;
}
