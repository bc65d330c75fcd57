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
        try (MeasureIndexer indexer = MeasureIndexer.open(dataset.index())) {
            addAll(indexer, ids);
        }
        Files.deleteIfExists(mark());
        return ids.size();
    }

    /**
     * Says that plans are about to change. A run that is killed before {@link #update} leaves this mark behind, and the index
     * is then made anew.
     */
    void announceChanges() throws IOException {
        if (Files.exists(mark()) && Files.exists(dataset.index())) {
            deleteIndex();
        }
        Files.write(mark(), new byte[0]);
    }

    /** Takes in plans that are new and gives up others; an index that is missing or cannot be used is made anew. */
    void update(Collection<String> written, Collection<String> removed) throws IOException {
        if (!changeInPlace(written, removed)) {
            rebuild();
        }
        Files.deleteIfExists(mark());
    }

    private boolean changeInPlace(Collection<String> written, Collection<String> removed) throws IOException {
        if (!Files.isDirectory(dataset.index())) {
            return false;
        }
        try (MeasureIndexer indexer = MeasureIndexer.open(dataset.index())) {
            for (String id : removed) {
                indexer.delete(id);
            }
            addAll(indexer, new TreeSet<>(written));
            return true;
        } catch (IndexException e) {
            if (e.reason() == IndexException.Reason.IN_USE) {
                throw e;
            }
            return false;
        }
    }

    private Path mark() {
        return dataset.root().resolve(".index-behind");
    }

    private void addAll(MeasureIndexer indexer, Collection<String> planIds) throws IOException {
        for (String id : planIds) {
            indexer.add(dataset.plans().read(id));
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
