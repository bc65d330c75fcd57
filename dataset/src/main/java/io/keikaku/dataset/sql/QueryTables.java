package io.keikaku.dataset.sql;

import io.keikaku.core.dataset.PlanStore;
import io.keikaku.dataset.export.Export;
import io.keikaku.dataset.export.ExportOptions;
import io.keikaku.dataset.export.Format;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Parquet files that queries stand on.
 *
 * @param folder where they are
 * @param temporary whether they were made for this purpose and go when it is over
 */
record QueryTables(Path folder, boolean temporary) implements Closeable {

    static QueryTables in(Path exported) {
        return new QueryTables(exported, false);
    }

    static QueryTables madeOf(PlanStore plans) throws IOException {
        QueryTables tables = new QueryTables(Files.createTempDirectory("keikaku-sql"), true);
        try {
            Export.write(plans, tables.folder, ExportOptions.of(EnumSet.of(Format.PARQUET)));
        } catch (IOException e) {
            tables.close();
            throw e;
        }
        return tables;
    }

    Path parquet(String table) {
        return folder.resolve(table + ".parquet");
    }

    @Override
    public void close() throws IOException {
        if (!temporary) {
            return;
        }
        List<Path> contents;
        try (Stream<Path> files = Files.walk(folder)) {
            contents = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : contents) {
            Files.delete(path);
        }
    }
}
