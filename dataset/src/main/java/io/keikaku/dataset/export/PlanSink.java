package io.keikaku.dataset.export;

import io.keikaku.core.model.Plan;
import java.io.Closeable;
import java.io.IOException;

/** Takes plans, in order, and makes files of them. Files are complete when the sink is closed without an error before. */
interface PlanSink extends Closeable {

    void add(Plan plan) throws IOException;

    @Override
    void close() throws IOException;
}
