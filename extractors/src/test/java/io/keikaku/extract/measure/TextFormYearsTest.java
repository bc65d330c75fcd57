package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Years in the forms of a text, whose merged cells are lost. */
class TextFormYearsTest {

    @Test
    void yearsBelowEachOtherHaveTheirPhasesBesideThem() {
        Measure measure = form("年度別計画\t令和6年度\t設計\n\t令和7年度\t工事\n\t令和8年度\t工事\n");

        assertThat(measure.schedule())
                .extracting(Phase::label, Phase::fromYear, Phase::toYear)
                .containsExactly(tuple("設計", 2024, 2024), tuple("工事", 2025, 2026));
        assertThat(measure.indicators()).isEmpty();
    }

    @Test
    void yearsBelowEachOtherHaveTheTargetsOfTheIndicatorAboveBesideThem() {
        Measure measure = form("指標\t草刈りの回数\n目標値\tR6\t2回\n\tR7\t3回\n");

        assertThat(measure.schedule()).isEmpty();
        assertThat(measure.indicators()).extracting(Indicator::name).containsExactly("草刈りの回数");
        assertThat(measure.indicators().get(0).targets())
                .extracting(Indicator.Value::year, Indicator.Value::text)
                .containsExactly(tuple(2024, "2回"), tuple(2025, "3回"));
    }

    @Test
    void stepsBeforeTheYearsAreNoPhases() {
        Measure measure = form("スケジュール\t\tR6\tR7\tR8\n\t土手の調査\t準備\t実施\t→\n\t木の手入れ\t\t検討\t実施\n");

        assertThat(measure.schedule())
                .extracting(Phase::label, Phase::fromYear, Phase::toYear)
                .containsExactly(
                        tuple("準備", 2024, 2024),
                        tuple("実施", 2025, 2026),
                        tuple("検討", 2025, 2025),
                        tuple("実施", 2026, 2026));
    }

    @Test
    void aRowThatLostTheCellBeforeThePhasesIsMovedUnderTheYears() {
        Measure measure = form("スケジュール\t\tR6\tR7\tR8\n\t準備\t試行\t実施\n");

        assertThat(measure.schedule())
                .extracting(Phase::label, Phase::fromYear)
                .containsExactly(tuple("準備", 2024), tuple("試行", 2025), tuple("実施", 2026));
    }

    @Test
    void valuesBesideAnIndicatorThatSayWhatTheyAreAreItsOwn() {
        Measure measure = form("スケジュール\tR6\tR7\tR8\n\t準備\t試行\t実施\n成果指標\t草刈りの回数\t現状（R5） 2回\t目標（R8） 6回\n");

        assertThat(measure.schedule()).extracting(Phase::label).containsExactly("準備", "試行", "実施");
        Indicator indicator = measure.indicators().get(0);
        assertThat(indicator.name()).isEqualTo("草刈りの回数");
        assertThat(indicator.baseline()).isEqualTo(new Indicator.Value(2023, "2回", 2.0));
        assertThat(indicator.targets()).containsExactly(new Indicator.Value(2026, "6回", 6.0));
    }

    private static Measure form(String rows) {
        List<Measure> measures = Sketch.measures("# 川の章\n\n事業名\t土手の手入れ\n概要\t草を刈ります。\n担当課\t河川課\n" + rows);
        assertThat(measures).hasSize(1);
        return measures.get(0);
    }
}
