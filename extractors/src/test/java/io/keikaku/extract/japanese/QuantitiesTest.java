package io.keikaku.extract.japanese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "81% | 81 | %",
                "８１．５％ | 81.5 | %",
                "年24回 | 24 | 回",
                "7,260人 | 7260 | 人",
                "約3,200万枚 | 32000000 | 枚",
                "1億2,000万円 | 120000000 | 円",
                "169,000 | 169000 | -",
                "▲10％ | -10 | %",
                "10%削減 | 10 | %",
                "5か所以上 | 5 | か所",
                "70%（残る30%は別の分） | 70 | %",
                "12.5t-CO2 | 12.5 | t-co2",
                "累計150件 | 150 | 件",
                "500g/人・日 | 500 | g/人・日",
                "2,023人 | 2023 | 人",
                "14学区 | 14 | 学区",
            })
    void a_quantity_has_a_value_and_a_unit(String text, double value, String unit) {
        assertThat(Quantities.parse(text)).hasValueSatisfying(quantity -> {
            assertThat(quantity.value()).isEqualTo(value);
            assertThat(quantity.unit()).isEqualTo(unit);
            assertThat(quantity.ratio()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"150手続／800手続, 150", "12件/22件, 12", "400／800手続, 400"})
    void of_a_ratio_the_first_figure_is_the_value(String text, double value) {
        assertThat(Quantities.parse(text)).hasValueSatisfying(quantity -> {
            assertThat(quantity.value()).isEqualTo(value);
            assertThat(quantity.ratio()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "検討", "5手続に試行導入", "試行の拡大（5か所）", "2023年度", "2023", "令和5年度", "1-1-1", "(1)", "希望する全学区", "情報政策課"
            })
    void other_text_is_no_quantity(String text) {
        assertThat(Quantities.parse(text)).isEmpty();
    }

    @Test
    void twin_indicators_are_taken_apart() {
        assertThat(Quantities.twins("①10件\n②20人")).containsExactly("10件", "20人");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10件", "対象①10件", "①10件"})
    void a_cell_that_does_not_count_up_stays_whole(String text) {
        assertThat(Quantities.twins(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "―", "－", "ー", "…", "なし"})
    void dashes_are_no_value(String text) {
        assertThat(Quantities.isNone(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"81%", "150手続／800手続", "①10件②20人", "年4回"})
    void quantities_are_likely(String cell) {
        assertThat(Quantities.likelihood(cell)).isGreaterThanOrEqualTo(0.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "検討", "総務課", "令和5年度", "-", "5手続に試行導入"})
    void other_cells_are_unlikely(String cell) {
        assertThat(Quantities.likelihood(cell)).isLessThanOrEqualTo(0.2);
    }
}
