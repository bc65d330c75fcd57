package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.document.LegendEntry;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Plan;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands under years, indicators and targets in the rows of tables. */
class TableYearsTest {
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
            assertThat(indicator.targets()).extracting(Indicator.Value::year).containsExactly(2024, 2025);
        });
        assertThat(plan.measures().get(1).indicators()).singleElement().satisfies(indicator -> {
            assertThat(indicator.baseline().year()).isEqualTo(2023);
            assertThat(indicator.targets()).extracting(Indicator.Value::text).containsExactly("1回", "2回");
        });
    }

    @Test
    void takeCostsOfAFewYearsForAScheduleWhereStrokesFillTheOthers() {
        assertThat(Sketch.measures("""
                町の水辺計画（令和6年度～令和8年度）

                # 水辺を守る

                施設名	R6	R7	R8
                第一水門	12,000	－	－
                第二水門	－	35,000	－
                """)).extracting(Measure::name).containsExactly("第一水門", "第二水門");
    }

    @Test
    void doNotGuessWhichYearsAWordForResultsHoldsWhereTheSourceTellsNoSpans() {
        assertThat(Sketch.plan("""
                町の水辺計画（令和6年度～令和8年度）

                # 水辺を守る

                	実績			計画
                指標	R3	R4	R5	R6	R7
                土手を歩いた人（人）	30	40	50	60	70
                """).indicators())
                .flatExtracting(Indicator::targets)
                .isEmpty();
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
        Measure measure = Sketch.measure("""
                （単位：千円）

                事業名	担当課	R5	R6
                土手の手入れ	河川課	1,200	1,500
                """);

        assertThat(measure.indicators()).isEmpty();
        assertThat(measure.fields()).containsEntry("R6（千円）", "1,500");
    }

    @Test
    void giveIndicatorsTheUnitAboveTheTable() {
        assertThat(Sketch.measure("""
                        （単位：人）

                        事業名	担当課	指標	R5	R6
                        土手の手入れ	河川課	参加者	12	15
                        """).indicators()).extracting(Indicator::unit).containsExactly("人");
    }

    @Test
    void takeTheLatestOfSeveralResultsForTheBaseline() {
        assertThat(Sketch.measure("""
                        事業名	担当課	指標	R3実績	R4実績	R6目標
                        土手の手入れ	河川課	参加者	10人	12人	20人
                        """).indicators())
                .extracting(Indicator::baseline)
                .containsExactly(new Indicator.Value(2022, "12人", 12.0));
    }

    @Test
    void readAScheduleThatIsWrittenOut() {
        assertThat(Sketch.measure("""
                        事業名	概要	担当課	実施時期
                        土手の手入れ	草を刈ります。	河川課	R5 検討、R6 実施
                        """).schedule())
                .extracting(Phase::label, Phase::fromYear)
                .containsExactly(tuple("検討", 2023), tuple("実施", 2024));
    }

    @Test
    void takeAHeaderThatJudgesAnEarlierPeriodForNoYear() {
        Measure measure = Sketch.measure("""
                前期（令和5年度～令和6年度）と後期（令和7年度～令和8年度）に分けます。

                事業名	概要	前期計画の評価	担当課
                土手の手入れ	草を刈ります。	おおむね達成しました。	河川課
                """);

        assertThat(measure.schedule()).isEmpty();
        assertThat(measure.fields()).containsEntry("前期計画の評価", "おおむね達成しました。");
    }

    @Test
    void readTheYearsThatThePlanGivesForTheHalvesOfItsPeriod() {
        assertThat(Sketch.measure("""
                        前期（令和5年度～令和6年度）と後期（令和7年度～令和8年度）に分けます。

                        事業名	概要	担当課	前期	後期
                        土手の手入れ	草を刈ります。	河川課	検討	実施
                        """).schedule())
                .extracting(Phase::label, Phase::fromYear, Phase::toYear)
                .containsExactly(tuple("検討", 2023, 2024), tuple("実施", 2025, 2026));
    }

    @Test
    void readAValueInTheColumnOfIndicatorsAsTargetOfTheYearAboveIt() {
        Measure measure = Sketch.measure("""
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
        assertThat(Sketch.measure("""
                        事業名	担当課	R5	R6	KPI（R7）
                        土手の手入れ	河川課	10人	20人	30人
                        """).indicators()).singleElement().satisfies(indicator -> {
            assertThat(indicator.name()).isNull();
            assertThat(indicator.targets()).extracting(Indicator.Value::year).containsExactly(2023, 2024, 2025);
        });
    }

    @Test
    void giveADeadlineWhereThereIsNoSchedule() {
        Measure measure = Sketch.measure("""
                事業名	概要	担当課	実施時期
                土手の手入れ	草を刈ります。	河川課	令和6年秋
                """);

        assertThat(measure.deadline().text()).isEqualTo("令和6年秋");
        assertThat(measure.deadline().year()).isEqualTo(2024);
    }

    @Test
    void leaveTheYearUnknownAndWarnWhereTheTextDoesNotSayIt() {
        Measure measure = Sketch.measure("""
                事業名	担当課	R5	R6	R7
                土手の手入れ	河川課	検討　設計		運用
                """);

        assertThat(measure.schedule()).extracting(Phase::fromYear).containsExactly(2023, null, 2025);
        assertThat(measure.warnings()).contains("YEAR_UNCERTAIN");
    }
}
