package io.keikaku.index;

import io.keikaku.core.model.Plan;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Writes plans to a search index, one Lucene document a measure.
 *
 * <p>Plans are kept by their id: adding a plan again replaces all of its measures in one step. What was added becomes
 * visible to searchers with {@link #commit()} or {@link #close()}; a process that dies in between leaves the last
 * committed state. Safe for use by several threads; one indexer at a time may be open on a folder.
 */
public final class MeasureIndexer implements Closeable {

    private static final double RAM_BUFFER_MB = 128;

    private final Directory directory;
    private final IndexWriter writer;
    private final MeasureDocument documents;

    private MeasureIndexer(Directory directory, IndexWriter writer, MeasureDocument documents) {
        this.directory = directory;
        this.writer = writer;
        this.documents = documents;
    }

    /**
     * Opens the index in a folder for writing, making folder and index where there are none.
     *
     * @throws IndexException if the folder holds a corrupt index, one of another version, or one that another indexer is
     *     writing to; the message says what to do
     */
    public static MeasureIndexer open(Path folder) throws IOException {
        Files.createDirectories(folder);
        boolean exists = IndexFolder.isUsed(folder);
        Directory directory = FSDirectory.open(folder);
        try {
            if (exists) {
                IndexFolder.check(folder, directory);
            }
            Analysis analysis = new Analysis();
            IndexWriter writer = new IndexWriter(directory, config(analysis));
            writer.setLiveCommitData(IndexFolder.stamp().entrySet());
            writer.commit();
            return new MeasureIndexer(directory, writer, new MeasureDocument(analysis));
        } catch (IOException e) {
            directory.close();
            throw IndexFolder.translate(folder, e);
        }
    }

    private static IndexWriterConfig config(Analysis analysis) {
        return new IndexWriterConfig(analysis.indexing())
                .setRAMBufferSizeMB(RAM_BUFFER_MB)
                .setSimilarity(analysis.similarity());
    }

    /** Adds a plan, in place of an earlier one with the same id. */
    public void add(Plan plan) throws IOException {
        Term id = new Term(Fields.PLAN, plan.id());
        List<Document> measures = documents.of(plan);
        if (measures.isEmpty()) {
            writer.deleteDocuments(id);
        } else {
            writer.updateDocuments(id, measures);
        }
    }

    /** Removes the measures of a plan; does nothing where the plan is unknown. */
    public void delete(String planId) throws IOException {
        writer.deleteDocuments(new Term(Fields.PLAN, planId));
    }

    /** Makes everything added so far durable and visible to searchers. */
    public void commit() throws IOException {
        writer.setLiveCommitData(IndexFolder.stamp().entrySet());
        writer.commit();
    }

    /** Commits and closes. */
    @Override
    public void close() throws IOException {
        try (directory) {
            writer.setLiveCommitData(IndexFolder.stamp().entrySet());
            writer.close();
        }
    }
}
