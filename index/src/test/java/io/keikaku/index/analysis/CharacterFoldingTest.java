package io.keikaku.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharacterFoldingTest {

    private static final CharacterFolding FOLDING = new CharacterFolding();

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource({
        "ＤＸ２０２５, DX2025",
        "ﾃﾞｼﾞﾀﾙ, デジタル",
        "は\u3099, ば",
        "Ⅲ①㈱, III1(株)",
        "⼦, 子",
        "⺠, 民",
        "學校, 学校",
        "髙﨑, 高崎",
        "サ―バ―, サーバー",
        "佐々木, 佐佐木",
        "学問のすゝめ, 学問のすすめ",
        "いすゞ, いすず",
        "𠮷野, 吉野",
    })
    void charactersThatMeanTheSameAreOne(String text, String folded) throws IOException {
        assertThat(fold(text)).isEqualTo(folded);
    }

    @Test
    void aDashThatIsNoLongVowelStays() throws IOException {
        assertThat(fold("1―2")).isEqualTo("1―2");
    }

    @Test
    void offsetsPointIntoTheTextAsPrinted() throws IOException {
        Analyzer whole = new Analyzer() {
            @Override
            protected Reader initReader(String field, Reader reader) {
                return FOLDING.fold(reader);
            }

            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(new KeywordTokenizer());
            }
        };
        for (String text : RandomTexts.all().filter(text -> !text.isEmpty()).toList()) {
            Tokens.assertSound(text, Tokens.of(whole, text));
        }
    }

    @Test
    void aKeyHasNeitherCaseNorWhiteSpace() {
        assertThat(FOLDING.key(" Ｗｉ-Ｆｉ　の 整備 ")).isEqualTo("wi-fiの整備");
    }

    private static String fold(String text) throws IOException {
        StringWriter folded = new StringWriter();
        FOLDING.fold(new StringReader(text)).transferTo(folded);
        return folded.toString();
    }
}
