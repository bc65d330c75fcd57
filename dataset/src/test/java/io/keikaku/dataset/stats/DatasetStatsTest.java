package io.keikaku.dataset.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.dataset.PlanSource;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.MeasureDraft;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Phase.Stage;
import io.keikaku.core.model.PlanFixtures;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatasetStatsTest {
    private static final PlanSource PLANS = visitor -> {
        visitor.visit(PlanFixtures.full());
        visitor.visit(PlanFixtures.empty("pz"));
    };
    private static final Themes BY_NAME =
            new Themes(List.of("防災", "<窓口>"), measure -> measure.name().contains("窓口") ? List.of("<窓口>") : List.of());

    @Test
    void countWhatIsFilledAndWarned() throws IOException {
        PlanQuality quality = stats().plans().getFirst();
        assertThat(quality.measures()).isEqualTo(2);
        assertThat(quality.filled())
                .containsEntry(MeasureField.DESCRIPTION, 1)
                .containsEntry(MeasureField.SCHEDULE, 1)
                .containsEntry(MeasureField.YEARS, 0);
        assertThat(quality.warned()).isEqualTo(1);
        assertThat(quality.confidence()).isEqualTo(0.725);
    }

    @Test
    void knowPlansWithoutMeasures() throws IOException {
        PlanQuality quality = stats().plans().get(1);
        assertThat(quality.confidence()).isNull();
        assertThat(quality.share(MeasureField.PATH)).isZero();
    }

    @Test
    void countAPhaseInEachYearThatItRuns() throws IOException {
        assertThat(stats().phases())
                .containsEntry(2023, Map.of(Stage.STUDY, 1))
                .containsEntry(2027, Map.of(Stage.OPERATE, 1))
                .containsOnlyKeys(2023, 2024, 2025, 2026, 2027);
    }

    @Test
    void areNotLedAstrayByAMisreadYear() throws IOException {
        Measure misread = new MeasureDraft(PlanFixtures.fullMeasure())
                .schedule(List.of(new Phase("運用", Stage.OPERATE, 2023, 20230000, null)))
                .build();
        assertThat(DatasetStats.of(visitor -> visitor.visit(PlanFixtures.of("p", List.of(misread))), Themes.none())
                        .phases())
                .hasSizeLessThan(100);
    }

    @Test
    void putTheBusiestDepartmentsFirst() throws IOException {
        Measure other = new MeasureDraft(PlanFixtures.fullMeasure())
                .departments(List.of(PlanFixtures.fullMeasure().departments().get(1)))
                .build();
        DatasetStats stats = DatasetStats.of(
                visitor -> visitor.visit(PlanFixtures.of("p", List.of(other, PlanFixtures.fullMeasure()))),
                Themes.none());
        assertThat(stats.busiestDepartments(5)).containsExactly(Map.entry("情報課", 2), Map.entry("市民課", 1));
    }

    @Test
    void tellWhenATownFirstOperatesSomethingOfATheme() throws IOException {
        assertThat(stats().themes().get("<窓口>"))
                .containsExactly(Map.entry(new Town("990019", "青空県水沢台市"), new ThemeCell(2, 2024)));
    }

    @Test
    void areTextForATerminal() throws IOException {
        assertThat(StatsText.of(stats()))
                .startsWith("2 plans, 2 measures\n")
                .contains("水沢台市 水沢台市デジタル化計画  2         50      50    50")
                .contains("2024  0      0        0      0      1")
                .contains("<窓口>  青空県水沢台市  2         2024");
    }

    @Test
    void areAPageThatNeedsNothingBesideItselfAndTakesNoMarkupFromPlans() throws IOException {
        assertThat(StatsHtml.of(stats()))
                .contains("<svg", "水沢台市デジタル化計画", "<th>防災</th><th>&lt;窓口&gt;</th>", "2 (2024)")
                .doesNotContain("<窓口>", "http:", "https:", "<script", "<link");
    }

    private static DatasetStats stats() throws IOException {
        return DatasetStats.of(PLANS, BY_NAME);
    }
}
