package io.keikaku.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.index.analysis.Tokens.Token;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each filter by itself, in the manner of Lucene's own tests: terms, offsets and positions, and any text. */
class TokenFiltersTest {

    private static final Map<String, UnaryOperator<TokenStream>> FILTERS = Map.of(
            "kana", KanaSpellingFilter::new,
            "latin", LatinSpellingFilter::new,
            "okurigana", OkuriganaFilter::new,
            "letters", LettersFilter::new,
            "adjacent", AdjacentPositionsFilter::new);

    @Test
    void respellingLeavesOffsetsAndPositionsAsTheyAre() throws IOException {
        assertThat(Tokens.of(words(FILTERS.get("kana")), "ごみ サーバー 課"))
                .containsExactly(new Token("ゴミ", 0, 2, 0), new Token("サーバ", 3, 7, 1), new Token("課", 8, 9, 2));
        assertThat(Tokens.of(words(FILTERS.get("latin")), "Wi-Fi SERVICES 2x"))
                .containsExactly(
                        new Token("wifi", 0, 5, 0), new Token("service", 6, 14, 1), new Token("2x", 15, 17, 2));
        assertThat(Tokens.of(words(FILTERS.get("okurigana")), "取り組み 待つ"))
                .containsExactly(new Token("取組", 0, 4, 0), new Token("待つ", 5, 7, 1));
    }

    @ParameterizedTest(name = "{0}: {1} becomes {2}")
    @CsvSource({
        "kana, が, が",
        "kana, ー, ー",
        "kana, ーー, ーー",
        "kana, サーバー, サーバ",
        "kana, ビール, ビール",
        "kana, インターフェース, インタフェス",
        "kana, 子ども, 子ども",
        "latin, SNS, sns",
        "latin, bus, bus",
        "latin, policies, policy",
        "latin, access, access",
        "latin, campus, campus",
        "latin, É, É",
        "latin, --, --",
        "okurigana, 申し込み, 申込",
        "okurigana, 問い合わせ, 問合",
        "okurigana, 守る, 守る",
        "okurigana, データ化, データ化",
        "okurigana, まちづくり, まちづくり",
    })
    void aWordBecomesOneSpelling(String filter, String text, String term) throws IOException {
        assertThat(Tokens.terms(whole(FILTERS.get(filter)), text)).containsExactly(term);
    }

    @Test
    void tokensWithoutALetterLeaveAGapThatIsThenClosed() throws IOException {
        assertThat(Tokens.of(words(FILTERS.get("letters")), "川 ・・ 山"))
                .containsExactly(new Token("川", 0, 1, 0), new Token("山", 5, 6, 2));
        assertThat(Tokens.of(words(stream -> new AdjacentPositionsFilter(new LettersFilter(stream))), "川 ・・ 山"))
                .containsExactly(new Token("川", 0, 1, 0), new Token("山", 5, 6, 1));
    }

    @Test
    void aGapAtTheBeginningIsClosedToo() throws IOException {
        CharArraySet stop = new CharArraySet(List.of("の"), false);
        assertThat(Tokens.of(words(stream -> new AdjacentPositionsFilter(new StopFilter(stream, stop))), "の 川 の"))
                .containsExactly(new Token("川", 2, 3, 0));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void anyTextGivesSoundTokensAndTheSameOnesEachTime(String filter) throws IOException {
        Analyzer analyzer = words(FILTERS.get(filter));
        for (String text : RandomTexts.all().toList()) {
            List<Token> tokens = Tokens.of(analyzer, text);
            Tokens.assertSound(text, tokens);
            assertThat(Tokens.of(analyzer, text)).isEqualTo(tokens);
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void anEmptyTextGivesNoTokens(String filter) throws IOException {
        assertThat(Tokens.of(words(FILTERS.get(filter)), "")).isEmpty();
        assertThat(Tokens.of(words(FILTERS.get(filter)), " 　")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aSecondPassChangesNothing(String filter) throws IOException {
        UnaryOperator<TokenStream> once = FILTERS.get(filter);
        for (String text : List.of("取り組み サーバー Wi-Fi services ごみ 2,000 ・", "ウェブ ヴァーチャル 申し込み", "policies")) {
            assertThat(Tokens.of(words(stream -> once.apply(once.apply(stream))), text))
                    .isEqualTo(Tokens.of(words(once), text));
        }
    }

    private static Stream<String> filters() {
        return FILTERS.keySet().stream().sorted();
    }

    /** Words separated by white space, then the filter. */
    private static Analyzer words(UnaryOperator<TokenStream> filter) {
        return analyzer(new WhitespaceTokenizer(), filter);
    }

    /** The text as one word, then the filter. */
    private static Analyzer whole(UnaryOperator<TokenStream> filter) {
        return analyzer(new KeywordTokenizer(), filter);
    }

    private static Analyzer analyzer(Tokenizer tokenizer, UnaryOperator<TokenStream> filter) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                return new TokenStreamComponents(tokenizer, filter.apply(tokenizer));
            }
        };
    }
}
