package io.keikaku.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacetsTest {
    private final Facets facets = new Facets();

    @ParameterizedTest
    @CsvSource({
        "【スケジュール】, SCHEDULE",
        "〔主な事業〕, MEASURES",
        "≪主な取組≫, DIRECTION",
        "〔重要業績評価指標（KPI）〕, INDICATORS",
        "【KPI（重要業績評価指標）】, INDICATORS",
        "［数値目標］, INDICATORS",
        "主な取組, DIRECTION",
        "担当課等, ATTRIBUTE",
        "ロードマップ（１／２）, SCHEDULE",
        "取組一覧(2/3), MEASURES",
        "工程表（その２）, SCHEDULE",
        "施策一覧（続き）, MEASURES",
        "計画の背景, BACKGROUND",
        "第1期計画の振り返りと前計画の評価, BACKGROUND"
    })
    void aHeadingThatSaysWhatFollowsIsKnownByItsWords(String heading, Facet facet) {
        assertThat(facets.of(heading)).contains(facet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"施策と個別の事業", "個別の取組の内容", "施策・事業の体系", "具体的な取組及び主な事業"})
    void aHeadingOfCommonWordsAloneSaysThatMeasuresFollow(String heading) {
        assertThat(facets.of(heading)).contains(Facet.MEASURES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"行政手続の見直し", "事業者の支援", "地域の取組を支えるまち", "の", "市の個別の内容"})
    void aHeadingThatNamesSomethingIsAPolicy(String heading) {
        assertThat(facets.of(heading)).isEmpty();
    }
}
