package io.keikaku.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Reads what an analyzer makes of a text, by the contract of token streams. */
final class Tokens {

    private Tokens() {}

    /** A token with its offsets in the original text and its position. */
    record Token(String term, int start, int end, int position) {}

    static List<Token> of(Analyzer analyzer, String text) throws IOException {
        List<Token> found = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("field", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                found.add(new Token(term.toString(), offset.startOffset(), offset.endOffset(), position));
            }
            stream.end();
            assertThat(offset.endOffset()).as("final offset of '%s'", text).isEqualTo(text.length());
        }
        return found;
    }

    static List<String> terms(Analyzer analyzer, String text) throws IOException {
        return of(analyzer, text).stream().map(Token::term).toList();
    }

    /** What holds of the tokens of any text: they lie in it, in order, and are not empty. */
    static void assertSound(String text, List<Token> tokens) {
        int start = 0;
        int position = 0;
        for (Token token : tokens) {
            assertThat(token.term()).as("a term of '%s'", text).isNotEmpty();
            assertThat(token.start()).as("start of %s in '%s'", token, text).isGreaterThanOrEqualTo(start);
            assertThat(token.end()).as("end of %s in '%s'", token, text).isBetween(token.start(), text.length());
            assertThat(token.position())
                    .as("position of %s in '%s'", token, text)
                    .isGreaterThanOrEqualTo(position);
            start = token.start();
            position = token.position();
        }
    }
}
