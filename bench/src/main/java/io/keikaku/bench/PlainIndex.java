package io.keikaku.bench;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.PlanJson;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.standard.StandardQueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;

/** The peer: the same measures in Lucene as it comes, without facets, filters, marks, synonyms or pairs of characters. */
final class PlainIndex implements Closeable {

    private static final String[] FIELDS = {"title", "path", "description", "department", "details", "town"};
    private static final String STORED = "stored";
    private static final int HITS = 10;

    private final Analyzer analyzer = new JapaneseAnalyzer();
    private final FSDirectory directory;
    private final IndexWriter writer;
    private DirectoryReader reader;

    PlainIndex(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setRAMBufferSizeMB(128));
    }

    void add(Plan plan) throws IOException {
        for (Measure measure : plan.measures()) {
            Document document = new Document();
            document.add(new StoredField(STORED, PlanJson.line(measure)));
            add(document, "title", measure.name());
            measure.path().forEach(heading -> add(document, "path", heading));
            add(document, "description", measure.description());
            measure.departments().forEach(department -> add(document, "department", department.name()));
            measure.fields().values().forEach(text -> add(document, "details", text));
            add(document, "town", plan.municipality().name());
            writer.addDocument(document);
        }
    }

    private static void add(Document document, String field, String text) {
        if (text != null) {
            document.add(new TextField(field, text, Field.Store.NO));
        }
    }

    void openForSearch() throws IOException {
        writer.commit();
        reader = DirectoryReader.open(directory);
    }

    /** Finds the best hits and reads them. */
    int search(String query) throws IOException {
        StandardQueryParser parser = new StandardQueryParser(analyzer);
        parser.setMultiFields(FIELDS);
        IndexSearcher searcher = new IndexSearcher(reader);
        try {
            int read = 0;
            for (ScoreDoc hit : searcher.search(parser.parse(query, null), HITS).scoreDocs) {
                read += searcher.storedFields().document(hit.doc).get(STORED).length();
            }
            return read;
        } catch (QueryNodeException e) {
            throw new IOException("no query: " + query, e);
        }
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
        writer.close();
        directory.close();
    }
}
