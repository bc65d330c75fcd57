package io.keikaku.index.analysis;

import io.keikaku.core.resource.ResourceText;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseNumberFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;

/**
 * Splits Japanese text into words with Kuromoji in search mode, compounds into their parts, and brings each word to one
 * spelling. Verbs are in their base form, particles and auxiliaries are left out, numbers are in Arabic digits.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class WordAnalyzer extends Analyzer {

    private final CharacterFolding folding;
    private final UserDictionary dictionary = dictionary();
    private final CharArraySet stopWords = stopWords();

    /** An analyzer with the vocabulary of this package. */
    public WordAnalyzer(CharacterFolding folding) {
        this.folding = folding;
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return folding.fold(reader);
    }

    @Override
    protected Reader initReaderForNormalization(String fieldName, Reader reader) {
        return folding.fold(reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        // Punctuation is kept for the number filter, which reads 2,000 and 1.5, and goes with the parts of speech after
        // it.
        Tokenizer words = new JapaneseTokenizer(dictionary, false, true, JapaneseTokenizer.Mode.SEARCH);
        TokenStream stream = new JapaneseNumberFilter(words);
        stream = new JapaneseBaseFormFilter(stream);
        stream = new JapanesePartOfSpeechStopFilter(stream, JapaneseAnalyzer.getDefaultStopTags());
        stream = new LatinSpellingFilter(stream);
        stream = new StopFilter(stream, stopWords);
        stream = new OkuriganaFilter(stream);
        stream = new KanaSpellingFilter(stream);
        stream = new LettersFilter(stream);
        stream = new AdjacentPositionsFilter(stream);
        return new TokenStreamComponents(words, stream);
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new KanaSpellingFilter(new LatinSpellingFilter(in));
    }

    private static UserDictionary dictionary() {
        try (Reader reader = ResourceText.open(WordAnalyzer.class, "dictionary.csv")) {
            return UserDictionary.open(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the program is incomplete: dictionary.csv cannot be read", e);
        }
    }

    private static CharArraySet stopWords() {
        CharArraySet words = new CharArraySet(JapaneseAnalyzer.getDefaultStopSet(), false);
        words.addAll(ResourceText.entries(WordAnalyzer.class, "stopwords.txt"));
        return CharArraySet.unmodifiableSet(words);
    }
}
