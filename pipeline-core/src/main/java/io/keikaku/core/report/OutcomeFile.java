package io.keikaku.core.report;

import io.keikaku.core.batch.LedgerEntry;
import io.keikaku.core.dataset.CsvWriter;
import io.keikaku.core.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Writes {@code outcomes.csv}: what became of every input, one a row. The same outcomes give the same bytes. */
public final class OutcomeFile {
    /** Name of the file. */
    public static final String NAME = "outcomes.csv";

    private static final List<String> HEADER =
            List.of("source", "outcome", "kind", "message", "plan", "measures", "warnings", "pages", "sha256");

    private OutcomeFile() {}

    /**
     * Writes the file, whole or not at all.
     *
     * @param entries in the order of the rows
     */
    public static void write(List<LedgerEntry> entries, Path folder) throws IOException {
        try (AtomicFile file = AtomicFile.create(folder.resolve(NAME))) {
            CsvWriter csv = CsvWriter.forSpreadsheets(file.stream());
            csv.row(HEADER);
            for (LedgerEntry entry : entries) {
                OutcomeColumns columns = OutcomeColumns.of(entry);
                csv.row(Arrays.asList(
                        entry.uri(),
                        columns.outcome(),
                        columns.kind(),
                        columns.message(),
                        entry.planId(),
                        columns.measures(),
                        columns.warnings(),
                        entry.pages(),
                        entry.sha256()));
            }
            csv.flush();
            file.commit();
        }
    }
}
