package io.keikaku.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Brings Latin words to lower case without inner hyphens ({@code Wi-Fi}, {@code WiFi}) and the plural of longer ones to the
 * singular. Shorter words are mostly abbreviations, whose last {@code s} is part of them ({@code SNS}).
 */
final class LatinSpellingFilter extends TokenFilter {

    private static final int SINGULAR_FROM = 5;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    LatinSpellingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (isLatin()) {
            respell();
        }
        return true;
    }

    private boolean isLatin() {
        boolean letters = false;
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            letters |= Character.isLetter(c);
            if (c > 'z' || !(Character.isLetterOrDigit(c) || c == '-')) {
                return false;
            }
        }
        return letters;
    }

    private void respell() {
        char[] buffer = term.buffer();
        int kept = 0;
        for (int i = 0; i < term.length(); i++) {
            if (buffer[i] != '-') {
                buffer[kept++] = Character.toLowerCase(buffer[i]);
            }
        }
        term.setLength(singular(buffer, kept));
    }

    private static int singular(char[] word, int length) {
        if (length < SINGULAR_FROM || word[length - 1] != 's' || word[length - 2] == 's' || word[length - 2] == 'u') {
            return length;
        }
        if (word[length - 2] == 'e' && word[length - 3] == 'i') {
            word[length - 3] = 'y';
            return length - 2;
        }
        return length - 1;
    }
}
