package io.keikaku.index.evaluate;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** What Lucene gives without further work: its Japanese analyzer and its standard query parser over the same texts. */
final class BaselineRanker implements Ranker {

    private static final String KEY = "key";

    private static final String[] FIELDS = {"title", "path", "description", "department", "details", "town"};

    private final Analyzer analyzer = new JapaneseAnalyzer();
    private final Directory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;

    BaselineRanker(List<Plan> plans) throws IOException {
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Plan plan : plans) {
                for (Measure measure : plan.measures()) {
                    writer.addDocument(document(plan, measure));
                }
            }
        }
        reader = DirectoryReader.open(directory);
    }

    private static Document document(Plan plan, Measure measure) {
        Document document = new Document();
        document.add(new StoredField(KEY, JudgedQuery.key(plan.id(), measure.name())));
        add(document, "title", measure.name());
        measure.path().forEach(heading -> add(document, "path", heading));
        add(document, "description", measure.description());
        measure.departments().stream().map(Department::name).forEach(name -> add(document, "department", name));
        measure.fields().values().forEach(text -> add(document, "details", text));
        measure.schedule().forEach(phase -> add(document, "details", phase.label()));
        measure.indicators().forEach(indicator -> add(document, "details", indicator.name()));
        measure.relatedPlans().forEach(text -> add(document, "details", text));
        add(document, "town", plan.municipality().name());
        return document;
    }

    private static void add(Document document, String field, String text) {
        if (text != null) {
            document.add(new TextField(field, text, Field.Store.NO));
        }
    }

    @Override
    public List<String> rank(String query, int limit) throws IOException {
        StandardQueryParser parser = new StandardQueryParser(analyzer);
        parser.setMultiFields(FIELDS);
        IndexSearcher searcher = new IndexSearcher(reader);
        ScoreDoc[] found;
        try {
            found = searcher.search(parser.parse(query, null), limit).scoreDocs;
        } catch (QueryNodeException e) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        for (ScoreDoc hit : Arrays.asList(found)) {
            keys.add(searcher.storedFields().document(hit.doc).get(KEY));
        }
        return keys;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
