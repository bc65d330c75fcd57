package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Plan;
import io.keikaku.extract.Sketch;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures that are told of in running text. */
class ProseMeasuresTest {
    @Test
    void underAHeadingWithADepartmentIsAMeasure() {
        Measure measure = Sketch.measure("""
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
    void mayCallWhatIsDoneByAWordForNames() {
        Measure measure = Sketch.measure("""
                # 1 水辺を守る

                ## (1) 土手の手入れ

                課題：草が水の流れを妨げている

                取組：年に二度、草を刈ります。

                担当課：河川課
                """);

        assertThat(measure.description()).isEqualTo("年に二度、草を刈ります。");
        assertThat(measure.fields()).containsEntry("課題", "草が水の流れを妨げている");
    }

    @Test
    void mayEndWithItsDepartmentsInBrackets() {
        assertThat(Sketch.measure("""
                        # 1 水辺を守る

                        ## (1) 土手の手入れ

                        年に二度、草を刈ります。

                        【河川課、観光課】
                        """).departments())
                .extracting(Department::name)
                .containsExactly("河川課", "観光課");
    }

    @ParameterizedTest
    @ValueSource(strings = {"【指標】", "【重要業績評価指標（KPI）】", "《数値目標》", "（指標）", "KPI：", "【目標】"})
    void givesIndicatorsUnderAKey(String key) {
        Measure measure = Sketch.measure("""
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
        Measure measure = Sketch.measure("""
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
    void isMeasuredByQuantitiesBelowYearsThatTheTermsOfPlansGroup() {
        Measure measure = Sketch.measure("""
                町の水辺計画（令和6年度～令和8年度）

                # 水辺を守る

                ## ① 土手の手入れ　　担当：河川課

                草を刈ります。

                	第4期		第5期
                区分	R4実績	R5見込	R6	R7	R8
                草を刈った回数（回）	－	－	－	5	6
                参加した人（人）	20	25	30	40	50
                """);

        assertThat(measure.indicators())
                .extracting(
                        Indicator::name,
                        indicator -> indicator.targets().stream()
                                .map(Indicator.Value::value)
                                .filter(Objects::nonNull)
                                .toList())
                .containsExactly(tuple("草を刈った回数", List.of(5.0, 6.0)), tuple("参加した人", List.of(30.0, 40.0, 50.0)));
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
        Measure measure = Sketch.measure("""
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
        Measure measure = Sketch.measure("""
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
        Measure measure = Sketch.measure("""
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
