package io.keikaku.cli;

import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.index.IndexException;
import io.keikaku.index.MeasureIndexer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Keeps the search index of a dataset in step with its plans, which are the truth. */
final class PlanIndex {

    private final DatasetFolder dataset;

    private PlanIndex(DatasetFolder dataset) {
        this.dataset = dataset;
    }

    static PlanIndex of(DatasetFolder dataset) {
        return new PlanIndex(dataset);
    }

    /** Makes the index anew and returns how many plans are in it. */
    int rebuild() throws IOException {
        deleteIndex();
        List<String> ids = dataset.plans().ids();
        add(ids);
        return ids.size();
    }

    /** Puts plans in place of their earlier versions; an index that is missing or cannot be used is made anew. */
    void update(Collection<String> planIds) throws IOException {
        try {
            if (Files.isDirectory(dataset.index())) {
                add(new TreeSet<>(planIds));
                return;
            }
        } catch (IndexException e) {
            if (e.reason() == IndexException.Reason.IN_USE) {
                throw e;
            }
        }
        rebuild();
    }

    private void add(Collection<String> planIds) throws IOException {
        try (MeasureIndexer indexer = MeasureIndexer.open(dataset.index())) {
            for (String id : planIds) {
                indexer.add(dataset.plans().read(id));
            }
        }
    }

    private void deleteIndex() throws IOException {
        if (!Files.exists(dataset.index())) {
            return;
        }
        try (Stream<Path> below = Files.walk(dataset.index())) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
