package io.keikaku.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import io.keikaku.extract.Sketch;
import org.junit.jupiter.api.Test;

class SharedIndicatorsTest {
    private static final String TABLE = "指標\t現状値（令和4年度）\t目標値（令和8年度）\n花壇の数\t2\t4\n";

    @Test
    void indicatorsBelowTheLastOfManyMeasuresAreOfThePlan() {
        Plan plan = Sketch.plan(measures(6) + "（重要業績評価指標）\n\n" + TABLE);

        assertThat(plan.measures())
                .hasSize(6)
                .allSatisfy(measure -> assertThat(measure.indicators()).isEmpty());
        assertThat(plan.indicators()).hasSize(1);
    }

    @Test
    void indicatorsBelowEachOfSomeMeasuresAreTheirs() {
        Plan plan = Sketch.plan(measures(6).replace("草を刈ります。\n", "草を刈ります。\n\n（成果指標）\n\n" + TABLE));

        assertThat(plan.indicators()).isEmpty();
        assertThat(plan.measures())
                .extracting(Measure::indicators)
                .allSatisfy(own -> assertThat(own).hasSize(1));
    }

    private static String measures(int count) {
        StringBuilder text = new StringBuilder("# 第１章　施策\n\n## １　水辺を守る\n\n");
        for (int i = 0; i < count; i++) {
            text.append("○土手").append("あいうえおかきく".charAt(i)).append("の手入れ（河川課）\n\n草を刈ります。\n\n");
        }
        return text.toString();
    }
}
