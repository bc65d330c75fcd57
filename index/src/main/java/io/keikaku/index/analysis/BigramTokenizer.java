package io.keikaku.index.analysis;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Gives the {@link Bigrams} of a text as tokens. */
final class BigramTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);

    private final Bigrams.Edges edges;
    private Iterator<Bigrams.Gram> grams = List.<Bigrams.Gram>of().iterator();
    private int position;
    private int length;

    BigramTokenizer(Bigrams.Edges edges) {
        this.edges = edges;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter text = new StringWriter();
        input.transferTo(text);
        length = text.getBuffer().length();
        position = -1;
        grams = Bigrams.of(text.toString(), edges).iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!grams.hasNext()) {
            return false;
        }
        clearAttributes();
        Bigrams.Gram gram = grams.next();
        term.append(gram.term());
        offset.setOffset(correctOffset(gram.start()), correctOffset(gram.end()));
        // A phrase may begin with a position that has no token, such as the first of a run of one character.
        increment.setPositionIncrement(position < 0 ? 1 : gram.position() - position);
        position = gram.position();
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(length);
        offset.setOffset(end, end);
    }
}
