package io.keikaku.core.dataset;

import io.keikaku.core.file.AtomicFile;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.PlanJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes {@code measures.csv}, for spreadsheets, and {@code measures.jsonl}, one canonical measure a line, of all plans of a
 * dataset: in order of plan id, then as the plan has them. Both appear whole or not at all.
 */
public final class MeasureFiles {
    /** Name of the file for spreadsheets. */
    public static final String CSV = "measures.csv";

    /** Name of the file for programs. */
    public static final String JSON_LINES = "measures.jsonl";

    private static final DataTable<MeasureRow> TABLE = MeasureTable.definition();

    private MeasureFiles() {}

    /**
     * Writes both files, holding one plan in memory at a time.
     *
     * @param folder made if it is missing
     * @return how many measures were written
     * @throws IOException if a plan cannot be read or a file cannot be written; the files are then as they were before
     */
    public static int write(PlanSource plans, Path folder) throws IOException {
        try (AtomicFile csvFile = AtomicFile.create(folder.resolve(CSV));
                AtomicFile linesFile = AtomicFile.create(folder.resolve(JSON_LINES))) {
            CsvWriter csv = CsvWriter.forSpreadsheets(csvFile.stream());
            csv.row(TABLE.header());
            Counter counter = new Counter();
            plans.forEach(plan -> {
                writeRows(plan, csv);
                writeLines(plan, linesFile);
                counter.measures += plan.measures().size();
            });
            csv.flush();
            csvFile.commit();
            linesFile.commit();
            return counter.measures;
        }
    }

    private static void writeRows(Plan plan, CsvWriter csv) throws IOException {
        for (MeasureRow row : TABLE.rows().apply(plan)) {
            csv.row(values(row));
        }
    }

    private static List<Object> values(MeasureRow row) {
        return TABLE.columns().stream().map(column -> column.value().apply(row)).toList();
    }

    private static void writeLines(Plan plan, AtomicFile lines) throws IOException {
        for (MeasureRow row : MeasureRow.of(plan)) {
            String line = PlanJson.line(MeasureLine.of(row)) + "\n";
            lines.stream().write(line.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final class Counter {
        private int measures;
    }
}
