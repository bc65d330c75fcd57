package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.Table;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in tables and is no measure. */
class NoMeasuresTest {
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
            assertThat(indicator.targets()).extracting(Indicator.Value::year).containsExactly(2026);
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
                        "指標 | 現状値（年度） | 目標値（年度）", "川の水の量 | 412千t（2021） | 248千t（2030）", "草刈りの参加率 | 19.4%（R4） | 28%（R14）")
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
        Plan plan = planOf("指標 | 計画策定時 | 目標 | 実績 | 評価", "草刈りの参加率 | 21% | 27% | 19% | ×", "水門の点検の回数 | 2回 | 4回 | 4回 | ○");

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
