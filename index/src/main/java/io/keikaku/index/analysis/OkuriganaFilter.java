package io.keikaku.index.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Drops the hiragana from words that have two or more kanji, so that the ways to write okurigana are one: 申し込み, 申込み and
 * 申込 become 申込; 取り組む and 取組 become 取組. Words with one kanji are left alone, because there the hiragana tells words
 * apart.
 */
final class OkuriganaFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    OkuriganaFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (isKanjiWithHiragana()) {
            dropHiragana();
        }
        return true;
    }

    private boolean isKanjiWithHiragana() {
        int kanji = 0;
        int hiragana = 0;
        for (int i = 0; i < term.length(); i++) {
            if (Character.isIdeographic(term.charAt(i))) {
                kanji++;
            } else if (Kana.isHiragana(term.charAt(i))) {
                hiragana++;
            } else {
                return false;
            }
        }
        return kanji >= 2 && hiragana > 0;
    }

    private void dropHiragana() {
        char[] buffer = term.buffer();
        int kept = 0;
        for (int i = 0; i < term.length(); i++) {
            if (!Kana.isHiragana(buffer[i])) {
                buffer[kept++] = buffer[i];
            }
        }
        term.setLength(kept);
    }
}
