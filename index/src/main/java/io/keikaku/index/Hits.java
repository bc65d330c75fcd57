package io.keikaku.index;

import io.keikaku.index.CompiledQuery.Marks;
import io.keikaku.index.Retrieval.Ranked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;

/** Reads the measures of found documents, and marks in them what was asked for. Safe for use by several threads. */
final class Hits {

    private final Highlighter highlighter;

    Hits(Highlighter highlighter) {
        this.highlighter = highlighter;
    }

    /** A hit for each document, in their order. */
    List<Hit> of(IndexSearcher searcher, List<Ranked> documents, Marks marks) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (Ranked found : documents) {
            StoredMeasure stored = StoredMeasure.parse(
                    searcher.storedFields().document(found.document()).get(Fields.STORED));
            hits.add(new Hit(
                    found.score(),
                    stored.plan(),
                    stored.planTitle(),
                    stored.municipality(),
                    stored.measure(),
                    stored.themes(),
                    highlighter.highlight(stored, marks)));
        }
        return hits;
    }
}
