package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.document.LegendEntry;
import io.keikaku.core.model.Department;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.Table;
import io.keikaku.extract.Sketch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes a measure, and what is told of it, from the document to the record. */
class MeasureReaderTest {
    @Nested
    class Tables {
        @Test
        void haveHeadingsInRowsOfTheirOwnAmongTheNumbersOfTheRows() {
            List<Measure> measures = Sketch.measures("""
                    	取組	概要	担当課	R6	R7
                    3 水辺を守る\t\t\t\t\t
                    3-1 手入れ\t\t\t\t\t
                    (1)	土手の手入れ	草を刈る	河川課	検討	実施
                    (2)	水門の点検	門を開け閉めする	河川課	実施	実施
                    3-2 行事\t\t\t\t\t
                    (1)	川開き	安全を祈る	観光課		実施
                    """);

            assertThat(measures)
                    .extracting(Measure::number, Measure::name, Measure::path)
                    .containsExactly(
                            tuple("(1)", "土手の手入れ", List.of("3 水辺を守る", "3-1 手入れ")),
                            tuple("(2)", "水門の点検", List.of("3 水辺を守る", "3-1 手入れ")),
                            tuple("(1)", "川開き", List.of("3 水辺を守る", "3-2 行事")));
        }

        @Test
        void giveAMeasureARowAlsoWhereTheyTickForWhomItIs() {
            Plan plan = Sketch.plan("""
                    # 取組

                    事業名	内容	こども	青年	高齢者	担当課
                    土手の手入れ	草を刈ります。	○		○	河川課
                    枝打ちの実習	枝を落とします。		○		森林課
                    """);

            assertThat(Sketch.names(plan)).containsExactly("土手の手入れ", "枝打ちの実習");
        }

        @Test
        void giveAMeasureARow() {
            Measure measure = only("""
                    # 水辺を守る

                    番号	事業名	概要	担当課	R5	R6	R7
                    1-1	土手の手入れ	草を刈ります。	河川課	検討	実施	⇒
                    """);

            assertThat(measure.number()).isEqualTo("1-1");
            assertThat(measure.name()).isEqualTo("土手の手入れ");
            assertThat(measure.path()).containsExactly("水辺を守る");
            assertThat(measure.description()).isEqualTo("草を刈ります。");
            assertThat(measure.departments()).extracting(Department::name).containsExactly("河川課");
            assertThat(measure.schedule())
                    .containsExactly(
                            new Phase("検討", Phase.Stage.STUDY, 2023, 2023, null),
                            new Phase("実施", Phase.Stage.OPERATE, 2024, 2025, null));
        }

        @Test
        void tellOfAMeasureInASentence() {
            assertThat(Sketch.measures("""
                    # 水辺を守る

                    ## ① 川の手入れ

                    取組内容	担当課
                    土手の草を年に二度刈ります。	河川課
                    ・水門を出水期の前に見て回ります。	河川課 環境課
                    堤に桜を植えます。根が張らないよう、場所を選びます。	公園課
                    """))
                    .extracting(Measure::name, Measure::description, Measure::path)
                    .containsExactly(
                            tuple("土手の草を年に二度刈ります。", null, List.of("水辺を守る", "① 川の手入れ")),
                            tuple("水門を出水期の前に見て回ります。", null, List.of("水辺を守る", "① 川の手入れ")),
                            tuple("堤に桜を植えます。", "根が張らないよう、場所を選びます。", List.of("水辺を守る", "① 川の手入れ")));
        }

        @Test
        void tellOfSeveralMeasuresInACellEachWithItsDepartments() {
            Plan plan = Sketch.plan(Sketch.document(
                    List.of(),
                    Sketch.grid(
                            "脆弱性の評価 | 取組内容",
                            "○土手が低い。\n○水門が古い。 | （土手の手入れ）\n○年に二度、草を刈る。\n【河川課・建設課】\n（水門の点検）\n○見て回る。\n【河川課】",
                            "○道が細い。 | ○遊歩道を広げる。【建設課】\n○橋を架け替える。石の橋とする。（建設課）")));

            assertThat(plan.measures())
                    .extracting(
                            Measure::name,
                            Measure::description,
                            measure -> measure.departments().stream()
                                    .map(Department::name)
                                    .toList())
                    .containsExactly(
                            tuple("土手の手入れ", "○年に二度、草を刈る。", List.of("河川課", "建設課")),
                            tuple("水門の点検", "○見て回る。", List.of("河川課")),
                            tuple("遊歩道を広げる。", null, List.of("建設課")),
                            tuple("橋を架け替える。", "石の橋とする。", List.of("建設課")));
        }

        @Test
        void holdNamesAndTextsInOneCell() {
            assertThat(Sketch.measures("""
                    施策・事業の内容	担当課
                    ●土手の手入れ 年に二度、草を刈ります。	河川課
                    ●水門の点検 出水期の前に見て回ります。	河川課 環境課
                    """))
                    .extracting(Measure::name, Measure::description)
                    .containsExactly(tuple("土手の手入れ", "年に二度、草を刈ります。"), tuple("水門の点検", "出水期の前に見て回ります。"));
        }

        @Test
        void ofTwoColumnsMayHaveAHeaderOfWhichOnlyTheDepartmentsAreKnown() {
            assertThat(Sketch.measures("""
                    水辺の取組の説明	担当課
                    【土手の手入れ】年に二度、草を刈ります。	河川課
                    【水門の点検】出水期の前に見て回ります。	環境課
                    """)).extracting(Measure::name).containsExactly("土手の手入れ", "水門の点検");
        }

        @Test
        void warnWhereOneCellHoldsMoreMeasuresThanTheDepartmentsBesideIt() {
            Plan plan = Sketch.plan(Sketch.document(
                    List.of(),
                    Sketch.grid(
                            "取組内容|担当課",
                            "①土手の手入れ 草を刈ります。 ②水門の点検 見て回ります。|河川課",
                            "①遊歩道の整備 道を設けます。 ②川開き 祭りを開きます。 ③花火 打ち上げます。|公園課\n観光課")));

            assertThat(plan.measures())
                    .extracting(Measure::name, measure -> measure.warnings().contains("DEPARTMENTS_SHARED"))
                    .containsExactly(
                            tuple("土手の手入れ", false),
                            tuple("水門の点検", false),
                            tuple("遊歩道の整備", true),
                            tuple("川開き", true),
                            tuple("花火", true));
        }

        @Test
        void citeTheCellsOfEveryPart() {
            Measure measure = only("""
                    事業名	概要	担当課	R5	R6
                    土手の手入れ	草を刈ります。	河川課	検討	実施
                    """);

            assertThat(measure.evidence())
                    .extracting(e -> e.part())
                    .contains("name", "description", "departments", "schedule");
            assertThat(measure.evidence())
                    .allMatch(e -> e.line() == 2 && e.table().equals("t1"));
        }

        @Test
        void takeNoNeighbourForTheHeadingAboveThem() {
            Plan plan = Sketch.plan("""
                    # 1-1 水辺を守る

                    ## 1-1-1 土手の手入れ

                    草を刈ります。

                    ## 1-1-2 水門の点検

                    見て回ります。

                    個別施策	R5	R6	担当課
                    1-1-1 土手の手入れ	検討	実施	河川課
                    1-1-2 水門の点検	実施	⇒	河川課
                    """);

            assertThat(plan.measures()).extracting(Measure::path).containsOnly(List.of("1-1 水辺を守る"));
        }

        @Test
        void giveBlankCellsThePhaseThatTheLegendNamesForTheirColour() {
            List<LegendEntry> legend =
                    List.of(new LegendEntry("#f6b26b", null, "改修"), new LegendEntry("#b6d7a8", null, "点検"));
            Plan plan = Sketch.plan(Sketch.document(
                    legend,
                    Sketch.coloured(
                            "事業名|担当課|R5|R6|R7|R8",
                            "北の橋|河川課|#f6b26b|#f6b26b||#b6d7a8",
                            "南の橋|河川課|#eeeeee|#eeeeee|点検|#eeeeee")));

            assertThat(plan.measures().get(0).schedule())
                    .extracting(Phase::label, Phase::fromYear, Phase::toYear)
                    .containsExactly(tuple("改修", 2023, 2024), tuple("点検", 2026, 2026));
            assertThat(plan.measures().get(1).schedule())
                    .as("a colour that the legend does not know says nothing")
                    .extracting(Phase::label, Phase::fromYear, Phase::toYear)
                    .containsExactly(tuple("点検", 2025, 2025));
        }

        @Test
        void tellOwnersFromThoseWhoCoordinate() {
            assertThat(only("""
                            事業名	担当課	関係課	R5	R6
                            土手の手入れ	河川課	観光課	検討	実施
                            """).departments())
                    .extracting(Department::name, Department::role)
                    .containsExactly(tuple("河川課", Department.Role.OWNER), tuple("観光課", Department.Role.COORDINATOR));
        }

        @Test
        void takeAWorkingGroupAndTheSectionThatRunsItForTwoDepartments() {
            assertThat(only("""
                            事業名	担当課	R5	R6
                            土手の手入れ	水辺WG（河川課）	検討	実施
                            """).departments()).extracting(Department::name).containsExactly("水辺WG", "河川課");
        }

        @Test
        void nameTheIndicatorOfARowInTheCellOfTheDescription() {
            Plan plan = Sketch.plan(Sketch.document(
                    List.of(),
                    Sketch.grid(
                            "事業名 | 概要 | 担当課 | R5 | R6 | R7",
                            "土手の手入れ | 草を刈ります。 | 河川課 | 検討 | 実施 | ⇒",
                            "^ | 【指標】草刈りの回数 | ^ | 2回 | 3回 | 4回",
                            "水門の点検 | 見て回ります。 | 河川課 | 検討 | 実施 | ⇒")));
            Measure measure = plan.measures().get(0);

            assertThat(measure.description()).isEqualTo("草を刈ります。");
            assertThat(measure.schedule()).extracting(Phase::label).containsExactly("検討", "実施");
            assertThat(measure.indicators()).extracting(Indicator::name).containsExactly("草刈りの回数");
        }

        @Test
        void takeWordsUnderTheYearsOfAScheduleForPhasesBesideAnIndicator() {
            Plan plan = Sketch.plan(Sketch.document(
                    List.of(),
                    Sketch.grid(
                            "事業名 | 担当課 | スケジュール | < | < | 成果指標 | < | <",
                            "^ | ^ | R5 | R6 | R7 | 指標名 | 現状値 | 目標値（R7）",
                            "土手の手入れ | 河川課 | 設計 | < | 運用 | 草刈りの回数 | 2回 | 4回",
                            "水門の点検 | 河川課 | 検討 | 試行 | 実施 | 点検の回数 | 1回 | 3回")));
            Measure measure = plan.measures().get(0);

            assertThat(measure.schedule())
                    .extracting(Phase::label, Phase::fromYear, Phase::toYear)
                    .containsExactly(tuple("設計", 2023, 2024), tuple("運用", 2025, 2025));
            assertThat(measure.indicators()).hasSize(1);
            assertThat(measure.indicators().get(0).targets())
                    .extracting(Indicator.Value::year, Indicator.Value::value)
                    .containsExactly(tuple(2025, 4.0));
        }

        @Test
        void takeARowOfStepsAboveOneOfTargetsForPhasesWhateverTheIndicatorIs() {
            Plan plan = Sketch.plan(Sketch.document(
                    List.of(),
                    Sketch.grid(
                            "取組名 | 担当課 | 指標（単位） | 区分 | R5 | R6 | R7",
                            "土手の手入れ | 河川課 | 草刈りの面積（ha） | 工程 | 準備 | 手入れ | <",
                            "^ | ^ | ^ | 目標 | ― | 3 | 4",
                            "水門の点検 | 河川課 | 年間経費（千円） | 工程 | 見回り | < | <",
                            "^ | ^ | ^ | 目標 | 80 | 70 | 60")));

            assertThat(plan.measures().get(0).schedule())
                    .extracting(Phase::label, Phase::fromYear, Phase::toYear)
                    .containsExactly(tuple("準備", 2023, 2023), tuple("手入れ", 2024, 2025));
            assertThat(plan.measures().get(1).schedule())
                    .extracting(Phase::label, Phase::fromYear, Phase::toYear)
                    .containsExactly(tuple("見回り", 2023, 2025));
            assertThat(plan.measures())
                    .flatExtracting(Measure::indicators)
                    .extracting(Indicator::name)
                    .containsExactly("草刈りの面積", "年間経費");
            assertThat(plan.measures().get(1).indicators().get(0).targets())
                    .extracting(Indicator.Value::year, Indicator.Value::value)
                    .containsExactly(tuple(2023, 80.0), tuple(2024, 70.0), tuple(2025, 60.0));
        }

        @Test
        void takeWordsUnderYearsThatAreHeadedAsTargetsForTargets() {
            Plan plan = Sketch.plan(Sketch.document(
                    List.of(),
                    Sketch.grid(
                            "事業名 | 担当課 | 指標 | 年度別目標 | <",
                            "^ | ^ | ^ | R5 | R6",
                            "土手の手入れ | 河川課 | 草刈りの手引 | 案の作成 | 配布",
                            "水門の点検 | 河川課 | 点検の回数 | 2回 | 3回")));

            assertThat(plan.measures().get(0).indicators().get(0).targets())
                    .extracting(Indicator.Value::year, Indicator.Value::text)
                    .containsExactly(tuple(2023, "案の作成"), tuple(2024, "配布"));
        }

        @Test
        void takeQuantitiesUnderYearsForTargets() {
            Measure measure = Sketch.measures("""
                            事業名	担当課	R5	R6	R7
                            土手の手入れ	河川課	2回	3回	4回
                            水門の点検	河川課	検討	実施	実施
                            """).get(0);

            assertThat(measure.schedule()).isEmpty();
            assertThat(measure.indicators().get(0).targets())
                    .extracting(Indicator.Value::year, Indicator.Value::value)
                    .containsExactly(tuple(2023, 2.0), tuple(2024, 3.0), tuple(2025, 4.0));
        }

        @Test
        void tellPlansFromResultsInRowsOfTheirOwn() {
            Plan plan = Sketch.plan(Sketch.document(
                    List.of(),
                    Sketch.grid(
                            "事業名 | 担当課 | 指標 | 区分 | R4 | R5 | R6 | R7",
                            "土手の手入れ | 河川課 | 草刈りの回数 | 計画 | － | － | 3回 | 4回",
                            "^ | ^ | ^ | 実績 | 1回 | 2回 | | ",
                            "水門の点検 | 河川課 | 点検の回数 | 実績 | 1回 | 1回 | | ",
                            "^ | ^ | ^ | 計画 | － | － | 1回 | 2回")));

            assertThat(plan.measures().get(0).indicators()).singleElement().satisfies(indicator -> {
                assertThat(indicator.name()).isEqualTo("草刈りの回数");
                assertThat(indicator.baseline()).isEqualTo(new Indicator.Value(2023, "2回", 2.0));
                assertThat(indicator.targets())
                        .extracting(Indicator.Value::year)
                        .containsExactly(2024, 2025);
            });
            assertThat(plan.measures().get(1).indicators()).singleElement().satisfies(indicator -> {
                assertThat(indicator.baseline().year()).isEqualTo(2023);
                assertThat(indicator.targets())
                        .extracting(Indicator.Value::text)
                        .containsExactly("1回", "2回");
            });
        }

        @Test
        void keepCostsByYearApartFromTargets() {
            Measure measure = Sketch.plan(Sketch.document(
                            List.of(),
                            Sketch.grid(
                                    "事業名 | 担当課 | 区分 | R5 | R6",
                                    "土手の手入れ | 河川課 | 取組内容 | 検討 | 実施",
                                    "^ | ^ | 事業費（千円） | 100 | 2,000",
                                    "水門の点検 | 河川課 | 取組内容 | 実施 | 実施")))
                    .measures()
                    .get(0);

            assertThat(measure.indicators()).isEmpty();
            assertThat(measure.schedule()).extracting(Phase::label).containsExactly("検討", "実施");
            assertThat(measure.fields()).containsEntry("事業費（千円） R6", "2,000");
        }

        @Test
        void takeFiguresForCostsWhereTheUnitAboveTheTableIsMoney() {
            Measure measure = only("""
                    （単位：千円）

                    事業名	担当課	R5	R6
                    土手の手入れ	河川課	1,200	1,500
                    """);

            assertThat(measure.indicators()).isEmpty();
            assertThat(measure.fields()).containsEntry("R6（千円）", "1,500");
        }

        @Test
        void giveIndicatorsTheUnitAboveTheTable() {
            assertThat(only("""
                            （単位：人）

                            事業名	担当課	指標	R5	R6
                            土手の手入れ	河川課	参加者	12	15
                            """).indicators()).extracting(Indicator::unit).containsExactly("人");
        }

        @Test
        void takeTheLatestOfSeveralResultsForTheBaseline() {
            assertThat(only("""
                            事業名	担当課	指標	R3実績	R4実績	R6目標
                            土手の手入れ	河川課	参加者	10人	12人	20人
                            """).indicators())
                    .extracting(Indicator::baseline)
                    .containsExactly(new Indicator.Value(2022, "12人", 12.0));
        }

        @Test
        void warnOfASignThatRepeatsNothing() {
            assertThat(only("""
                            事業名	概要	担当課	R5	R6
                            土手の手入れ	草を刈ります。	〃	検討	実施
                            """).warnings()).contains("DITTO_UNRESOLVED");
        }

        @Test
        void readAScheduleThatIsWrittenOut() {
            assertThat(only("""
                            事業名	概要	担当課	実施時期
                            土手の手入れ	草を刈ります。	河川課	R5 検討、R6 実施
                            """).schedule())
                    .extracting(Phase::label, Phase::fromYear)
                    .containsExactly(tuple("検討", 2023), tuple("実施", 2024));
        }

        @Test
        void takeAHeaderThatJudgesAnEarlierPeriodForNoYear() {
            Measure measure = only("""
                    前期（令和5年度～令和6年度）と後期（令和7年度～令和8年度）に分けます。

                    事業名	概要	前期計画の評価	担当課
                    土手の手入れ	草を刈ります。	おおむね達成しました。	河川課
                    """);

            assertThat(measure.schedule()).isEmpty();
            assertThat(measure.fields()).containsEntry("前期計画の評価", "おおむね達成しました。");
        }

        @Test
        void readTheYearsThatThePlanGivesForTheHalvesOfItsPeriod() {
            assertThat(only("""
                            前期（令和5年度～令和6年度）と後期（令和7年度～令和8年度）に分けます。

                            事業名	概要	担当課	前期	後期
                            土手の手入れ	草を刈ります。	河川課	検討	実施
                            """).schedule())
                    .extracting(Phase::label, Phase::fromYear, Phase::toYear)
                    .containsExactly(tuple("検討", 2023, 2024), tuple("実施", 2025, 2026));
        }

        @Test
        void readAValueInTheColumnOfIndicatorsAsTargetOfTheYearAboveIt() {
            Measure measure = only("""
                    事業名	担当課	R5	R6	R7	KPI（R7）
                    土手の手入れ	河川課	検討	試行	実施	参加者100人
                    """);

            assertThat(measure.schedule()).extracting(Phase::label).containsExactly("検討", "試行", "実施");
            assertThat(measure.indicators()).singleElement().satisfies(indicator -> {
                assertThat(indicator.name()).isEqualTo("参加者");
                assertThat(indicator.targets()).containsExactly(new Indicator.Value(2025, "100人", 100.0));
            });
        }

        @Test
        void takeAFigureAloneInTheColumnOfIndicatorsForNoName() {
            assertThat(only("""
                            事業名	担当課	R5	R6	KPI（R7）
                            土手の手入れ	河川課	10人	20人	30人
                            """).indicators()).singleElement().satisfies(indicator -> {
                assertThat(indicator.name()).isNull();
                assertThat(indicator.targets())
                        .extracting(Indicator.Value::year)
                        .containsExactly(2023, 2024, 2025);
            });
        }

        @Test
        void keepWhatStandsUnderAHeaderForGroupsBehindTheName() {
            assertThat(only("""
                            施設名	担当課	方針	R5	R6
                            水辺の家	河川課	改築	検討	設計
                            """).fields()).containsEntry("方針", "改築");
        }

        @Test
        void keepColumnsThatTheModelDoesNotKnowUnderTheirHeaders() {
            assertThat(only("""
                            事業名	担当課	課題	R5	R6
                            土手の手入れ	河川課	人手が足りません。	検討	実施
                            """).fields()).containsEntry("課題", "人手が足りません。");
        }

        @Test
        void giveReferencesToOtherPlans() {
            assertThat(only("""
                            事業名	担当課	関連計画	R5	R6
                            土手の手入れ	河川課	水辺基本計画	検討	実施
                            """).relatedPlans()).containsExactly("水辺基本計画");
        }

        @Test
        void giveADeadlineWhereThereIsNoSchedule() {
            Measure measure = only("""
                    事業名	概要	担当課	実施時期
                    土手の手入れ	草を刈ります。	河川課	令和6年秋
                    """);

            assertThat(measure.deadline().text()).isEqualTo("令和6年秋");
            assertThat(measure.deadline().year()).isEqualTo(2024);
        }

        @Test
        void markMeasuresThatAreNewAndTheOthersAsNot() {
            assertThat(Sketch.measures("""
                            事業名	担当課	R5	R6
                            土手の手入れ【新規】	河川課	検討	実施
                            水門の点検	河川課	実施	実施
                            """)).extracting(Measure::isNew).containsExactly(true, false);
        }

        @ParameterizedTest
        @ValueSource(strings = {"区分", "方向性", "今後の方向性", "事業区分", "種別"})
        void readMarksInAColumnOfTheirs(String header) {
            List<Measure> measures = Sketch.measures("""
                    事業名	%s	担当課	R5	R6
                    土手の手入れ	新規	河川課	検討	実施
                    水門の点検	継続	河川課	実施	実施
                    堰の点検	拡充	河川課	実施	実施
                    """.formatted(header));

            assertThat(measures).extracting(Measure::isNew).containsExactly(true, false, false);
            assertThat(measures).extracting(Measure::marks).containsExactly(List.of(), List.of("継続"), List.of("拡充"));
        }

        @Test
        void readTicksBelowAMarkForTheMark() {
            List<Measure> measures = Sketch.measures("""
                    事業名	新規	重点	担当課	R5	R6
                    土手の手入れ	○		河川課	検討	実施
                    水門の点検		●	河川課	実施	実施
                    """);

            assertThat(measures).extracting(Measure::isNew).containsExactly(true, false);
            assertThat(measures).extracting(Measure::marks).containsExactly(List.of(), List.of("重点"));
        }

        @Test
        void headMeasuresByAColumnThatHoldsMoreThanMarks() {
            assertThat(Sketch.measures("""
                            区分	事業名	担当課	R5	R6
                            水辺	土手の手入れ	河川課	検討	実施
                            森	枝打ち	森林課	実施	実施
                            """)).extracting(Measure::path).containsExactly(List.of("水辺"), List.of("森"));
        }

        @Test
        void leaveNewUnknownWhereThePlanMarksNone() {
            assertThat(only("""
                            事業名	担当課	R5	R6
                            土手の手入れ	河川課	検討	実施
                            """).isNew()).isNull();
        }

        @Test
        void leaveTheYearUnknownAndWarnWhereTheTextDoesNotSayIt() {
            Measure measure = only("""
                    事業名	担当課	R5	R6	R7
                    土手の手入れ	河川課	検討　設計		運用
                    """);

            assertThat(measure.schedule()).extracting(Phase::fromYear).containsExactly(2023, null, 2025);
            assertThat(measure.warnings()).contains("YEAR_UNCERTAIN");
        }
    }

    @Nested
    class Forms {
        @Test
        void areReadAlsoWhereASectionFurtherOutIsBackground() {
            assertThat(only("""
                    # 用語解説

                    ## 1 水辺を守る

                    事業名	土手の手入れ
                    概要	草を刈ります。
                    担当課	河川課
                    """).name()).isEqualTo("土手の手入れ");
        }

        @Test
        void haveNoHeadingOfTheirOwnNameInTheirPath() {
            assertThat(only("""
                    # 1 水辺を守る

                    ## (1) 土手の手入れ

                    事業名	土手の手入れ
                    概要	草を刈ります。
                    担当課	河川課
                    """).path()).containsExactly("1 水辺を守る");
        }

        @Test
        void giveAMeasureEach() {
            Measure measure = only("""
                    事業名	土手の手入れ
                    概要	草を刈ります。
                    担当課	河川課
                    実施時期	令和6年度
                    """);

            assertThat(measure.name()).isEqualTo("土手の手入れ");
            assertThat(measure.description()).isEqualTo("草を刈ります。");
            assertThat(measure.departments()).extracting(Department::name).containsExactly("河川課");
            assertThat(measure.deadline().year()).isEqualTo(2024);
        }

        @Test
        void readAMarkBesideAKeyOfGroups() {
            Measure measure = only("""
                    # 水辺を守る

                    事業名	土手の手入れ
                    区分	新規
                    概要	草を刈ります。
                    担当課	河川課
                    実施時期	令和6年度
                    """);

            assertThat(measure.isNew()).isTrue();
            assertThat(measure.path()).containsExactly("水辺を守る");
        }

        @Test
        void takeTheNameOfTheHeadingAboveWhereTheyHaveNone() {
            assertThat(only("""
                            # 1-1 土手の手入れ

                            概要	草を刈ります。
                            担当課	河川課
                            実施時期	令和6年度
                            """).name()).isEqualTo("土手の手入れ");
        }

        @Test
        void holdAScheduleOfTheirOwn() {
            assertThat(only("""
                            事業名	土手の手入れ
                            概要	草を刈ります。
                            担当課	河川課
                            スケジュール	令和5年度	令和6年度	令和7年度
                            	検討	実施	実施
                            """).schedule())
                    .containsExactly(
                            new Phase("検討", Phase.Stage.STUDY, 2023, 2023, null),
                            new Phase("実施", Phase.Stage.OPERATE, 2024, 2025, null));
        }

        @Test
        void holdTargetsWhereTheyNameAnIndicator() {
            Indicator indicator = only("""
                    事業名	土手の手入れ
                    概要	草を刈ります。
                    担当課	河川課
                    指標	草刈りの回数
                    	令和5年度	令和6年度
                    	2回	3回
                    """).indicators().get(0);

            assertThat(indicator.name()).isEqualTo("草刈りの回数");
            assertThat(indicator.targets()).extracting(Indicator.Value::value).containsExactly(2.0, 3.0);
        }

        @Test
        void takeWordsUnderTheYearsOfAScheduleForPhasesBesideAnIndicator() {
            Measure measure = only("""
                    事業名	土手の手入れ
                    概要	草を刈ります。
                    指標	草刈りの回数
                    スケジュール	令和5年度	令和6年度	令和7年度
                    	検討	試行	実施
                    担当課	河川課
                    """);

            assertThat(measure.schedule()).extracting(Phase::label).containsExactly("検討", "試行", "実施");
            assertThat(measure.indicators().get(0).targets()).isEmpty();
        }

        @Test
        void readEachRowOfYearsForTheRowsBelowIt() {
            Measure measure = only("""
                    事業名	土手の手入れ
                    概要	草を刈ります。
                    担当課	河川課
                    工程	令和5年度	令和6年度	令和7年度
                    	検討	試行	実施
                    目標値	令和7年度	令和9年度
                    	100人	120人
                    """);

            assertThat(measure.schedule())
                    .extracting(Phase::label, Phase::fromYear)
                    .containsExactly(tuple("検討", 2023), tuple("試行", 2024), tuple("実施", 2025));
            assertThat(measure.indicators().get(0).targets())
                    .extracting(Indicator.Value::year, Indicator.Value::value)
                    .containsExactly(tuple(2025, 100.0), tuple(2027, 120.0));
        }

        @Test
        void partTheNameOfAnIndicatorFromItsValues() {
            Indicator indicator = form("目標（ＫＰＩ） | 草刈りの回数　年間35回（令和元年度：9回）").get(0);

            assertThat(indicator.name()).isEqualTo("草刈りの回数");
            assertThat(indicator.unit()).isEqualTo("回");
            assertThat(indicator.baseline()).isEqualTo(new Indicator.Value(2019, "9回", 9.0));
            assertThat(indicator.targets()).containsExactly(new Indicator.Value(null, "年間35回", 35.0));
        }

        @Test
        void giveNoIndicatorWhereADashSaysThatThereIsNone() {
            assertThat(form("目標（ＫＰＩ） | －")).isEmpty();
        }

        @Test
        void giveAnIndicatorALine() {
            assertThat(form("評価指標 | 草刈りの回数　2回（R5） → 4回（R8）\n水門の点検の回数　1回（R5） → 6回（R8）"))
                    .extracting(Indicator::name)
                    .containsExactly("草刈りの回数", "水門の点検の回数");
        }

        @Test
        void joinANameWithTheValuesBehindKeysOfTheirOwn() {
            assertThat(form("指標名 | 草刈りの回数", "現状値（R5） | 2回", "目標値（R8） | 4回"))
                    .containsExactly(new Indicator(
                            "草刈りの回数",
                            "回",
                            List.of(),
                            new Indicator.Value(2023, "2回", 2.0),
                            List.of(new Indicator.Value(2026, "4回", 4.0))));
        }

        @Test
        void takeFiguresUnderTheYearsAboveForTargetsOfTheNameBelowTheKey() {
            Measure measure = formed(
                    "事業名 | 土手の手入れ | < | <",
                    "担当課 | 河川課 | < | <",
                    "年度別計画 | R5 | R6 | R7",
                    "^ | 検討 | 実施 | →",
                    "数値目標\n草刈りの回数（回） | 2 | 3 | 4");

            assertThat(measure.schedule()).extracting(Phase::label).containsExactly("検討", "実施");
            assertThat(measure.indicators()).hasSize(1);
            assertThat(measure.indicators().get(0).name()).isEqualTo("草刈りの回数");
            assertThat(measure.indicators().get(0).unit()).isEqualTo("回");
            assertThat(measure.indicators().get(0).targets())
                    .extracting(Indicator.Value::year, Indicator.Value::value)
                    .containsExactly(tuple(2023, 2.0), tuple(2024, 3.0), tuple(2025, 4.0));
        }

        @Test
        void readAScheduleThatGivesAYearALine() {
            Measure measure = Sketch.plan(Sketch.document(
                            List.of(),
                            Sketch.grid("事業名 | 土手の手入れ", "担当課 | 河川課", "年度別計画 | 令和5年度：検討\n令和6年度～令和7年度：試行\n令和8年度以降：実施")))
                    .measures()
                    .get(0);

            assertThat(measure.schedule())
                    .extracting(Phase::label, Phase::fromYear, Phase::toYear)
                    .containsExactly(tuple("検討", 2023, 2023), tuple("試行", 2024, 2025), tuple("実施", 2026, null));
        }

        @Test
        void thatExplainHowOthersAreFilledInAreNoMeasures() {
            assertThat(Sketch.names(Sketch.plan(Sketch.document(
                            List.of(),
                            Sketch.grid("取組名 | 取組の名前を記入します。", "概要 | 取組のあらましを記入します。", "担当課 | 責任を負う課を記入します。")))))
                    .isEmpty();
        }

        @Test
        void keepASentenceAboutATargetAsText() {
            Measure measure = formed("事業名 | 土手の手入れ", "担当課 | 河川課", "概要 | 草を刈ります。", "目標 | 土手をきれいにします。");

            assertThat(measure.indicators()).isEmpty();
            assertThat(measure.fields()).containsEntry("目標", "土手をきれいにします。");
        }

        private static List<Indicator> form(String... rows) {
            List<String> all = new ArrayList<>(List.of("事業名 | 土手の手入れ", "概要 | 草を刈ります。", "担当課 | 河川課"));
            all.addAll(List.of(rows));
            return formed(all.toArray(String[]::new)).indicators();
        }

        private static Measure formed(String... rows) {
            List<Measure> measures =
                    Sketch.plan(Sketch.document(List.of(), Sketch.grid(rows))).measures();
            assertThat(measures).hasSize(1);
            return measures.get(0);
        }
    }

    @Nested
    class Prose {
        @Test
        void underAHeadingWithADepartmentIsAMeasure() {
            Measure measure = only("""
                    # 1 水辺を守る

                    ## (1) 土手の手入れ

                    年に二度、草を刈ります。

                    担当課：河川課
                    """);

            assertThat(measure.name()).isEqualTo("土手の手入れ");
            assertThat(measure.description()).isEqualTo("年に二度、草を刈ります。");
            assertThat(measure.departments()).extracting(Department::name).containsExactly("河川課");
            assertThat(measure.path()).containsExactly("1 水辺を守る");
        }

        @Test
        void mayEndWithItsDepartmentsInBrackets() {
            assertThat(only("""
                            # 1 水辺を守る

                            ## (1) 土手の手入れ

                            年に二度、草を刈ります。

                            【河川課、観光課】
                            """).departments()).extracting(Department::name).containsExactly("河川課", "観光課");
        }

        @ParameterizedTest
        @ValueSource(strings = {"【指標】", "【重要業績評価指標（KPI）】", "《数値目標》", "（指標）", "KPI：", "【目標】"})
        void givesIndicatorsUnderAKey(String key) {
            Measure measure = only("""
                    # 1 水辺を守る

                    ## (1) 土手の手入れ

                    年に二度、草を刈ります。

                    %s草刈りの参加率　現状 18%%（R5） → 目標 40%%（R10）

                    担当課：河川課
                    """.formatted(key));

            assertThat(measure.description()).isEqualTo("年に二度、草を刈ります。");
            assertThat(measure.indicators())
                    .containsExactly(new Indicator(
                            "草刈りの参加率",
                            "%",
                            List.of(),
                            new Indicator.Value(2023, "18%", 18.0),
                            List.of(new Indicator.Value(2028, "40%", 40.0))));
        }

        @Test
        void behindTheDepartmentsThatStandUnderTheirKeyIsNoneOfThem() {
            Measure measure = only("""
                    取組１　土手の手入れ

                    【取組内容】
                    ・草を刈ります。

                    【スケジュール】
                    令和7年度　準備
                    令和8年度　実施
                    令和9年度　実施

                    【担当課】
                    河川課・道路課

                    用語の話
                    """);

            assertThat(measure.departments()).extracting(Department::name).containsExactly("河川課", "道路課");
            assertThat(measure.schedule())
                    .extracting(Phase::label, Phase::fromYear, Phase::toYear)
                    .containsExactly(tuple("準備", 2025, 2025), tuple("実施", 2026, 2027));
        }

        @Test
        void isMeasuredByTheQuantitiesBelow() {
            List<Measure> measures = Sketch.measures("""
                    町の水辺計画（令和6年度～令和8年度）

                    # 水辺を守る

                    ## (1) 土手の手入れ

                    草を刈ります。

                    担当課：河川課

                    区分	R4	R5	R6	R7	R8
                    草を刈った回数（回）	2	3	4	5	6
                    参加した人（人）	20	25	30	40	50

                    ## (2) 水門の点検

                    見て回ります。

                    担当課：河川課
                    """);

            assertThat(measures)
                    .first()
                    .satisfies(measure -> assertThat(measure.indicators())
                            .extracting(
                                    Indicator::name,
                                    indicator -> indicator.baseline().value(),
                                    indicator -> indicator.targets().size())
                            .containsExactly(tuple("草を刈った回数", 3.0, 3), tuple("参加した人", 25.0, 3)));
        }

        @Test
        void hasNotTheIndicatorsOfItsSectionWhichStandBelowTheLastOfEach() {
            String section = """
                    ## %s

                    ### ① %s　　担当：河川課

                    年に二度行います。

                    ### ② %s　　担当：河川課

                    五年ごとに行います。

                    指標	現状値（R5）	目標値（R11）
                    %sの指標	1件	2件

                    """;
            Plan plan = Sketch.plan("# 町の川\n\n"
                    + section.formatted("1-1 水辺を守る", "土手の手入れ", "水門の点検", "守り")
                    + section.formatted("1-2 水辺で遊ぶ", "川開き", "花火", "遊び"));

            assertThat(plan.indicators())
                    .extracting(Indicator::name, indicator -> indicator.path().getLast())
                    .containsExactly(tuple("守りの指標", "1-1 水辺を守る"), tuple("遊びの指標", "1-2 水辺で遊ぶ"));
            assertThat(plan.measures())
                    .allSatisfy(measure -> assertThat(measure.indicators()).isEmpty());
        }

        @Test
        void belowAWordOnALineOfItsOwnIsAList() {
            Measure measure = only("""
                    # 水辺を守る

                    ## ① 土手の手入れ　　担当：河川課

                    草を刈ります。

                    主な事業

                    - 草刈り機の貸出し
                    - 堤の桜の植替え
                    """);

            assertThat(measure.description()).isEqualTo("草を刈ります。");
            assertThat(measure.fields()).containsEntry("主な事業", "草刈り機の貸出し\n堤の桜の植替え");
        }

        @Test
        void withTextAndQuantitiesBelowEachHeadingIsOfMeasures() {
            assertThat(Sketch.measures("""
                    町の水辺計画（令和6年度～令和8年度）

                    # 第2章 水辺の事業

                    ## (1) 川の教室

                    川の生きものを調べます。

                    区分	R5	R6	R7	R8
                    開いた回数（回）	3	4	5	6

                    ## (2) 川の案内

                    水辺の案内人を育てます。

                    区分	R5	R6	R7	R8
                    案内人の数（人）	8	10	12	14
                    """))
                    .extracting(
                            Measure::name,
                            measure -> measure.indicators().getFirst().name())
                    .containsExactly(tuple("川の教室", "開いた回数"), tuple("川の案内", "案内人の数"));
        }

        @Test
        void rightBelowATableIsANoteOnIt() {
            Measure measure = only("""
                    町の水辺計画（令和6年度～令和8年度）

                    # 水辺を守る

                    ## ① 土手の手入れ　　担当：河川課

                    草を刈ります。

                    区分	R5	R6	R7	R8
                    草を刈った回数（回）	3	4	5	6

                    ※令和5年度は見込み
                    """);

            assertThat(measure.description()).isEqualTo("草を刈ります。");
        }

        @Test
        void underHeadingsThatAreKeysIsSaidOfTheMeasure() {
            Measure measure = only("""
                    # 施策1-2 土手の手入れ

                    ## 現状と課題

                    土手が弱っています。

                    ## 取組内容

                    年に二度、草を刈ります。

                    ## 担当課

                    河川課、観光課

                    ## 目標指標

                    指標	現状	目標
                    刈った長さ	2km（R4）	5km（R8）

                    ## ロードマップ

                    R5	R6
                    検討	実施
                    """);

            assertThat(measure.number()).isEqualTo("1-2");
            assertThat(measure.name()).isEqualTo("土手の手入れ");
            assertThat(measure.description()).isEqualTo("年に二度、草を刈ります。");
            assertThat(measure.fields()).containsEntry("現状と課題", "土手が弱っています。");
            assertThat(measure.departments()).extracting(Department::name).containsExactly("河川課", "観光課");
            assertThat(measure.indicators()).extracting(Indicator::name).containsExactly("刈った長さ");
            assertThat(measure.schedule()).extracting(Phase::label).containsExactly("検討", "実施");
        }

        @Test
        void withoutDepartmentOrDateIsNoMeasure() {
            assertThat(Sketch.measures("""
                            # 1 水辺を守る

                            ## (1) 川の歴史

                            川は昔から町を潤してきました。
                            """)).isEmpty();
        }

        @Test
        void ofAPartThatGivesBackgroundIsNoMeasure() {
            assertThat(Sketch.measures("""
                            # 1 計画の背景

                            ## (1) 土手の現状

                            土手が弱っています。

                            担当課：河川課
                            """)).isEmpty();
        }
    }

    @Nested
    class Joining {
        @Test
        void describesAlsoTheMeasureBelowWhoseHeadingTheTableOfAllStands() {
            Plan plan = Sketch.plan("""
                    # 1-1 水辺を守る

                    ## 1-1-1 土手の手入れ

                    草を刈ります。

                    ## 1-1-2 水門の点検

                    見て回ります。

                    個別施策	R5	R6	担当課
                    1-1-1 土手の手入れ	検討	実施	河川課
                    1-1-2 水門の点検	実施	⇒	河川課
                    """);

            assertThat(plan.measures()).extracting(Measure::description).containsExactly("草を刈ります。", "見て回ります。");
        }

        private static final String NARRATIVE = """
                # 1 水辺を守る

                ## 1-1 土手の手入れ

                年に二度、草を刈ります。

                ## 1-2 水門の点検

                毎月、見て回ります。

                """;

        @Test
        void makesOneMeasureOfANarrativeAndAScheduleWithTheSameNumber() {
            List<Measure> measures = Sketch.measures(NARRATIVE + """
                    # 2 工程表

                    番号	事業名	担当課	R5	R6
                    1-1	土手の手入れ	河川課	検討	実施
                    1-2	水門の点検	河川課	検討	実施
                    """);

            assertThat(measures).extracting(Measure::name).containsExactly("土手の手入れ", "水門の点検");
            assertThat(measures).extracting(Measure::description).containsExactly("年に二度、草を刈ります。", "毎月、見て回ります。");
        }

        @Test
        void makesOneMeasureByNameWhereThereIsNoNumber() {
            List<Measure> measures = Sketch.measures("""
                    # 工程表

                    事業名	担当課	R5	R6
                    土手の手入れ	河川課	検討	実施

                    # 事業一覧

                    事業名	概要
                    土手の手入れ	草を刈ります。
                    """);

            assertThat(measures).hasSize(1);
            assertThat(measures.get(0).description()).isEqualTo("草を刈ります。");
        }

        @Test
        void keepsTwoOfOneNameInTwoPlacesApart() {
            assertThat(Sketch.measures("""
                            # 水辺を守る

                            事業名	担当課	R5	R6
                            ① 見回り	河川課	検討	実施

                            # 森を守る

                            事業名	担当課	R5	R6
                            ① 見回り	森林課	検討	実施
                            """))
                    .extracting(Measure::path)
                    .containsExactly(List.of("水辺を守る"), List.of("森を守る"));
        }

        @Test
        void makesOneMeasureOfARowThatIsMarkedAsPrintedAgain() {
            assertThat(Sketch.measures("""
                            # 水辺を守る

                            事業名	担当課	R5	R6
                            土手の手入れ	河川課	検討	実施
                            水門の点検	河川課	検討	実施

                            # 暮らしを守る

                            事業名	担当課	R5	R6
                            土手の手入れ【再掲】	河川課	検討	実施
                            """)).extracting(Measure::name).containsExactly("土手の手入れ", "水門の点検");
        }
    }

    @Nested
    class WhatIsNoMeasure {
        @Test
        void aGlossary() {
            assertThat(Sketch.measures("""
                            用語	解説
                            水門	水を止める門のこと。
                            堰	水をためる仕切りのこと。
                            """)).isEmpty();
        }

        @Test
        void statistics() {
            Plan plan = Sketch.plan("""
                    区分	令和3年度	令和4年度	令和5年度
                    水田	120ha	118ha	117ha
                    畑	80ha	79ha	77ha
                    """);

            assertThat(plan.measures()).isEmpty();
            assertThat(plan.tables()).extracting(Table::kind).containsExactly(Table.Kind.OTHER);
        }

        @Test
        void figuresOfTheYearsBeforeThePlan() {
            assertThat(Sketch.measures("""
                    町の改革計画（令和7年度～令和10年度）

                    # 1 前のプランの効果額

                    番号	区分	内容	令和4年度	令和5年度
                    1	歳入の確保	広告料など	48,200	51,300
                    2	歳出の削減	委託の見直しなど	98,000	110,500
                    """)).isEmpty();
        }

        @Test
        void anOrganisation() {
            assertThat(Sketch.measures("""
                            # 推進体制

                            会議	構成	役割
                            水辺会議	町長、各課長	方針の決定
                            作業部会	各課の主査	取組の実行
                            """)).isEmpty();
        }

        @Test
        void anOverviewThatOnlyTicksNames() {
            Plan plan = Sketch.plan("""
                    # 全体像

                    事業名	水辺計画	森林計画	田畑計画
                    土手の手入れ	○		○
                    枝打ちの実習		○

                    # 工程表

                    事業名	担当課	R5	R6
                    土手の手入れ	河川課	検討	実施
                    枝打ちの実習	森林課	検討	実施
                    """);

            assertThat(Sketch.names(plan)).containsExactly("土手の手入れ", "枝打ちの実習");
            assertThat(plan.measures().get(0).relatedPlans()).containsExactly("水辺計画", "田畑計画");
        }

        @Test
        void whatCitizensAndBusinessesAreAskedToDo() {
            assertThat(Sketch.measures("# 川の章\n\n主体\t取組\n市民\t川辺を散歩します。\n\tごみを持ち帰ります。\n事業者\t川の魚を使った商品を開発します。\n"))
                    .isEmpty();
        }

        @Test
        void anIndicatorOfThePlan() {
            Plan plan = Sketch.plan("""
                    # 数値目標

                    指標	現状値（令和4年度）	目標値（令和8年度）
                    草刈りの回数	2回	4回
                    """);

            assertThat(plan.measures()).isEmpty();
            assertThat(plan.indicators()).hasSize(1);
            assertThat(plan.indicators().get(0).baseline()).isEqualTo(new Indicator.Value(2022, "2回", 2.0));
            assertThat(plan.indicators().get(0).targets()).containsExactly(new Indicator.Value(2026, "4回", 4.0));
        }

        @Test
        void anIndicatorWhoseYearsStandInColumnsOfTheirOwn() {
            Plan plan = Sketch.plan("""
                    成果指標	基準年度	基準値	目標年度	目標値
                    水辺の散歩をする人の割合	令和4年度	30%	令和8年度	45%
                    """);

            assertThat(plan.indicators()).singleElement().satisfies(indicator -> {
                assertThat(indicator.baseline().year()).isEqualTo(2022);
                assertThat(indicator.targets())
                        .extracting(Indicator.Value::year)
                        .containsExactly(2026);
            });
        }

        @Test
        void anIndicatorWhoseLatestResultIsTheBaseline() {
            Plan plan = Sketch.plan("""
                    成果指標	現状値（R4）	基準値（H30）	目標値（R8）
                    水辺の散歩をする人の割合	30%	25%	45%
                    """);

            assertThat(plan.indicators())
                    .extracting(indicator -> indicator.baseline().text())
                    .containsExactly("30%");
        }

        @Test
        void anIndicatorWhoseYearsStandBesideItsValues() {
            Indicator indicator = planOf(
                            "指標 | 現状値（年度） | 目標値（年度）",
                            "川の水の量 | 412千t（2021） | 248千t（2030）",
                            "草刈りの参加率 | 19.4%（R4） | 28%（R14）")
                    .indicators()
                    .get(0);

            assertThat(indicator.baseline()).isEqualTo(new Indicator.Value(2021, "412千t", 412_000.0));
            assertThat(indicator.targets()).containsExactly(new Indicator.Value(2030, "248千t", 248_000.0));
        }

        @Test
        void indicatorsBehindWhateverTheyBelongTo() {
            Plan plan = planOf(
                    "基本方針 | 目標 | 指標 | 現状値（R5） | 目標値（R11）",
                    "方針1 | 水辺を守る | 草刈りの参加率 | 18% | 40%",
                    "方針2 | 田畑を守る | 水路の掃除の回数 | 2回 | 4回");

            assertThat(plan.measures()).isEmpty();
            assertThat(plan.tables()).extracting(Table::kind).containsExactly(Table.Kind.INDICATORS);
            assertThat(plan.indicators()).extracting(Indicator::name).containsExactly("草刈りの参加率", "水路の掃除の回数");
            assertThat(plan.indicators().get(0).path()).containsExactly("方針1", "水辺を守る");
        }

        @Test
        void indicatorsUnderAWordForTargets() {
            assertThat(planOf("数値目標 | 基準値 | 目標値", "草刈りの参加者数（累計） | 12人（R5） | 60人（R11）")
                            .indicators())
                    .extracting(Indicator::name)
                    .containsExactly("草刈りの参加者数（累計）");
        }

        @Test
        void indicatorsOfAnEarlierPlan() {
            Plan plan =
                    planOf("指標 | 計画策定時 | 目標 | 実績 | 評価", "草刈りの参加率 | 21% | 27% | 19% | ×", "水門の点検の回数 | 2回 | 4回 | 4回 | ○");

            assertThat(plan.indicators()).isEmpty();
            assertThat(plan.measures()).isEmpty();
        }

        @Test
        void indicatorsWhoseResultsAreYetToBeFilledIn() {
            assertThat(planOf("指標 | 現状値 | 目標値 | 実績 | 評価", "草刈りの参加率 | 21% | 27% |  | ")
                            .indicators())
                    .hasSize(1);
        }

        private static Plan planOf(String... rows) {
            return Sketch.plan(Sketch.document(List.of(), Sketch.grid(rows)));
        }
    }

    private static Measure only(String text) {
        List<Measure> measures = Sketch.measures(text);
        assertThat(measures).hasSize(1);
        return measures.get(0);
    }
}
