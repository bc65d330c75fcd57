package io.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans in running text whose measures are marked by nothing but the characters of their lines: no size, no weight, no table. */
class NarrativePlansTest {
    @Nested
    class TitlesAndDepartments {
        @Test
        void aSignBeforeTheNameAndDepartmentsInBracketsBelowTheText() {
            Plan plan = Sketch.plan("""
                    第１章　施策の展開

                    1-1　水辺を守る

                    ●土手の手入れ
                    年に二度、草を刈ります。
                    【河川課・環境課】

                    ●水門の点検
                    出水期の前に水門を見て回ります。
                    【河川課】

                    1-2　水辺で遊ぶ

                    ●遊歩道の整備
                    堤の上に道を設けます。
                    【公園課】
                    """);

            assertThat(plan.measures())
                    .extracting(Measure::name, NarrativePlansTest::owners, Measure::description)
                    .containsExactly(
                            tuple("土手の手入れ", List.of("河川課", "環境課"), "年に二度、草を刈ります。"),
                            tuple("水門の点検", List.of("河川課"), "出水期の前に水門を見て回ります。"),
                            tuple("遊歩道の整備", List.of("公園課"), "堤の上に道を設けます。"));
            assertThat(plan.measures().get(2).path()).containsExactly("1-2 水辺で遊ぶ");
        }

        @Test
        void departmentsBehindTheName() {
            assertThat(Sketch.measures("""
                    （１）水辺を守る

                    ◇ 土手の手入れ（河川課）
                    年に二度、草を刈ります。
                    ◇ 水門の点検（河川課・環境課）
                    出水期の前に水門を見て回ります。

                    （２）水辺で遊ぶ

                    ◇ 遊歩道の整備（公園課（南支所））
                    堤の上に道を設けます。
                    """))
                    .extracting(Measure::name, measure -> measure.path().getLast())
                    .containsExactly(
                            tuple("土手の手入れ", "（１）水辺を守る"), tuple("水門の点検", "（１）水辺を守る"), tuple("遊歩道の整備", "（２）水辺で遊ぶ"));
        }

        @Test
        void nameInBracketsBeforeTheDepartmentsInOthers() {
            assertThat(Sketch.measures("""
                    1-1　水辺を守る
                    （土手の手入れ）【河川課】
                    ○ 年に二度、草を刈る。
                    ○ 刈った草は堆肥にする。
                    （水門の点検）【河川課、環境課】
                    ○ 出水期の前に見て回る。
                    （遊歩道の整備）【公園課】
                    ○ 堤の上に道を設ける。
                    """))
                    .extracting(Measure::name, NarrativePlansTest::owners)
                    .containsExactly(
                            tuple("土手の手入れ", List.of("河川課")),
                            tuple("水門の点検", List.of("河川課", "環境課")),
                            tuple("遊歩道の整備", List.of("公園課")));
        }

        @Test
        void numbersBeforeTheNameAndWordsInBracketsBeforeEachPart() {
            List<Measure> measures = Sketch.measures("""
                    # 基本目標１　水辺を守る

                    ①　土手の手入れ

                    【現状・課題】

                    草が伸びて水面が見えない。

                    【取組内容】

                    年に二度、草を刈ります。

                    【担当課】河川課、環境課

                    ②　水門の点検

                    【現状・課題】

                    古い水門が多い。

                    【取組内容】

                    出水期の前に見て回ります。

                    【担当課】河川課
                    """);

            assertThat(measures)
                    .extracting(Measure::number, Measure::name, Measure::description, NarrativePlansTest::owners)
                    .containsExactly(
                            tuple("①", "土手の手入れ", "年に二度、草を刈ります。", List.of("河川課", "環境課")),
                            tuple("②", "水門の点検", "出水期の前に見て回ります。", List.of("河川課")));
        }

        @Test
        void plainNamesAboveFormsOfKeysAndValues() {
            assertThat(Sketch.measures("""
                    （１）水辺を守る取組

                    ア　土手の手入れ

                    取組の概要	年に二度、草を刈る。
                    目標	年２回
                    担当課	河川課

                    イ　水門の点検

                    取組の概要	出水期の前に見て回る。
                    目標	年１回
                    担当課	河川課、環境課
                    """))
                    .extracting(Measure::number, Measure::name, Measure::path, NarrativePlansTest::owners)
                    .containsExactly(
                            tuple("ア", "土手の手入れ", List.of("（１）水辺を守る取組"), List.of("河川課")),
                            tuple("イ", "水門の点検", List.of("（１）水辺を守る取組"), List.of("河川課", "環境課")));
        }

        @Test
        void plainLinesWhereEachOfThemHasTextAndADepartment() {
            assertThat(Sketch.names(Sketch.plan("""
                    1-1　水辺を守る

                    土手の手入れ

                    年に二度、草を刈ります。

                    担当課：河川課

                    水門の点検

                    出水期の前に見て回ります。

                    担当課：河川課

                    遊歩道の整備

                    堤の上に道を設けます。

                    担当課：公園課
                    """))).containsExactly("土手の手入れ", "水門の点検", "遊歩道の整備");
        }

        @Test
        void departmentsBetweenTheNameAndTheText() {
            assertThat(Sketch.measures("""
                    1-1　水辺を守る

                    ■土手の手入れ
                    ＜担当＞河川課
                    年に二度、草を刈ります。

                    ■水門の点検
                    ＜担当＞環境課
                    出水期の前に見て回ります。

                    ■遊歩道の整備
                    ＜担当＞公園課
                    堤の上に道を設けます。
                    """))
                    .extracting(Measure::name, NarrativePlansTest::owners, Measure::description)
                    .containsExactly(
                            tuple("土手の手入れ", List.of("河川課"), "年に二度、草を刈ります。"),
                            tuple("水門の点検", List.of("環境課"), "出水期の前に見て回ります。"),
                            tuple("遊歩道の整備", List.of("公園課"), "堤の上に道を設けます。"));
        }
    }

    @Test
    void aListWhoseEveryItemNamesItsDepartments() {
        assertThat(Sketch.measures("""
                1　水辺を守る

                ・土手の手入れ（河川課）
                ・水門の点検（河川課、環境課）

                2　水辺で遊ぶ

                ・遊歩道の整備（公園課）
                ・川開きの開催（観光課）
                """))
                .extracting(Measure::name, measure -> measure.path().getLast(), NarrativePlansTest::owners)
                .containsExactly(
                        tuple("土手の手入れ", "1 水辺を守る", List.of("河川課")),
                        tuple("水門の点検", "1 水辺を守る", List.of("河川課", "環境課")),
                        tuple("遊歩道の整備", "2 水辺で遊ぶ", List.of("公園課")),
                        tuple("川開きの開催", "2 水辺で遊ぶ", List.of("観光課")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"〔重要業績評価指標（KPI）〕", "【KPI】", "＜指標＞", "≪数値目標≫", "［成果指標］", "○数値目標", "○　数値目標", "◆指標", "数値目標"})
    void aLabelBelowTheLastOfSeveralSaysThatTheIndicatorsAreThoseOfTheSection(String label) {
        Plan plan = Sketch.plan("""
                施策1-1　水辺を守る

                ■ 土手の手入れ（河川課）
                年に二度、草を刈ります。
                ■ 水門の点検（河川課）
                出水期の前に見て回ります。

                LABEL
                指標	基準値（R1）	目標値（R6）
                草刈りの面積	3ha	5ha

                施策1-2　水辺で遊ぶ

                ■ 遊歩道の整備（公園課）
                堤の上に道を設けます。
                ■ 川開きの開催（観光課）
                夏の初めに祭りを開きます。

                LABEL
                指標	基準値（R1）	目標値（R6）
                祭りの来場者数	300人	500人
                """.replace("LABEL", label));

        assertThat(plan.measures())
                .extracting(
                        Measure::name,
                        Measure::description,
                        measure -> measure.indicators().size())
                .containsExactly(
                        tuple("土手の手入れ", "年に二度、草を刈ります。", 0),
                        tuple("水門の点検", "出水期の前に見て回ります。", 0),
                        tuple("遊歩道の整備", "堤の上に道を設けます。", 0),
                        tuple("川開きの開催", "夏の初めに祭りを開きます。", 0));
        assertThat(plan.indicators())
                .extracting(Indicator::name, Indicator::path)
                .containsExactly(tuple("草刈りの面積", List.of("施策1-1 水辺を守る")), tuple("祭りの来場者数", List.of("施策1-2 水辺で遊ぶ")));
    }

    @Nested
    class WhatIsSaidOfThem {
        private final Measure measure = Sketch.measures("""
                1-1　水辺を守る

                ■ 土手の手入れ

                年に二度、草を刈ります。

                担当：河川課　　期間：令和６年度～令和８年度

                ■ 水門の点検

                出水期の前に見て回ります。

                担当：環境課（北支所）　　期間：令和６年度

                ■ 遊歩道の整備

                堤の上に道を設けます（公園課）。

                担当：公園課　　期間：令和７年度
                """).get(0);

        @Test
        void departmentsEndWhereTheNextKeyOfTheLineBegins() {
            assertThat(owners(measure)).containsExactly("河川課");
        }

        @Test
        void eachKeyOfALineIsRead() {
            assertThat(measure.deadline().text()).isEqualTo("令和６年度～令和８年度");
        }
    }

    @Test
    void departmentsInBracketsBehindOrWithinTheLastSentence() {
        assertThat(Sketch.measures("""
                # 水辺を守る

                ## （土手の手入れ）
                ・年に二度、草を刈る。〔河川課〕
                ・刈った草を運ぶ（環境課）。

                ## （水門の点検）
                ・出水期の前に見て回る。〔河川課〕
                """))
                .extracting(Measure::name, NarrativePlansTest::owners, Measure::description)
                .containsExactly(
                        tuple("土手の手入れ", List.of("河川課", "環境課"), "・年に二度、草を刈る。\n・刈った草を運ぶ。"),
                        tuple("水門の点検", List.of("河川課"), "・出水期の前に見て回る。"));
    }

    @Test
    void kanaAndDigitsInBracketsStandOnDifferentLevels() {
        assertThat(Sketch.measures("""
                （１）水辺の手入れ

                （ア）土手の手入れ

                年に二度、草を刈ります。

                【担当】河川課

                （イ）水門の点検

                出水期の前に見て回ります。

                【担当】【河川課】【環境課】

                （２）水辺の遊び

                （ア）遊歩道の整備

                堤の上に道を設けます。

                【担当】公園課
                """))
                .extracting(
                        Measure::number,
                        Measure::name,
                        measure -> measure.path().getLast())
                .containsExactly(
                        tuple("（ア）", "土手の手入れ", "（１）水辺の手入れ"),
                        tuple("（イ）", "水門の点検", "（１）水辺の手入れ"),
                        tuple("（ア）", "遊歩道の整備", "（２）水辺の遊び"));
    }

    @Nested
    class WhatIsNoTitle {
        @Test
        void itemsOfAListOfWhichOnlyTheLastStandsAboveTheDepartment() {
            assertThat(Sketch.names(Sketch.plan("""
                    1-1　水辺を守る

                    ・草を刈ること
                    ・刈った草を運ぶこと
                    ・堆肥にすること
                    【河川課】

                    1-2　水辺で遊ぶ

                    ・道を設けること
                    ・椅子を置くこと
                    ・花を植えること
                    【公園課】

                    1-3　水辺を学ぶ

                    ・本を編むこと
                    ・人を招くこと
                    ・歌を作ること
                    【学校教育課】
                    """))).containsExactly("水辺を守る", "水辺で遊ぶ", "水辺を学ぶ");
        }

        @Test
        void departmentsThatHeadTheirMeasuresAreNotThoseOfTheLineAbove() {
            assertThat(Sketch.measures("""
                    各課の取組

                    【河川課】
                    土手の手入れ
                    年に二度、草を刈ります。
                    【環境課】
                    水質の調査
                    毎月、水を採ります。
                    【公園課】
                    遊歩道の整備
                    堤の上に道を設けます。
                    【健康課】
                    朝の体操
                    毎朝、集まります。
                    """))
                    .noneMatch(measure ->
                            measure.name().equals("土手の手入れ") && owners(measure).contains("環境課"));
        }

        @Test
        void whatFollowsTheDepartmentsOfTheLastMeasure() {
            List<Measure> measures = Sketch.measures("""
                    1-1　水辺を守る

                    ●土手の手入れ
                    年に二度、草を刈ります。
                    【河川課】

                    ●水門の点検
                    出水期の前に見て回ります。
                    【河川課】

                    1-2　水辺で遊ぶ

                    ●遊歩道の整備
                    堤の上に道を設けます。
                    【公園課】

                    町民の皆さんへ

                    ごみは持ち帰ります。
                    """);

            assertThat(measures).hasSize(3);
            assertThat(measures.get(2).description()).isEqualTo("堤の上に道を設けます。");
        }
    }

    @Nested
    class IndicatorsOfASection {
        private final Plan plan = Sketch.plan("""
                基本目標１　水辺を守る

                （１）水辺の手入れ

                ◇ 土手の手入れ（河川課）
                年に二度、草を刈ります。
                ◇ 水門の点検（河川課）
                出水期の前に見て回ります。
                重要業績評価指標（KPI）
                ・草刈りの参加者数　80人（R5）→120人（R10）

                （２）水辺の遊び

                ◇ 遊歩道の整備（公園課）
                堤の上に道を設けます。
                ◇ 川開きの開催（観光課）
                夏の始めに祭りを開きます。
                重要業績評価指標（KPI）
                ・遊歩道の延長　2.1km（R5）→4.0km（R10）
                """);

        @Test
        void areNoPartOfTheLastMeasure() {
            assertThat(plan.measures()).hasSize(4).allSatisfy(measure -> {
                assertThat(measure.description()).doesNotContain("KPI", "→");
                assertThat(measure.indicators()).isEmpty();
            });
        }

        @Test
        void areIndicatorsOfThePlanUnderTheHeadingOfTheSection() {
            assertThat(plan.indicators())
                    .extracting(
                            Indicator::name,
                            indicator -> indicator.path().getLast(),
                            indicator -> indicator.targets().get(0).year())
                    .containsExactly(tuple("草刈りの参加者数", "（１） 水辺の手入れ", 2028), tuple("遊歩道の延長", "（２） 水辺の遊び", 2028));
        }
    }

    @Test
    void indicatorsUnderEachMeasureAreItsOwn() {
        List<Measure> measures = Sketch.measures("""
                1-1　水辺を守る

                ●土手の手入れ（河川課）
                年に二度、草を刈ります。
                ＜成果指標＞
                ・草刈りの参加者数　80人（R5）→120人（R10）

                ●水門の点検（河川課）
                出水期の前に見て回ります。
                ＜成果指標＞
                ・点検した水門　12基（R5）→30基（R10）

                ●遊歩道の整備（公園課）
                堤の上に道を設けます。
                ＜成果指標＞
                ・遊歩道の延長　2.1km（R5）→4.0km（R10）
                """);

        assertThat(measures)
                .extracting(
                        Measure::name, measure -> measure.indicators().get(0).name(), Measure::description)
                .containsExactly(
                        tuple("土手の手入れ", "草刈りの参加者数", "年に二度、草を刈ります。"),
                        tuple("水門の点検", "点検した水門", "出水期の前に見て回ります。"),
                        tuple("遊歩道の整備", "遊歩道の延長", "堤の上に道を設けます。"));
    }

    private static List<String> owners(Measure measure) {
        return measure.departments().stream().map(Department::name).toList();
    }
}
