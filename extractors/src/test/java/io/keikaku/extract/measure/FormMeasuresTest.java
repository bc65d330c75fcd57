package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.Sketch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measures that are told of in forms, one each. */
class FormMeasuresTest {
    @Test
    void areReadAlsoWhereASectionFurtherOutIsBackground() {
        assertThat(Sketch.measure("""
                # 用語解説

                ## 1 水辺を守る

                事業名	土手の手入れ
                概要	草を刈ります。
                担当課	河川課
                """).name()).isEqualTo("土手の手入れ");
    }

    @Test
    void haveNoHeadingOfTheirOwnNameInTheirPath() {
        assertThat(Sketch.measure("""
                # 1 水辺を守る

                ## (1) 土手の手入れ

                事業名	土手の手入れ
                概要	草を刈ります。
                担当課	河川課
                """).path()).containsExactly("1 水辺を守る");
    }

    @Test
    void giveAMeasureEach() {
        Measure measure = Sketch.measure("""
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
        Measure measure = Sketch.measure("""
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
        assertThat(Sketch.measure("""
                        # 1-1 土手の手入れ

                        概要	草を刈ります。
                        担当課	河川課
                        実施時期	令和6年度
                        """).name()).isEqualTo("土手の手入れ");
    }

    @Test
    void holdAScheduleOfTheirOwn() {
        assertThat(Sketch.measure("""
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
        Indicator indicator = Sketch.measure("""
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
        Measure measure = Sketch.measure("""
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
        Measure measure = Sketch.measure("""
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
                        List.of(), Sketch.grid("取組名 | 取組の名前を記入します。", "概要 | 取組のあらましを記入します。", "担当課 | 責任を負う課を記入します。")))))
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
