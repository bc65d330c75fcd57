package io.keikaku.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.extract.table.ValueWords.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueWordsTest {
    @ParameterizedTest
    @CsvSource({
        "計画値, PLANNED",
        "（実績）, ACTUAL",
        "事業費（千円）, COST",
        "概算事業費, COST",
        "合計（百万円）, TOTAL",
        "① 量の見込み（人）, FORECAST",
        "確保方策, FORECAST"
    })
    void sayWhatTheFiguresBesideThemAre(String label, Kind kind) {
        assertThat(ValueWords.kind(label)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"草刈りの回数", "実績を広く知らせる", "計画の見直し", "●", "（）", ""})
    void sayNothingAsPartOfOtherText(String label) {
        assertThat(ValueWords.kind(label)).isEmpty();
    }

    @Test
    void areNotLookedForInLongTexts() {
        assertThat(ValueWords.kind("川の土手を整えるために要する費用のうち町が負担する事業費")).isEmpty();
    }
}
