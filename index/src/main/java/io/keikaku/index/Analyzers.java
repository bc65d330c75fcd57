package io.keikaku.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** How text becomes terms and terms become scores; the same for writing and for searching. */
final class Analyzers {

    private Analyzers() {}

    static Analyzer words() {
        return new JapaneseAnalyzer();
    }

    static Similarity similarity() {
        return new BM25Similarity();
    }
}
