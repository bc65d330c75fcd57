package io.keikaku.cli;

import io.keikaku.core.batch.ArchiveLimits;
import io.keikaku.core.batch.BatchListener;
import io.keikaku.core.batch.BatchSettings;
import io.keikaku.core.batch.Extraction;
import io.keikaku.core.batch.FileFilter;
import io.keikaku.core.batch.Limits;
import io.keikaku.core.batch.Outcome;
import io.keikaku.core.batch.WorkList;
import io.keikaku.core.batch.WorkListBuilder;
import io.keikaku.core.batch.Workplace;
import io.keikaku.core.dataset.DatasetFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A run with forks, of which all outcomes are kept. */
final class IngestRun {
    private IngestRun() {}

    static List<Outcome> of(Class<? extends Extraction> extraction, Limits limits, Path in, Path out)
            throws IOException, InterruptedException {
        BatchSettings settings = new BatchSettings(2, limits, ArchiveLimits.DEFAULT, "1", false, false, false);
        DatasetFolder dataset = DatasetFolder.forWriting(out);
        List<Outcome> outcomes = new ArrayList<>();
        try (Workplace workplace = Workplace.in(out);
                Extractors extractors = Extractors.forked(extraction, settings, workplace.folder())) {
            WorkList list = new WorkListBuilder(out, workplace.scratch(), ArchiveLimits.DEFAULT, FileFilter.ALL)
                    .add(in.toString())
                    .build();
            new Ingest(dataset, settings, extractors, workplace).run(list, keeping(outcomes));
        }
        return outcomes;
    }

    private static BatchListener keeping(List<Outcome> outcomes) {
        return new BatchListener() {
            @Override
            public void started(int inputs) {}

            @Override
            public void finished(Outcome outcome) {
                outcomes.add(outcome);
            }
        };
    }
}
