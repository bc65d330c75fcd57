package io.keikaku.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How telling a word is: the fewer measures have it, the more (inverse document frequency). For one state of the index. */
final class Rarity {

    private final IndexReader reader;

    Rarity(IndexReader reader) {
        this.reader = reader;
    }

    /** More than 0, also for a word that no measure has. */
    double of(String word) throws IOException {
        return Math.log(1 + (reader.numDocs() + 1.0) / (reader.docFreq(new Term(Fields.ANY, word)) + 1.0));
    }

    /** Whether there are measures with each of the words. */
    boolean isKnown(List<String> words) throws IOException {
        for (String word : words) {
            if (!isKnown(word)) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are measures with a word. */
    boolean isKnown(String word) throws IOException {
        return reader.docFreq(new Term(Fields.ANY, word)) > 0;
    }

    /** Of words that stand together. */
    double of(List<String> words) throws IOException {
        double sum = 0;
        for (String word : words) {
            sum += of(word);
        }
        return sum;
    }
}
