package io.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.MeasureDraft;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.PlanFixtures;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureTextTest {
    @Test
    void tellsEverythingOfAMeasure() {
        assertThat(text(PlanFixtures.fullMeasure()))
                .contains(
                        "department: 市民課\n",
                        "department: 情報課 (coordinator, 庁内横断的, and others)\n",
                        "phase: 2023 H1-2023 H2 検討 (STUDY)\n",
                        "phase: 2024-2027 運用 (OPERATE)\n",
                        "phase: year unknown 見直し (REVIEW)\n",
                        "indicator: 予約率 [%]: 2022 0% → 2024 40% → 2027 62.5%\n");
    }

    @Test
    void saysThatAnIndicatorHasNoName() {
        Indicator unnamed = new Indicator(null, null, List.of(), null, List.of(new Indicator.Value(2022, "90人", 90.0)));
        assertThat(text(new MeasureDraft(PlanFixtures.fullMeasure()).indicators(List.of(unnamed))))
                .contains("indicator: (no name): 2022 90人\n");
    }

    @Test
    void tellsOneHalfOfOneYearOnce() {
        Phase phase = new Phase("検討", Phase.Stage.STUDY, 2023, 2023, new Phase.Part("H1", "H1"));
        assertThat(text(new MeasureDraft(PlanFixtures.fullMeasure()).schedule(List.of(phase))))
                .contains("phase: 2023 H1 検討 (STUDY)\n");
    }

    private static String text(MeasureDraft draft) {
        return text(draft.build());
    }

    private static String text(Measure measure) {
        StringWriter text = new StringWriter();
        new MeasureText(new PrintWriter(text)).print(measure);
        return text.toString().replace("\r\n", "\n");
    }
}
