package io.keikaku.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.extract.Sketch;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OutlineBuilderTest {
    @Test
    void nestsKindsOfNumbersInTheOrderInWhichTheyOpen() {
        assertThat(outline("""
                第1章 川と暮らす

                1 水辺を守る

                水辺は町の宝です。

                (1) 土手の手入れ

                草を刈ります。

                (2) 水門の点検

                水門を見て回ります。

                2 水辺で遊ぶ

                遊び場をつくります。

                第2章 森と暮らす

                森は町の背骨です。
                """)).isEqualTo("""
                第1章 川と暮らす
                  1 水辺を守る
                    (1) 土手の手入れ
                    (2) 水門の点検
                  2 水辺で遊ぶ
                第2章 森と暮らす
                """);
    }

    @Test
    void putsCountedGoalsBesideTheFewLinesAboutThePlanThatStandAboveThem() {
        assertThat(outline("""
                1 計画の位置付け

                町の計画の一つです。

                2 計画期間

                期間は五年間とします。

                基本目標1 水辺を守る

                水辺は町の宝です。
                """)).isEqualTo("""
                1 計画の位置付け
                2 計画期間
                基本目標1 水辺を守る
                """);
    }

    @Test
    void putsAnAppendixBesideTheChapters() {
        assertThat(outline("""
                第1章 川と暮らす

                1 水辺を守る

                水辺は町の宝です。

                別紙１　水辺の事業の一覧

                事業は次のとおりです。
                """)).isEqualTo("""
                第1章 川と暮らす
                  1 水辺を守る
                別紙１ 水辺の事業の一覧
                """);
    }

    @Test
    void takesAWordWithAnIdeographForANumberForNoNumber() {
        assertThat(outline("""
                # 取組一覧

                次のとおりです。

                # 基本方針１ 水辺を守る

                水辺は町の宝です。

                取組１ 土手の手入れ

                草を刈ります。
                """)).isEqualTo("""
                取組一覧
                基本方針１ 水辺を守る
                  取組１ 土手の手入れ
                """);
    }

    @Test
    void putsNumbersOfTwoPartsBelowTheGoalOfTheirFirstPart() {
        Outline outline = build("""
                # 体系

                ## ビジョン１ 水辺を守る

                ## ビジョン２ 水辺で遊ぶ

                # 施策1-1 土手の手入れ

                草を刈ります。

                # 施策2-1 遊歩道の整備

                道を設けます。
                """);

        assertThat(outline.nodes())
                .extracting(node -> node.text() + " < " + node.parent().text())
                .contains("施策1-1 土手の手入れ < ビジョン１ 水辺を守る", "施策2-1 遊歩道の整備 < ビジョン２ 水辺で遊ぶ");
    }

    @Test
    void leavesNumbersThatBeginAgainInEachGoalWhereTheyStand() {
        Outline outline = build("""
                基本目標１ 水辺を守る

                水辺は町の宝です。

                1-1 土手の手入れ

                草を刈ります。

                基本目標２ 水辺で遊ぶ

                水辺で遊びます。

                1-1 遊歩道の整備

                道を設けます。
                """);

        assertThat(outline.nodes().getLast().parent().text()).isEqualTo("基本目標２ 水辺で遊ぶ");
    }

    @Test
    void nestsDecimalNumbersByTheirParts() {
        assertThat(outline("""
                1 水辺を守る

                水辺は町の宝です。

                1-1 土手の手入れ

                草を刈ります。

                1-1-1 草刈り

                年に二度刈ります。

                1-2 水門の点検

                見て回ります。
                """)).isEqualTo("""
                1 水辺を守る
                  1-1 土手の手入れ
                    1-1-1 草刈り
                  1-2 水門の点検
                """);
    }

    @Test
    void nestsMarkdownHeadingsByTheirLevel() {
        assertThat(outline("""
                # 水辺

                水辺は町の宝です。

                ## 土手

                草を刈ります。

                ## 水門

                見て回ります。

                # 森

                森は町の背骨です。
                """)).isEqualTo("""
                水辺
                  土手
                  水門
                森
                """);
    }

    @Test
    void believesNumbersMoreThanTheLevelsOfTheSource() {
        assertThat(outline("""
                # 基本目標1 水辺を守る

                水辺は町の宝です。

                ## 基本目標2 森を守る

                森は町の背骨です。
                """)).isEqualTo("""
                基本目標1 水辺を守る
                基本目標2 森を守る
                """);
    }

    @Test
    void takesItemsOfAListForNoHeadings() {
        assertThat(outline("""
                # 水辺

                - (1) 土手
                - (2) 水門
                - (3) 堰
                """)).isEqualTo("""
                水辺
                """);
    }

    @Test
    void takesEntriesOfContentsForNoHeadings() {
        assertThat(outline("""
                目次

                第1章 川と暮らす・・・・・・・・・・・・・・・・	1
                第2章 森と暮らす・・・・・・・・・・・・・・・・	9

                第1章 川と暮らす

                水辺は町の宝です。
                """)).isEqualTo("""
                第1章 川と暮らす
                """);
    }

    @Test
    void takesSentencesForNoHeadings() {
        assertThat(outline("""
                1 水辺を守る

                (1) 土手の草を年に二度刈ります。

                刈った草は堆肥にします。
                """)).isEqualTo("""
                1 水辺を守る
                """);
    }

    @Test
    void leavesHeadingsThatOnlySayWhatFollowsOutOfThePath() {
        Outline outline = build("""
                # 1 水辺を守る

                水辺は町の宝です。

                ## 工程表

                下のとおりです。
                """);

        OutlineNode schedule = outline.nodes().get(1);
        assertThat(schedule.facet()).contains(Facet.SCHEDULE);
        assertThat(schedule.policies()).containsExactly("1 水辺を守る");
    }

    @Test
    void knowsPartsThatOnlyGiveBackground() {
        Outline outline = build("""
                # 1 計画の背景

                雨が増えました。

                ## (1) 雨の記録

                記録を示します。
                """);

        assertThat(outline.nodes().get(1).facets()).containsExactly(Facet.BACKGROUND);
    }

    @Test
    void putsAChapterOfCommonWordsBesideThatPrintedAlikeAboveIt() {
        assertThat(outline("""
                # 町の川

                ## 1 川の長さ

                川は長い。

                # 施策の展開

                ## 基本目標1 水辺を守る

                水辺は町の宝です。
                """)).isEqualTo("""
                町の川
                  1 川の長さ
                施策の展開
                  基本目標1 水辺を守る
                """);
    }

    @Test
    void takesACallBelowAHeadingForNoHeading() {
        assertThat(outline("""
                # 第1章 川と暮らす

                ## 1 水辺で遊ぶ

                ### 週に一度は、川で体を動かそう

                #### 川開き

                祭りを開きます。
                """)).isEqualTo("""
                第1章 川と暮らす
                  1 水辺で遊ぶ
                    川開き
                """);
    }

    @Test
    void putsCountedHeadingsPrintedAlikeBesideOneAnotherWhereTheFirstHoldNoneOfTheOthers() {
        assertThat(outline("""
                # 第3章 水辺の取組

                ## 基本施策1 水辺を守る

                草を刈ります。

                ## 基本施策2 水辺で遊ぶ

                祭りを開きます。

                ## 重点施策1 子どもと川

                川の教室を開きます。

                ## 重点施策2 高齢者と川

                川辺を歩きます。
                """)).isEqualTo("""
                第3章 水辺の取組
                  基本施策1 水辺を守る
                  基本施策2 水辺で遊ぶ
                  重点施策1 子どもと川
                  重点施策2 高齢者と川
                """);
    }

    @Test
    void endsOneFacetWhereTheNextBegins() {
        assertThat(outline("""
                # (1) 水辺を守る

                水辺は町の宝です。

                《現状と課題》

                土手が弱っています。

                《具体的な取組》

                土手を直します。
                """)).isEqualTo("""
                (1) 水辺を守る
                  《現状と課題》
                  《具体的な取組》
                """);
    }

    @Test
    void joinsTheRepeatedTitleOfASlideWithItsSection() {
        assertThat(outline("""
                # 04 水辺を守る

                水辺は町の宝です。

                # 04 水辺を守る  土手

                草を刈ります。

                # 04 水辺を守る  水門

                見て回ります。
                """)).isEqualTo("""
                04 水辺を守る
                  土手
                  水門
                """);
    }

    @Test
    void joinsAChapterNumberOnALineOfItsOwnToItsTitle() {
        assertThat(outline("""
                第1章

                川と暮らす

                水辺は町の宝です。
                """)).isEqualTo("""
                第1章 川と暮らす
                """);
    }

    @Test
    void headsASectionByABoxWithNumberAndTitle() {
        Outline outline = new OutlineBuilder()
                .build(Sketch.document(List.of(), Sketch.grid("1-2 | 水辺を守る", "取組方針 | 土手と水門を守ります。")));

        assertThat(outline.nodes()).extracting(OutlineNode::text).containsExactly("1-2 水辺を守る");
    }

    @Test
    void givesEveryBlockItsInnermostSection() {
        Outline outline = build("""
                # 水辺

                ## 土手

                草を刈ります。
                """);

        Placed last = outline.blocks().get(2);
        assertThat(last.section().text()).isEqualTo("土手");
        assertThat(last.heading()).isFalse();
    }

    @Test
    void tellsHeadingsOfOneTextApart() {
        Outline outline = build("""
                # 水辺

                水辺は町の宝です。

                # 森

                森は町の背骨です。

                # 水辺

                水辺は町の宝です。
                """);

        assertThat(outline.nodes()).doesNotHaveDuplicates();
    }

    private static Outline build(String text) {
        return new OutlineBuilder().build(Sketch.text(text));
    }

    private static String outline(String text) {
        return build(text).nodes().stream()
                .map(node -> "  ".repeat(node.depth() - 1) + node.text() + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void nestsRomanNumbersOfTwoPartsBelowThoseOfOne() {
        Outline outline = build("""
                Ⅰ　水辺を守る

                Ⅰ－１　土手の手入れ

                草を刈ります。

                Ⅰ－２　川の掃除

                ごみを拾います。

                Ⅱ　水辺で遊ぶ

                Ⅱ－１　遊歩道の整備

                道を設けます。
                """);

        assertThat(outline.nodes())
                .extracting(node -> node.text() + " < " + node.parent().text())
                .containsExactly(
                        "Ⅰ 水辺を守る < ",
                        "Ⅰ－１ 土手の手入れ < Ⅰ 水辺を守る",
                        "Ⅰ－２ 川の掃除 < Ⅰ 水辺を守る",
                        "Ⅱ 水辺で遊ぶ < ",
                        "Ⅱ－１ 遊歩道の整備 < Ⅱ 水辺で遊ぶ");
    }

    @Test
    void takesARomanNumberAboveACountedHeadingForAHeading() {
        Outline outline = build("Ⅰ 水辺を守る\n\n取組１ 土手の手入れ\n\n草を刈ります。\n");

        assertThat(outline.nodes())
                .extracting(node -> node.text() + " < " + node.parent().text())
                .containsExactly("Ⅰ 水辺を守る < ", "取組１ 土手の手入れ < Ⅰ 水辺を守る");
    }

    @Test
    void takesAWordInRoundBracketsThatSaysWhatFollowsForAHeading() {
        Outline outline = build("1 土手の手入れ\n\n草を刈ります。\n\n（スケジュール）\n\n取組\tR6\n草刈り\t実施\n");

        assertThat(outline.nodes()).extracting(OutlineNode::facet).contains(Optional.of(Facet.SCHEDULE));
    }
}
