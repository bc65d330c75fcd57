package io.keikaku.extract.japanese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JapaneseTextTest {

    @ParameterizedTest
    @CsvSource({
        "ＤＸ推進計画, DX推進計画",
        "ｻｰﾋﾞｽ, サービス",
        "⼦⽀⼈, 子支人",
        "⻑⺠, 長民",
        "R5～R7, R5~R7",
        "R5〜R7, R5~R7",
        "2023－2025, 2023-2025",
        "2023–2025, 2023-2025",
        "2023−2025, 2023-2025",
        "2023―2025, 2023-2025",
        "第１章（案）, 第1章(案)",
    })
    void folding_makes_variants_of_a_character_alike(String printed, String folded) {
        assertThat(JapaneseText.fold(printed)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"データセンター", "一般", "①窓口", "⑳", "㉑"})
    void folding_keeps_long_vowels_the_numeral_one_and_circled_digits(String printed) {
        assertThat(JapaneseText.fold(printed)).isEqualTo(printed);
    }

    @Test
    void radicals_alone_leaves_width_as_printed() {
        assertThat(JapaneseText.radicals("⼦ども・⼦育て（Ｒ５）")).isEqualTo("子ども・子育て（Ｒ５）");
    }

    @ParameterizedTest
    @CsvSource({
        "'コワーキング スペース利用 申請手続', コワーキングスペース利用申請手続",
        "'かすみ保健\n福祉センター', かすみ保健福祉センター",
        "'Smart City Plan', Smart City Plan",
        "'Smart\nCity', Smart City",
        "'AI チャットボット', AI チャットボット",
        "'AI\nチャットボット', AIチャットボット",
        "'第 3 期', 第 3 期",
        "'  前後の空白  ', 前後の空白",
        "'生活、\r\n　就労', 生活、就労",
        "'1-\n1-\n2', 1-1-2",
        "'Wi-\nFi', Wi- Fi",
        "'延べ1,2\n00人', '延べ1,200人'",
        "'1,\n200人', '1,200人'",
        "'表1,2\n3', '表1,2 3'",
    })
    void joining_lines_removes_only_the_breaks_of_the_print(String printed, String joined) {
        assertThat(JapaneseText.joinLines(printed)).isEqualTo(joined);
    }

    @Test
    void compact_is_the_same_for_names_that_differ_in_print_only() {
        assertThat(JapaneseText.compact("ＡＩ・ＲＰＡ　の\n活用")).isEqualTo(JapaneseText.compact("AI・RPAの活用"));
    }
}
