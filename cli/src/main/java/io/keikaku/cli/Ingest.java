package io.keikaku.cli;

import io.keikaku.core.batch.Batch;
import io.keikaku.core.batch.BatchListener;
import io.keikaku.core.batch.BatchSettings;
import io.keikaku.core.batch.Ledger;
import io.keikaku.core.batch.LedgerEntry;
import io.keikaku.core.batch.Outcome;
import io.keikaku.core.batch.Summary;
import io.keikaku.core.batch.WorkList;
import io.keikaku.core.batch.Workplace;
import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.core.dataset.MeasureFiles;
import io.keikaku.core.file.AtomicFile;
import io.keikaku.core.report.OutcomeFile;
import io.keikaku.core.report.ReportPage;
import io.keikaku.dataset.export.Export;
import io.keikaku.dataset.export.ExportOptions;
import io.keikaku.dataset.export.Format;
import io.keikaku.index.DatasetIndex;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes sources to their sinks: plans as they are read, then the report, the tables and the index that are made of them. */
final class Ingest {

    private final DatasetFolder dataset;
    private final DatasetOverlays overlays;
    private final BatchSettings settings;
    private final Ledger ledger;
    private final DatasetSink sink;
    private final Batch batch;

    /** The formats of the package that a dataset always has: what programs join and spreadsheets open. */
    private static final Set<Format> TABLES = EnumSet.of(Format.CSV, Format.JSONL, Format.PARQUET);

    Ingest(DatasetFolder dataset, BatchSettings settings, Extractors extractors, Workplace workplace) {
        this.dataset = dataset;
        this.overlays = new DatasetOverlays(dataset.root());
        this.settings = settings;
        this.ledger = workplace.ledger();
        this.sink = new DatasetSink(dataset.plans());
        this.batch =
                new Batch(settings, extractors.first(), extractors.secondChance(), sink, ledger, workplace.scratch());
    }

    Summary run(WorkList list, BatchListener listener) throws IOException, InterruptedException {
        AtomicFile.deleteLeftovers(dataset.root());
        AtomicFile.deleteLeftovers(dataset.plans().folder());
        overlays.deleteLeftovers();
        Export.deleteLeftovers(dataset.tables());
        DatasetIndex index = new DatasetIndex(dataset);
        index.announceChanges();
        Summary summary = batch.run(list, listener);
        Set<String> superseded = ledger.supersededPlans();
        for (String id : superseded) {
            sink.remove(id);
            overlays.remove(id);
        }
        List<LedgerEntry> entries = entries(list);
        OutcomeFile.write(entries, dataset.root());
        ReportPage.write(entries, dataset.root());
        SideBySide.run("index", () -> index.update(sink.written(), superseded), this::writeTables);
        return summary;
    }

    private void writeTables() throws IOException {
        MeasureFiles.write(dataset.plans(), dataset.root());
        if (!Export.isCurrent(dataset.plans(), dataset.tables())) {
            Export.write(dataset.plans(), dataset.tables(), ExportOptions.of(TABLES));
        }
    }

    /** Finishes the sources in hand, then the files. */
    void stop() {
        batch.stop();
    }

    /** What the ledger knows, and the inputs of this run that name nothing. */
    private List<LedgerEntry> entries(WorkList list) {
        List<LedgerEntry> entries = new ArrayList<>(ledger.entries());
        for (Outcome outcome : list.rejected()) {
            entries.add(new LedgerEntry(null, settings.reading(), outcome, Map.of(), null, 0, 0, null));
        }
        entries.sort(Comparator.comparing(LedgerEntry::uri));
        return entries;
    }
}
