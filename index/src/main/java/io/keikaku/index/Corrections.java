package io.keikaku.index;

import io.keikaku.index.analysis.QueryWord;
import io.keikaku.index.analysis.QueryWord.Origin;
import io.keikaku.index.analysis.QueryWord.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * Finds what may be meant by a Latin or katakana word that the index does not have. Kanji and hiragana are left alone: there
 * a changed letter is another word.
 */
final class Corrections {

    private static final Pattern CORRECTABLE = Pattern.compile("[a-z]{4,}|[ァ-ヶー]{3,}");
    private static final Pattern COMPOUND = Pattern.compile("[ァ-ヶー]{4,}");
    private static final int MAX_CORRECTIONS = 5;
    private static final int SHORTEST_PART = 2;
    private static final int TWO_EDITS_FROM = 8;

    private final IndexReader reader;
    private final Rarity rarity;

    Corrections(IndexReader reader) {
        this.reader = reader;
        this.rarity = new Rarity(reader);
    }

    /** The word, with corrections added if none of its spellings is in the index. */
    QueryWord correct(QueryWord word) throws IOException {
        for (Spelling spelling : word.spellings()) {
            if (rarity.isKnown(spelling.terms())) {
                return word;
            }
        }
        if (word.typedTerms().size() != 1) {
            return word;
        }
        String term = word.typedTerms().getFirst();
        List<List<String>> found =
                new ArrayList<>(corrections(term).stream().map(List::of).toList());
        if (found.isEmpty() && COMPOUND.matcher(term).matches()) {
            found.addAll(inTwo(term));
        }
        return word.with(found.stream()
                .map(terms -> new Spelling(terms, Origin.CORRECTION))
                .toList());
    }

    /** A mistyped compound as two words of the index, of which one is corrected. */
    private List<List<String>> inTwo(String term) throws IOException {
        List<List<String>> found = new ArrayList<>();
        for (int border = SHORTEST_PART; border <= term.length() - SHORTEST_PART; border++) {
            String first = term.substring(0, border);
            String second = term.substring(border);
            if (rarity.isKnown(first)) {
                corrections(second).forEach(correction -> found.add(List.of(first, correction)));
            }
            if (rarity.isKnown(second)) {
                corrections(first).forEach(correction -> found.add(List.of(correction, second)));
            }
        }
        return found;
    }

    /** Whether a long Latin or katakana word is nowhere in the index, so that it may be a mistyped compound. */
    boolean isUnknown(QueryWord word) throws IOException {
        return word.typedTerms().size() == 1
                && COMPOUND.matcher(word.typedTerms().getFirst()).matches()
                && !rarity.isKnown(word.typedTerms().getFirst());
    }

    private Set<String> corrections(String term) throws IOException {
        Set<String> corrections = new LinkedHashSet<>();
        if (CORRECTABLE.matcher(term).matches()) {
            // Few mistake the first letter, and to allow for it takes far longer.
            for (int sure = 1; sure >= 0 && corrections.isEmpty(); sure--) {
                corrections.addAll(corrections(term, sure));
            }
        }
        return corrections;
    }

    private Set<String> corrections(String term, int sureLetters) throws IOException {
        DirectSpellChecker checker = new DirectSpellChecker();
        checker.setMaxEdits(term.length() >= TWO_EDITS_FROM ? 2 : 1);
        checker.setMinPrefix(sureLetters);
        checker.setMinQueryLength(1);
        checker.setAccuracy(0.5f);
        Set<String> corrections = new LinkedHashSet<>();
        SuggestWord[] found =
                checker.suggestSimilar(new Term(Fields.ANY, term), MAX_CORRECTIONS, reader, SuggestMode.SUGGEST_ALWAYS);
        for (SuggestWord suggestion : found) {
            corrections.add(suggestion.string);
        }
        return corrections;
    }
}
