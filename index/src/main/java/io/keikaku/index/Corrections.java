package io.keikaku.index;

import io.keikaku.index.analysis.QueryWord;
import io.keikaku.index.analysis.QueryWord.Origin;
import io.keikaku.index.analysis.QueryWord.Spelling;
import io.keikaku.index.analysis.QueryWords;
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
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

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

    private final QueryWords words;
    private final IndexReader reader;
    private final Rarity rarity;

    Corrections(QueryWords words, IndexReader reader) {
        this.words = words;
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
        if (found.isEmpty() && CORRECTABLE.matcher(term).matches()) {
            found.addAll(ofVocabulary(term));
        }
        return word.with(found.stream()
                .map(terms -> new Spelling(terms, Origin.CORRECTION))
                .toList());
    }

    /** What the words with synonyms that a mistyped word may stand for are called in the index. */
    private List<List<String>> ofVocabulary(String term) throws IOException {
        Automaton near = new LevenshteinAutomata(term, true).toAutomaton(edits(term), term.substring(0, 1));
        CharacterRunAutomaton meant = new CharacterRunAutomaton(near);
        List<List<String>> found = new ArrayList<>();
        for (String candidate :
                words.vocabulary().stream().filter(meant::run).sorted().toList()) {
            for (QueryWord word : words.of(candidate)) {
                for (Spelling spelling : word.spellings()) {
                    if (rarity.isKnown(spelling.terms())) {
                        found.add(spelling.terms());
                    }
                }
            }
        }
        return found;
    }

    /** The two words that a long katakana word is made of, as typed, the second as long as can be; empty if it is not. */
    List<String> inKnownParts(String typed) throws IOException {
        for (int border = SHORTEST_PART; border <= typed.length() - SHORTEST_PART; border++) {
            String first = typed.substring(0, border);
            String second = typed.substring(border);
            if (isWord(first) && isWord(second)) {
                return List.of(first, second);
            }
        }
        return List.of();
    }

    private boolean isWord(String typed) throws IOException {
        List<String> found = QueryWord.typedTerms(words.of(typed));
        return found.size() == 1 && (rarity.isKnown(found) || words.vocabulary().contains(found.getFirst()));
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
        checker.setMaxEdits(edits(term));
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

    private static int edits(String term) {
        return term.length() >= TWO_EDITS_FROM ? 2 : 1;
    }
}
