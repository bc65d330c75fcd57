package io.keikaku.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** How telling a word is: the fewer measures have it, the more (inverse document frequency). For one state of the index. */
final class Rarity {

    private final IndexReader reader;
    private final List<MeasureText> fields;

    /** Counts the measures that have a word in the one of the fields in which most have it. */
    Rarity(IndexReader reader, List<MeasureText> fields) {
        this.reader = reader;
        this.fields = fields;
    }

    /** More than 0, also for a word that no measure has. */
    double of(String word) throws IOException {
        return Math.log(1 + (reader.numDocs() + 1.0) / (measures(word) + 1.0));
    }

    /** Whether there are measures with each of the words. */
    boolean isKnown(List<String> words) throws IOException {
        for (String word : words) {
            if (measures(word) == 0) {
                return false;
            }
        }
        return true;
    }

    private int measures(String word) throws IOException {
        int most = 0;
        for (MeasureText field : fields) {
            most = Math.max(most, reader.docFreq(new Term(field.key(), word)));
        }
        return most;
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
