package io.keikaku.index.analysis;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;

/**
 * Splits text into pairs of adjacent characters after folding them; for exact phrases and for words that the dictionary
 * splits wrongly.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class BigramAnalyzer extends Analyzer {

    private final CharacterFolding folding;
    private final Bigrams.Edges edges;

    private BigramAnalyzer(CharacterFolding folding, Bigrams.Edges edges) {
        this.folding = folding;
        this.edges = edges;
    }

    /** For the texts that are searched. */
    public static BigramAnalyzer forTexts(CharacterFolding folding) {
        return new BigramAnalyzer(folding, Bigrams.Edges.ALL);
    }

    /** For the phrases that are looked for. */
    public static BigramAnalyzer forPhrases(CharacterFolding folding) {
        return new BigramAnalyzer(folding, Bigrams.Edges.INNER);
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return folding.fold(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        return new TokenStreamComponents(new BigramTokenizer(edges));
    }
}
