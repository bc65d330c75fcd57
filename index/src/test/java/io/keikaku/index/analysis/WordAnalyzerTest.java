package io.keikaku.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.index.analysis.Tokens.Token;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordAnalyzerTest {

    private static final WordAnalyzer ANALYZER = new WordAnalyzer(new CharacterFolding());

    @Test
    void particlesLeaveNoGapAndOffsetsPointIntoTheText() throws IOException {
        assertThat(Tokens.of(ANALYZER, "行政手続のオンライン化"))
                .containsExactly(new Token("行政", 0, 2, 0), new Token("手続", 2, 4, 1), new Token("オンライン", 5, 10, 2));
    }

    @Test
    void offsetsPointIntoTheTextAsPrintedWhereFoldingChangesItsLength() throws IOException {
        assertThat(Tokens.of(ANALYZER, "ﾀﾌﾞﾚｯﾄ端末"))
                .containsExactly(new Token("タブレット", 0, 6, 0), new Token("端末", 6, 8, 1));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "申し込み, 申込",
        "申込み, 申込",
        "申し込む, 申込",
        "手続き, 手続",
        "取り組み, 取組",
        "問い合わせ, 問合せ",
        "受け入れ, 受入れ",
        "切り替え, 切替え",
        "サーバー, サーバ",
        "インターフェース, インタフェース",
        "ウェブ, ウエブ",
        "ヴァーチャル, バーチャル",
        "ごみ, ゴミ",
        "こども会議, コドモ会議",
        "學校, 学校",
        "見廻り, 見回り",
        "⼦⽀⼈, 子支人",
        "人々, 人人",
        "ＤＸ, dx",
        "Ｗｉ－Ｆｉ, WiFi",
        "services, service",
        "二千, '2,000'",
        "二〇二五, ２０２５",
        "１．５倍, 1.5倍",
        "①, 1",
        "サポ―タ―, サポーター",
    })
    void spellingsOfAWordAreOne(String one, String other) throws IOException {
        assertThat(Tokens.terms(ANALYZER, one)).isNotEmpty().isEqualTo(Tokens.terms(ANALYZER, other));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "待機児童の解消 | 待機 児童 解消",
                "要介護認定 | 要 介護 認定",
                "ガバメントクラウド | ガバメント クラウド",
                "マイナンバーカード | マイナンバ カード",
                "書かない窓口 | 書かない 窓口",
                "データ利活用 | データ 利活用",
                "特定健診 | 特定 健診",
                "ひとり親家庭 | ひとり親 家庭",
            })
    void wordsOfPlansAreSplitAsTheirDictionarySays(String text, String terms) throws IOException {
        assertThat(Tokens.terms(ANALYZER, text)).containsExactly(terms.split(" "));
    }

    @ParameterizedTest(name = "{0} ≠ {1}")
    @CsvSource({"子ども, 子", "ビル, ビール", "SNS, SN"})
    void wordsThatDifferStayApart(String one, String other) throws IOException {
        assertThat(Tokens.terms(ANALYZER, one)).isNotEqualTo(Tokens.terms(ANALYZER, other));
    }

    @Test
    void punctuationGivesNoWords() throws IOException {
        assertThat(Tokens.terms(ANALYZER, "「・」—！ 〜")).isEmpty();
    }

    @Test
    void anyTextGivesSoundTokensAndTheSameOnesEachTime() throws IOException {
        for (String text : RandomTexts.all().toList()) {
            List<Token> tokens = Tokens.of(ANALYZER, text);
            Tokens.assertSound(text, tokens);
            assertThat(Tokens.of(ANALYZER, text)).isEqualTo(tokens);
        }
    }
}
