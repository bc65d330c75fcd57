package io.keikaku.cli;

import io.keikaku.core.batch.Batch;
import io.keikaku.core.batch.BatchListener;
import io.keikaku.core.batch.Extraction;
import io.keikaku.core.batch.Summary;
import io.keikaku.core.batch.WorkList;
import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.core.dataset.MeasureFiles;
import io.keikaku.core.dataset.PlanStore;
import io.keikaku.index.DatasetIndex;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Takes sources to their sinks: plans as they are read, then the tables and the index that are made of the plans. */
final class Ingest {

    private final Extraction extraction;
    private final DatasetFolder dataset;
    private final int threads;

    Ingest(Extraction extraction, DatasetFolder dataset, int threads) {
        this.extraction = extraction;
        this.dataset = dataset;
        this.threads = threads;
    }

    Summary run(WorkList list, BatchListener listener) throws IOException, InterruptedException {
        PlanStore plans = dataset.plans();
        Set<String> written = new ConcurrentSkipListSet<>();
        Batch batch = new Batch(
                extraction,
                plan -> {
                    plans.write(plan);
                    written.add(plan.id());
                },
                threads);
        Summary summary = batch.run(list, listener);
        MeasureFiles.write(plans, dataset.root());
        new DatasetIndex(dataset).update(written);
        return summary;
    }
}
