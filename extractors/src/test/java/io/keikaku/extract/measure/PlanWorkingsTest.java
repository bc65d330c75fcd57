package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.extract.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanWorkingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "計画;実行;点検;改善",
                "計画（Plan）;実行（Do）;評価（Check）;改善（Action）",
                "Plan（計画）;Do（実行）;Check（評価）;Act（見直し）",
                "① 計画の策定;② 施策の実施;③ 点検・評価;④ 見直し・改善",
            })
    void theStepsOfTheCycleOfReviewAreNoMeasures(String steps) {
        String[] names = steps.split(";");
        StringBuilder text = new StringBuilder("# 5 進み具合の確かめ\n\n取組名\t担当課\t時期\n");
        for (String name : names) {
            text.append(name).append("\t企画課\t令和6年度\n");
        }

        assertThat(Sketch.measures(text.toString())).isEmpty();
    }

    @Test
    void thePlansBesideThisOneAreNoMeasures() {
        assertThat(Sketch.measures("""
                # 2 水辺の計画のかたち

                名称	R6	R7	R8
                総合計画	策定		改訂
                水辺計画（方針編）	策定		改訂
                水辺計画（実施編）	策定	改訂	改訂
                """)).isEmpty();
    }

    @Test
    void aPlanThatIsToBeMadeIsAMeasureWhereADepartmentMakesIt() {
        assertThat(Sketch.names(Sketch.plan("""
                # 2 備え

                事業名	担当課	R6	R7	R8
                地域防災計画	防災課	策定		改訂
                業務継続計画	防災課	検討	策定	継続
                """))).containsExactly("地域防災計画", "業務継続計画");
    }

    @Test
    void oneNameThatIsAlsoAStepIsLeftWhereItStands() {
        assertThat(Sketch.measures("""
                # 2 備え

                事業名	担当課	R6	R7	R8
                見直し	防災課	検討	実施	→
                水門の点検	河川課	実施	→	→
                土手の手入れ	河川課	実施	→	→
                """)).hasSize(3);
    }
}
