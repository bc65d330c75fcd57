package io.keikaku.index;

import io.keikaku.index.analysis.BigramAnalyzer;
import io.keikaku.index.analysis.CharacterFolding;
import io.keikaku.index.analysis.WordAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.ja.JapaneseCompletionAnalyzer;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/**
 * The analysers of the index, the same for writing and for searching.
 *
 * <p>Immutable and safe for use by several threads. Making one reads the dictionaries, which takes a while.
 */
final class Analysis {

    /** Positions between the texts of a field, so that no phrase goes over from one to the next. */
    private static final int BETWEEN_TEXTS = 10;

    private final CharacterFolding folding = new CharacterFolding();
    private final Analyzer words = new WordAnalyzer(folding);
    private final Analyzer bigrams = BigramAnalyzer.forTexts(folding);
    private final Analyzer phrases = BigramAnalyzer.forPhrases(folding);
    private final Analyzer completions = new JapaneseCompletionAnalyzer();
    private final Similarity similarity = new BM25Similarity();

    /** Brings names to one form. */
    CharacterFolding folding() {
        return folding;
    }

    Analyzer words() {
        return words;
    }

    /** Pairs of characters of texts. */
    Analyzer bigrams() {
        return bigrams;
    }

    /** Pairs of characters of phrases that are looked for in texts. */
    Analyzer phrases() {
        return phrases;
    }

    Similarity similarity() {
        return similarity;
    }

    /** Chooses by the name of the field. */
    Analyzer indexing() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                if (field.startsWith(Fields.COMPLETION)) {
                    return completions;
                }
                return field.endsWith(Fields.BIGRAMS) ? bigrams : words;
            }

            @Override
            public int getPositionIncrementGap(String field) {
                return BETWEEN_TEXTS;
            }
        };
    }
}
