package io.keikaku.dataset.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.MeasureDraft;
import io.keikaku.core.model.PlanFixtures;
import io.keikaku.core.model.PlanJson;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiffReportsTest {
    private static final Measure MEASURE = PlanFixtures.fullMeasure();
    private static final EditionsDiff DIFF = EditionsDiff.between(
            List.of(
                    PlanFixtures.of("p", List.of(MEASURE, PlanFixtures.bareMeasure("m2", "公用車の電動化"))),
                    PlanFixtures.of("old", List.of())),
            List.of(
                    PlanFixtures.of(
                            "p",
                            List.of(
                                    new MeasureDraft(MEASURE).number("2").build(),
                                    PlanFixtures.bareMeasure("m3", "<b>避難所</b>の開設訓練"))),
                    PlanFixtures.full()));

    @Test
    void areTextForATerminal() {
        assertThat(DiffText.of(DIFF)).isEqualTo("""
                        p: 1 added, 1 removed, 1 changed, 0 unchanged
                        ~ 2 窓口予約システムの導入
                            renumbered: 1-1-① → 2
                        + <b>避難所</b>の開設訓練
                        - 公用車の電動化
                        + plan 水沢台市デジタル化計画
                        - plan old
                        """);
    }

    @Test
    void areJsonForPrograms() throws IOException {
        JsonNode json = PlanJson.parse(DiffJson.of(DIFF), JsonNode.class);
        assertThat(json.at("/0/measures/0/status").asText()).isEqualTo("CHANGED");
        assertThat(json.at("/0/measures/0/changes/0/kind").asText()).isEqualTo("RENUMBERED");
        assertThat(json.at("/0/measures/1/after/name").asText()).contains("避難所");
        assertThat(json.at("/0/measures/2/before/name").asText()).isEqualTo("公用車の電動化");
        assertThat(json.at("/1/after/title").asText()).isEqualTo("水沢台市デジタル化計画");
        assertThat(json.at("/1/before").isNull()).isTrue();
        assertThat(json.at("/2/before/id").asText()).isEqualTo("old");
    }

    @Test
    void areAPageWithBothSidesThatTakesNoMarkupFromPlans() {
        assertThat(DiffHtml.of(DIFF))
                .contains("<del>1-1-①</del></td><td><ins>2</ins>")
                .contains("&lt;b&gt;避難所&lt;/b&gt;の開設訓練")
                .doesNotContain("<b>", "http:", "https:", "<script");
    }
}
