package io.keikaku.index;

import io.keikaku.core.dataset.DatasetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Keeps the search index of a dataset in step with its plans, which are the truth. */
public final class DatasetIndex {

    private final DatasetFolder dataset;

    /** The index of a dataset, which need not be there yet. */
    public DatasetIndex(DatasetFolder dataset) {
        this.dataset = dataset;
    }

    /**
     * Opens the index for searching; one that is missing, damaged or of another version is made anew first.
     *
     * @param notice told in a sentence what is being done, if anything
     */
    public MeasureSearcher open(Consumer<String> notice) throws IOException {
        return open(notice, () -> MeasureSearcher.open(dataset.index()));
    }

    /** Opens the index as {@link #open(Consumer)} does, to be searched with a user's synonyms too. */
    public MeasureSearcher open(Consumer<String> notice, Path synonyms) throws IOException {
        return open(notice, () -> MeasureSearcher.openWithSynonyms(synonyms, dataset.index()));
    }

    /**
     * The folder of the index, to be searched as one with others; an index that is missing, damaged or of another version is
     * made anew first.
     *
     * @param notice told in a sentence what is being done, if anything
     */
    public Path usable(Consumer<String> notice) throws IOException {
        open(notice).close();
        return dataset.index();
    }

    private interface Opening {
        MeasureSearcher open() throws IOException;
    }

    private MeasureSearcher open(Consumer<String> notice, Opening opening) throws IOException {
        try {
            return opening.open();
        } catch (IndexException e) {
            notice.accept(e.getMessage() + " (doing so now)");
            rebuild();
            return opening.open();
        }
    }

    /**
     * Makes the index anew and puts it in place of the old one when it is complete.
     *
     * @return how many plans are in it
     */
    public int rebuild() throws IOException {
        Path fresh = dataset.index().resolveSibling("index.new");
        delete(fresh);
        List<String> ids = dataset.plans().ids();
        try (MeasureIndexer indexer = MeasureIndexer.open(fresh)) {
            addAll(indexer, ids);
        }
        delete(dataset.index());
        Files.move(fresh, dataset.index(), StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(mark());
        return ids.size();
    }

    /**
     * Says that plans are about to change. A run that is killed before {@link #update} leaves a mark behind, and the index is
     * then made anew by the next run.
     */
    public void announceChanges() throws IOException {
        if (Files.exists(mark())) {
            delete(dataset.index());
        }
        Files.write(mark(), new byte[0]);
    }

    /**
     * Puts plans in place of their earlier versions and gives up others; an index that is missing or cannot be used is made
     * anew.
     */
    public void update(Collection<String> written, Collection<String> removed) throws IOException {
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

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
