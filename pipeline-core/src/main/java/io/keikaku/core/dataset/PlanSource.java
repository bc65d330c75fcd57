package io.keikaku.core.dataset;

import io.keikaku.core.model.Plan;
import java.io.IOException;

/** Plans in order of their ids, given one at a time so that no more than one need be in memory. */
@FunctionalInterface
public interface PlanSource {

    /**
     * Visits every plan once, in order of id. May be called again; the plans are then the same.
     *
     * @throws IOException if a plan cannot be read, or what the visitor throws
     */
    void forEach(Visitor visitor) throws IOException;

    /** Takes one plan after the other. */
    @FunctionalInterface
    interface Visitor {
        void visit(Plan plan) throws IOException;
    }
}
