package io.keikaku.index;

import io.keikaku.index.CompiledQuery.Marks;
import io.keikaku.index.Highlight.Mark;
import io.keikaku.index.analysis.QueryWord;
import io.keikaku.index.analysis.QueryWord.Origin;
import io.keikaku.index.analysis.QueryWord.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Marks in the texts of a measure what a query found there. Safe for use by several threads. */
final class Highlighter {

    private final Analysis analysis;

    Highlighter(Analysis analysis) {
        this.analysis = analysis;
    }

    /** The passages in which something was found, by field, in the order of {@link MeasureText}. */
    Map<String, List<Highlight>> highlight(StoredMeasure stored, Marks marks) throws IOException {
        Map<String, List<Highlight>> highlights = new LinkedHashMap<>();
        List<List<String>> phrases = phrases(marks);
        for (MeasureText field : MeasureText.values()) {
            List<Highlight> found = new ArrayList<>();
            for (String text : field.texts(stored)) {
                found.addAll(Passages.of(text, marks(text, marks, phrases)));
            }
            if (!found.isEmpty()) {
                highlights.put(field.key(), found);
            }
        }
        return highlights;
    }

    private List<List<String>> phrases(Marks marks) throws IOException {
        List<List<String>> phrases = new ArrayList<>();
        for (String phrase : marks.phrases()) {
            phrases.add(
                    tokens(analysis.phrases(), phrase).stream().map(Token::term).toList());
        }
        return phrases;
    }

    /** For every character of a text whether and how it is marked. */
    private Mark[] marks(String text, Marks marks, List<List<String>> phrases) throws IOException {
        Mark[] marked = new Mark[text.length()];
        Arrays.fill(marked, Mark.NONE);
        List<Token> words = tokens(analysis.words(), text);
        for (QueryWord word : marks.words()) {
            for (Spelling spelling : word.spellings()) {
                Mark mark = spelling.origin() == Origin.SYNONYM ? Mark.SYNONYM : Mark.MATCH;
                mark(marked, words, spelling.terms(), mark);
                if (spelling.origin() == Origin.TYPED && spelling.terms().size() > 1) {
                    spelling.terms().forEach(term -> mark(marked, words, List.of(term), mark));
                }
            }
        }
        for (Token word : words) {
            if (marks.prefixes().stream().anyMatch(word.term()::startsWith)) {
                fill(marked, word.start(), word.end(), Mark.MATCH);
            }
        }
        if (!phrases.isEmpty()) {
            List<Token> pairs = tokens(analysis.bigrams(), text);
            phrases.forEach(phrase -> mark(marked, pairs, phrase, Mark.MATCH));
        }
        return marked;
    }

    /** Marks every place where the terms follow one another. */
    private static void mark(Mark[] marked, List<Token> tokens, List<String> terms, Mark mark) {
        for (int i = 0; i < tokens.size() && !terms.isEmpty(); i++) {
            int last = matchEnd(tokens, i, terms);
            if (last >= 0) {
                fill(marked, tokens.get(i).start(), tokens.get(last).end(), mark);
            }
        }
    }

    /** Index of the last token of a match that begins at a token, -1 if there is none. Tokens may share a position. */
    private static int matchEnd(List<Token> tokens, int first, List<String> terms) {
        if (!tokens.get(first).term().equals(terms.getFirst())) {
            return -1;
        }
        int at = first;
        for (String term : terms.subList(1, terms.size())) {
            int next = at + 1;
            int limit = tokens.get(at).position() + 1;
            while (next < tokens.size()
                    && tokens.get(next).position() <= limit
                    && !tokens.get(next).term().equals(term)) {
                next++;
            }
            if (next == tokens.size() || tokens.get(next).position() > limit) {
                return -1;
            }
            at = next;
        }
        return at;
    }

    private static void fill(Mark[] marked, int start, int end, Mark mark) {
        for (int i = start; i < Math.min(end, marked.length); i++) {
            if (marked[i] != Mark.MATCH) {
                marked[i] = mark;
            }
        }
    }

    private record Token(String term, int start, int end, int position) {}

    private static List<Token> tokens(Analyzer analyzer, String text) throws IOException {
        List<Token> found = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("highlight", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = tokens.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            tokens.reset();
            while (tokens.incrementToken()) {
                position += increment.getPositionIncrement();
                found.add(new Token(term.toString(), offset.startOffset(), offset.endOffset(), position));
            }
            tokens.end();
        }
        return found;
    }
}
