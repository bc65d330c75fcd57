package io.keikaku.index;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** Turns the measures of a plan into Lucene documents. */
final class MeasureDocument {

    private MeasureDocument() {}

    /** One document a measure, in the order of the plan. */
    static List<Document> of(Plan plan) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            documents.add(of(plan, measure, documents.size()));
        }
        return documents;
    }

    private static Document of(Plan plan, Measure measure, int place) throws IOException {
        Document document = new Document();
        document.add(new StringField(Fields.PLAN, plan.id(), Field.Store.YES));
        String order = "%s/%06d".formatted(plan.id(), place);
        document.add(new SortedDocValuesField(Fields.ORDER, new BytesRef(order)));
        for (MeasureText field : MeasureText.values()) {
            for (String text : field.texts(measure)) {
                document.add(new org.apache.lucene.document.TextField(field.key(), text, Field.Store.NO));
            }
        }
        MeasureJson stored = new MeasureJson(plan.municipality(), plan.title(), measure);
        document.add(new StoredField(Fields.STORED, stored.toBytes()));
        return document;
    }
}
