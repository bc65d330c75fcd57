package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Indicator;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorTextTest {
    @Test
    void takesABaselineBehindTheNameOff() {
        Indicator indicator = IndicatorText.of("草刈りの回数（令和4年度実績：3回）", "", null, List.of());

        assertThat(indicator.name()).isEqualTo("草刈りの回数");
        assertThat(indicator.baseline()).isEqualTo(new Indicator.Value(2022, "3回", 3.0));
    }

    @Test
    void keepsABracketThatIsNoBaseline() {
        Indicator indicator = IndicatorText.of("草刈りの回数（年間）", "", null, List.of());

        assertThat(indicator.name()).isEqualTo("草刈りの回数（年間）");
        assertThat(indicator.baseline()).isNull();
    }

    @Test
    void believesABaselineOfItsOwnColumn() {
        Indicator.Value own = new Indicator.Value(2021, "2回", 2.0);

        assertThat(IndicatorText.of("草刈りの回数（令和4年度実績：3回）", "", own, List.of()).baseline())
                .isEqualTo(own);
    }

    @Test
    void takesTheUnitOfItsTargets() {
        List<Indicator.Value> targets = List.of(new Indicator.Value(2023, "5回", 5.0));

        assertThat(IndicatorText.of("草刈り", "", null, targets).unit()).isEqualTo("回");
    }

    @Test
    void believesAUnitOfItsOwnColumn() {
        List<Indicator.Value> targets = List.of(new Indicator.Value(2023, "5回", 5.0));

        assertThat(IndicatorText.of("草刈り", "回/年", null, targets).unit()).isEqualTo("回/年");
    }

    @Test
    void hasNoNameWhereThePlanGivesNone() {
        assertThat(IndicatorText.of(" ", "", null, List.of()).name()).isNull();
    }
}
