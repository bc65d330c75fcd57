package io.keikaku.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseCompletionAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseCompletionFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** The words of names, and of what is typed of them, each in its writing and its readings. Safe for use by several threads. */
final class Completions {

    private final Analyzer names = new JapaneseCompletionAnalyzer();
    private final Analyzer typing = new JapaneseCompletionAnalyzer(null, JapaneseCompletionFilter.Mode.QUERY);

    /** The words of a name. */
    List<List<String>> ofName(String name) throws IOException {
        return words(names, name);
    }

    /** The words of what has been typed. One that has kanji is meant as it is written, not as others that are read alike. */
    List<List<String>> ofTyped(String typed) throws IOException {
        List<List<String>> words = words(typing, typed);
        for (List<String> word : words) {
            if (word.stream().anyMatch(Completions::hasKanji)) {
                word.removeIf(form -> !hasKanji(form));
            }
        }
        return words;
    }

    /** Whether a name has every typed word; the last may be the beginning of one. */
    boolean complete(List<List<String>> typed, String name) throws IOException {
        List<List<String>> words = ofName(name);
        for (int i = 0; i < typed.size(); i++) {
            BiPredicate<String, String> fits = i == typed.size() - 1 ? String::startsWith : String::equals;
            List<String> forms = typed.get(i);
            boolean found = words.stream()
                    .flatMap(List::stream)
                    .anyMatch(form -> forms.stream().anyMatch(beginning -> fits.test(form, beginning)));
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasKanji(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static List<List<String>> words(Analyzer analyzer, String text) throws IOException {
        List<List<String>> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream(Fields.COMPLETION, text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                if (increment.getPositionIncrement() > 0 || words.isEmpty()) {
                    words.add(new ArrayList<>());
                }
                words.getLast().add(term.toString());
            }
            tokens.end();
        }
        return words;
    }
}
