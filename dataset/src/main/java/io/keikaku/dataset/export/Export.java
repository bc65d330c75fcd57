package io.keikaku.dataset.export;

import io.keikaku.core.dataset.PlanSource;
import io.keikaku.core.dataset.PlanStore;
import io.keikaku.core.model.Plan;
import io.keikaku.dataset.duckdb.DuckDb;
import io.keikaku.dataset.table.Relation;
import io.keikaku.dataset.table.Relations;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes a data package of plans: the tables in the formats that are wanted, {@code datapackage.json}, {@code README.md} and
 * {@code CITATION.cff}.
 *
 * <p>One plan is in memory at a time. The same plans give the same bytes, a DuckDB file excepted. Files appear when all are
 * complete; {@code datapackage.json} last.
 */
public final class Export {
    private static final String DATABASE = "keikaku.duckdb";
    private static final String WORKBOOK = "keikaku.xlsx";
    private static final String ROWS = ".jsonl";
    private static final String PARQUET = ".parquet";

    private final List<Relation> relations = Relations.all();
    private final ExportOptions options;
    private final Path folder;
    private final StagingFolder staging;

    private Export(ExportOptions options, Path folder, StagingFolder staging) {
        this.options = options;
        this.folder = folder;
        this.staging = staging;
    }

    /**
     * Writes the package.
     *
     * @param folder made where it is missing; an earlier package in it is replaced, other files stay
     * @return what was written
     * @throws IOException if a plan cannot be read or a file cannot be written; the folder is then as it was
     */
    public static ExportSummary write(PlanSource plans, Path folder, ExportOptions options) throws IOException {
        try (StagingFolder staging = StagingFolder.in(folder)) {
            return new Export(options, folder, staging).write(plans);
        }
    }

    /**
     * Whether a folder holds a package of all plans as they are now. A package is dated by its {@code datapackage.json}, which
     * comes last, the folder of plans by the last plan that was written to or taken from it.
     */
    public static boolean isCurrent(PlanStore plans, Path folder) throws IOException {
        Path descriptor = folder.resolve(DataPackage.FILE);
        return Files.exists(descriptor)
                && Files.isDirectory(plans.folder())
                && Files.getLastModifiedTime(plans.folder()).compareTo(Files.getLastModifiedTime(descriptor)) < 0;
    }

    /** Deletes what exports that were killed have left in a folder. None may be writing there. */
    public static void deleteLeftovers(Path folder) throws IOException {
        StagingFolder.deleteLeftovers(folder);
    }

    private ExportSummary write(PlanSource plans) throws IOException {
        List<PlanNote> notes = new ArrayList<>();
        int measures = writePlans(plans, notes);
        writeFromRows();
        if (!options.formats().contains(Format.JSONL)) {
            for (Relation relation : relations) {
                Files.deleteIfExists(staging.file(relation.name() + ROWS));
            }
        }
        List<String> files = staging.names();
        write("README.md", new PackageReadme(options, relations, notes).text(files));
        write("CITATION.cff", new Citation(options, notes).text());
        write(DataPackage.FILE, new DataPackage(options, relations, notes).json(staging, files));
        List<String> all = staging.names();
        Set<String> earlier = EarlierPackage.files(folder);
        staging.commit(DataPackage.FILE);
        EarlierPackage.delete(folder, earlier, all);
        return new ExportSummary(notes.size(), measures, all);
    }

    private int writePlans(PlanSource plans, List<PlanNote> notes) throws IOException {
        int[] measures = {0};
        try (Sinks sinks = open()) {
            plans.forEach(plan -> {
                sinks.add(plan);
                notes.add(PlanNote.of(plan));
                measures[0] += plan.measures().size();
            });
            sinks.finish();
        }
        return measures[0];
    }

    private Sinks open() throws IOException {
        Workbook workbook = options.formats().contains(Format.XLSX) ? new Workbook() : null;
        Sinks sinks = new Sinks(new ArrayList<>(), workbook, staging);
        for (Relation relation : relations) {
            List<String> header = relation.table().header();
            if (needsRows()) {
                sinks.add(relation, JsonRows.create(staging.file(relation.name() + ROWS), header));
            }
            if (options.formats().contains(Format.CSV)) {
                Path file = staging.file(relation.name() + ".csv");
                sinks.add(relation, CsvRows.create(file, header, options.byteOrderMark()));
            }
            if (workbook != null) {
                sinks.add(relation, workbook.sheet(relation));
            }
        }
        if (options.formats().contains(Format.MARKDOWN)) {
            sinks.sinks.add(new MarkdownSink(staging));
        }
        return sinks;
    }

    private boolean needsRows() {
        return options.formats().contains(Format.JSONL)
                || options.formats().contains(Format.PARQUET)
                || options.formats().contains(Format.DUCKDB);
    }

    private void writeFromRows() throws IOException {
        if (options.formats().contains(Format.PARQUET)) {
            try (DuckDb database = DuckDb.inMemory()) {
                for (Relation relation : relations) {
                    database.writeParquet(
                            relation.table().columns(),
                            staging.file(relation.name() + ROWS),
                            staging.file(relation.name() + PARQUET));
                }
            }
        }
        if (options.formats().contains(Format.DUCKDB)) {
            try (DuckDb database = DuckDb.file(staging.file(DATABASE))) {
                for (Relation relation : relations) {
                    database.createTable(
                            relation.name(), relation.table().columns(), staging.file(relation.name() + ROWS));
                }
                new DatabaseComments(database).write(relations);
            }
        }
    }

    private void write(String name, String text) throws IOException {
        Files.write(staging.file(name), text.getBytes(StandardCharsets.UTF_8));
    }

    /** All that takes plans. */
    private record Sinks(List<PlanSink> sinks, Workbook workbook, StagingFolder staging) implements Closeable {

        void add(Relation relation, TableSink.RowWriter rows) {
            sinks.add(TableSink.of(relation.table(), rows));
        }

        void add(Plan plan) throws IOException {
            for (PlanSink sink : sinks) {
                sink.add(plan);
            }
        }

        void finish() throws IOException {
            if (workbook != null) {
                workbook.write(staging.file(WORKBOOK));
            }
        }

        @Override
        public void close() throws IOException {
            for (PlanSink sink : sinks) {
                sink.close();
            }
            if (workbook != null) {
                workbook.close();
            }
        }
    }
}
