package io.keikaku.index.analysis;

import io.keikaku.core.resource.ResourceText;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Brings the ways to spell a word in kana to one: hiragana becomes katakana (ごみ, ゴミ), small vowels and the like are
 * replaced as the resource {@code katakana.tsv} says (ウェブ, ウエブ), and the long-vowel mark is dropped at the end of words of
 * four letters and more (サーバー, サーバ) and everywhere in words of five and more (インターフェース, インタフェース).
 */
final class KanaSpellingFilter extends TokenFilter {

    private static final int DROP_LAST_FROM = 4;
    private static final int DROP_ALL_FROM = 5;

    private static final Map<String, String> SPELLINGS = spellings();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    KanaSpellingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() > 1 && Kana.isKana(term)) {
            toKatakana();
            respell();
            dropLongVowels();
        }
        return true;
    }

    private void toKatakana() {
        char[] buffer = term.buffer();
        for (int i = 0; i < term.length(); i++) {
            if (Kana.isHiragana(buffer[i])) {
                buffer[i] = Kana.toKatakana(buffer[i]);
            }
        }
    }

    private void respell() {
        String word = term.toString();
        for (Map.Entry<String, String> spelling : SPELLINGS.entrySet()) {
            word = word.replace(spelling.getKey(), spelling.getValue());
        }
        term.setEmpty().append(word);
    }

    private void dropLongVowels() {
        char[] buffer = term.buffer();
        int length = term.length();
        if (length >= DROP_ALL_FROM) {
            int kept = 0;
            for (int i = 0; i < length; i++) {
                if (buffer[i] != Kana.LONG_VOWEL) {
                    buffer[kept++] = buffer[i];
                }
            }
            term.setLength(Math.max(1, kept));
        } else if (length >= DROP_LAST_FROM && buffer[length - 1] == Kana.LONG_VOWEL) {
            term.setLength(length - 1);
        }
    }

    private static Map<String, String> spellings() {
        Map<String, String> spellings = new LinkedHashMap<>();
        for (String line : ResourceText.entries(KanaSpellingFilter.class, "katakana.tsv")) {
            String[] fields = line.split("\t", 2);
            spellings.put(fields[0], fields[1]);
        }
        return Collections.unmodifiableMap(spellings);
    }
}
