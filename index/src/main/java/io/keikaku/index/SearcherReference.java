package io.keikaku.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/** Keeps one searcher over the last committed state of several indexes. Safe for use by several threads. */
final class SearcherReference extends ReferenceManager<Snapshot> {

    private final List<Path> folders;
    private final Similarity similarity;
    private final List<Directory> directories = new ArrayList<>();

    /** The readers behind {@link #current}, one a folder; guarded by the refresh lock of the superclass. */
    private List<DirectoryReader> readers = List.of();

    private SearcherReference(List<Path> folders, Similarity similarity) {
        this.folders = folders;
        this.similarity = similarity;
    }

    /** Opens the indexes in the folders, of which there must be at least one. */
    static SearcherReference open(List<Path> folders, Similarity similarity) throws IOException {
        if (folders.isEmpty()) {
            throw new IllegalArgumentException("no index folder given");
        }
        SearcherReference reference = new SearcherReference(List.copyOf(folders), similarity);
        List<DirectoryReader> opened = new ArrayList<>();
        try {
            for (Path folder : folders) {
                opened.add(reference.open(folder));
            }
            reference.use(opened);
            return reference;
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(opened);
            IOUtils.closeWhileHandlingException(reference.directories);
            throw e;
        }
    }

    private DirectoryReader open(Path folder) throws IOException {
        if (!IndexFolder.isUsed(folder)) {
            throw IndexException.missing(folder);
        }
        Directory directory = FSDirectory.open(folder);
        directories.add(directory);
        IndexFolder.check(folder, directory);
        DirectoryReader reader;
        try {
            reader = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw IndexFolder.translate(folder, e);
        }
        try {
            IndexFolder.verify(folder, reader);
            return reader;
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    private void use(List<DirectoryReader> newReaders) throws IOException {
        current = snapshot(newReaders);
        for (DirectoryReader reader : newReaders) {
            reader.decRef();
        }
        readers = List.copyOf(newReaders);
    }

    /** A state that keeps the readers open until it is itself let go. A plan that several have counts in the first. */
    private Snapshot snapshot(List<DirectoryReader> readers) throws IOException {
        List<DirectoryReader> parts = new ArrayList<>();
        for (DirectoryReader reader : readers) {
            List<BytesRef> again = WithoutPlans.shared(reader, readers.subList(0, parts.size()));
            parts.add(again.isEmpty() ? reader : new WithoutPlans(reader, again));
        }
        MultiReader all = new MultiReader(parts.toArray(IndexReader[]::new), false);
        for (DirectoryReader part : parts) {
            if (part instanceof WithoutPlans) {
                part.decRef();
            }
        }
        IndexSearcher searcher = new IndexSearcher(all);
        searcher.setSimilarity(similarity);
        return new Snapshot(searcher, Facets.of(searcher.getIndexReader()));
    }

    @Override
    protected Snapshot refreshIfNeeded(Snapshot old) throws IOException {
        List<DirectoryReader> refreshed = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < readers.size(); i++) {
            DirectoryReader reader = readers.get(i);
            DirectoryReader newer;
            try {
                newer = DirectoryReader.openIfChanged(reader);
            } catch (IOException e) {
                throw IndexFolder.translate(folders.get(i), e);
            }
            changed |= newer != null;
            refreshed.add(newer == null ? reader : newer);
        }
        if (!changed) {
            return null;
        }
        Snapshot snapshot = snapshot(refreshed);
        for (DirectoryReader reader : refreshed) {
            if (!readers.contains(reader)) {
                reader.decRef();
            }
        }
        readers = List.copyOf(refreshed);
        return snapshot;
    }

    @Override
    protected boolean tryIncRef(Snapshot snapshot) {
        return snapshot.searcher().getIndexReader().tryIncRef();
    }

    @Override
    protected void decRef(Snapshot snapshot) throws IOException {
        snapshot.searcher().getIndexReader().decRef();
    }

    @Override
    protected int getRefCount(Snapshot snapshot) {
        return snapshot.searcher().getIndexReader().getRefCount();
    }

    @Override
    protected void afterClose() throws IOException {
        IOUtils.close(directories);
    }
}
