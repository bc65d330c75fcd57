package io.keikaku.index.analysis;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Leaves out tokens without any letter or digit: Kuromoji takes some punctuation for nouns. */
final class LettersFilter extends FilteringTokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    LettersFilter(TokenStream input) {
        super(input);
    }

    @Override
    protected boolean accept() {
        return term.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
