package io.keikaku.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoringTextTest {

    @Test
    void foldsWidthCaseSpaceAndDashes() {
        assertThat(ScoringText.fold("ＡＩ－ＯＣＲ　の\u00A0ﾄﾞｳﾆｭｳ\u2014①")).isEqualTo("ai-ocrのドウニュウ-1");
    }

    @Test
    void takesAnAbsentTextForAnEmptyOne() {
        assertThat(ScoringText.fold(null)).isEmpty();
    }

    @Test
    void dropsTheCircledNumberOfTwinIndicators() {
        assertThat(ScoringText.foldLabel(" ② 40件")).isEqualTo("40件");
    }

    @ParameterizedTest
    @CsvSource({"第4章 移動を支える, 移動を支える", "第二編窓口, 窓口", "1-2 窓口, 窓口", "(3) 窓口, 窓口", "【基本方針1】窓口, 窓口", "目標2：窓口, 窓口", "窓口, 窓口"})
    void comparesHeadingsWithoutTheirNumbering(String heading, String bare) {
        assertThat(ScoringText.foldHeading(List.of("第1章 別", heading))).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "施策", "1"})
    void mayLeaveNothingOfAHeading(String heading) {
        assertThat(ScoringText.foldHeading(List.of(heading))).isEmpty();
    }
}
