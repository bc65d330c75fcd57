package io.keikaku.index.analysis;

import io.keikaku.core.resource.ResourceText;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKWidthCharFilter;
import org.apache.lucene.analysis.ja.JapaneseIterationMarkCharFilter;

/**
 * Brings characters that mean the same to one form, before words are told apart: full-width Latin and half-width kana,
 * decomposed and compatibility characters, radicals, old and variant kanji, dashes that stand for the long-vowel mark, and
 * iteration marks. Offsets into the original text are kept.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class CharacterFolding {

    /** Ranges of compatibility characters that are replaced by their NFKC form: first and last code point. */
    private static final int[][] COMPATIBILITY = {
        {0x2100, 0x218F}, // letterlike symbols, Roman numerals
        {0x2460, 0x24FF}, // enclosed numbers and letters
        {0x2F00, 0x2FDF}, // Kangxi radicals
        {0x3200, 0x33FF}, // enclosed and squared characters
        {0xF900, 0xFAFF}, // compatibility ideographs
    };

    private static final int FIRST_KANA = 0x3041;
    private static final int FIRST_KATAKANA = 0x30A1;
    private static final int LAST_KANA = 0x30FE;

    /** Dashes that are typed for the long-vowel mark: horizontal bar, em dash, box drawing, minus. */
    private static final String DASHES = "―—─−";

    private final NormalizeCharMap map = map();

    /** Folds what a reader gives. */
    Reader fold(Reader text) {
        return new JapaneseIterationMarkCharFilter(new MappingCharFilter(map, new CJKWidthCharFilter(text)));
    }

    /** A text in the form in which two spellings of the same name are equal: folded, in lower case, without white space. */
    public String key(String text) {
        StringWriter folded = new StringWriter(text.length());
        try (Reader reader = fold(new StringReader(text))) {
            reader.transferTo(folded);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
        return folded.toString().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u3000]+", "");
    }

    private static NormalizeCharMap map() {
        Map<String, String> replacements = new TreeMap<>();
        for (int[] range : COMPATIBILITY) {
            for (int codePoint = range[0]; codePoint <= range[1]; codePoint++) {
                String from = Character.toString(codePoint);
                replacements.put(from, Normalizer.normalize(from, Normalizer.Form.NFKC));
            }
        }
        for (int kana = FIRST_KANA; kana <= LAST_KANA; kana++) {
            String composed = Character.toString(kana);
            replacements.put(Normalizer.normalize(composed, Normalizer.Form.NFD), composed);
        }
        for (int kana = FIRST_KATAKANA; kana <= LAST_KANA; kana++) {
            String katakana = Character.toString(kana);
            DASHES.codePoints()
                    .mapToObj(Character::toString)
                    .forEach(dash -> replacements.put(katakana + dash, katakana + "ー"));
        }
        for (String line : ResourceText.entries(CharacterFolding.class, "characters.tsv")) {
            String[] fields = line.split("\t", 2);
            fields[0].codePoints().forEach(from -> replacements.put(Character.toString(from), fields[1]));
        }
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        replacements.forEach((from, to) -> {
            if (!from.equals(to)) {
                builder.add(from, to);
            }
        });
        return builder.build();
    }
}
