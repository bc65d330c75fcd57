package io.keikaku.extract.japanese;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Phase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearsTest {
    private static final EraContext ABOUT_2023 = new EraContext(2023);

    @ParameterizedTest
    @CsvSource({
        "R5, 2023",
        "Ｒ５, 2023",
        "R5年度, 2023",
        "R.5, 2023",
        "令和5, 2023",
        "令和５年度, 2023",
        "令 和 5 年 度, 2023",
        "'令和\n5年度', 2023",
        "令和五年度, 2023",
        "令和元年度, 2019",
        "H31, 2019",
        "H31/R1, 2019",
        "H31（R1）, 2019",
        "平成31年度, 2019",
        "平成三十年度, 2018",
        "平成31年度（令和元年度）, 2019",
        "2023, 2023",
        "２０２３年度, 2023",
        "'''23', 2023",
        "’23年度, 2023",
        "FY2023, 2023",
        "2021年度(令和3年度), 2021",
        "令和5（2023）年度, 2023",
        "令和5年度（2023年度）, 2023",
        "令和5年度\t2023年度, 2023",
        "R5（2023）, 2023",
        "2023（R5）, 2023",
        "令和9年度目標, 2027",
        "目標値（令和9年度）, 2027",
        "現状値(R4), 2022",
        "令和4年度末実績, 2022",
        "R7（最終年度）, 2025",
        "1年目（R5）, 2023",
        "2024年3月, 2023",
        "令和6年4月, 2024",
        "令和4年秋, 2022",
        "R5.4.1, 2023",
        "2024.3, 2023",
    })
    void a_cell_names_one_fiscal_year(String cell, int year) {
        assertThat(FiscalYears.parse(cell, EraContext.UNKNOWN)).hasValueSatisfying(span -> {
            assertThat(span.from()).isEqualTo(year);
            assertThat(span.to()).isEqualTo(year);
            assertThat(span.eraInferred()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "R5～R7, 2023, 2025",
        "R5-R7, 2023, 2025",
        "Ｒ５〜７年度, 2023, 2025",
        "令和5年度～令和7年度, 2023, 2025",
        "令和5～7年度, 2023, 2025",
        "令和5年度から7年度まで, 2023, 2025",
        "2023-2025, 2023, 2025",
        "2023―2025年度, 2023, 2025",
        "2023～25年度, 2023, 2025",
        "令和5・6年度, 2023, 2024",
        "平成30年度～令和4年度, 2018, 2022",
        "令和4年4月1日から令和7年3月31日まで, 2022, 2024",
        "令和5年度～令和9年度（5年間）, 2023, 2027",
        "R5→R7, 2023, 2025",
    })
    void a_cell_names_a_range_of_fiscal_years(String cell, int from, int to) {
        assertThat(FiscalYears.parse(cell, EraContext.UNKNOWN)).contains(new YearSpan(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "R5上半期, 2023, H1, H1",
        "令和5年度 下半期, 2023, H2, H2",
        "令和5年度（前期）, 2023, H1, H1",
        "2023年度後期, 2023, H2, H2",
        "R5 1Q, 2023, Q1, Q1",
        "令和5年度第3四半期, 2023, Q3, Q3",
        "R5 Q1～Q3, 2023, Q1, Q3",
    })
    void finer_columns_have_a_part(String cell, int year, String start, String end) {
        assertThat(FiscalYears.parse(cell, EraContext.UNKNOWN))
                .contains(new YearSpan(year, year, new Phase.Part(start, end), false, false, false));
    }

    @ParameterizedTest
    @CsvSource({"上半期, H1, H1", "下期, H2, H2", "第1四半期, Q1, Q1", "４Ｑ, Q4, Q4", "４～６月, Q1, Q1", "1Q～2Q, Q1, Q2"})
    void a_part_may_stand_without_its_year(String cell, String start, String end) {
        assertThat(FiscalYears.parse(cell, EraContext.UNKNOWN))
                .contains(new YearSpan(null, null, new Phase.Part(start, end), false, false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R7以降", "令和7年度以降", "令和7年度～", "2025年度から"})
    void an_open_end_has_no_last_year(String cell) {
        assertThat(FiscalYears.parse(cell, EraContext.UNKNOWN))
                .contains(new YearSpan(2025, null, null, true, false, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和7年度まで", "～R7"})
    void an_open_start_has_no_first_year(String cell) {
        assertThat(FiscalYears.parse(cell, EraContext.UNKNOWN))
                .contains(new YearSpan(null, 2025, null, false, false, false));
    }

    @ParameterizedTest
    @CsvSource({
        "5年度, 2023, 2023",
        "23年度, 2023, 2023",
        "30年度, 2018, 2018",
        "31年度, 2018, 2019",
        "元年度, 2020, 2019",
        "3年度, 2021, 2021",
        "12年度, 2028, 2030",
        "5～7年度, 2024, 2023"
    })
    void a_year_without_era_is_the_one_near_the_plan(String cell, int base, int year) {
        assertThat(FiscalYears.parse(cell, new EraContext(base))).hasValueSatisfying(span -> {
            assertThat(span.from()).isEqualTo(year);
            assertThat(span.eraInferred()).isTrue();
        });
    }

    @Test
    void a_year_without_era_stays_unknown_without_context() {
        assertThat(FiscalYears.parse("5年度", EraContext.UNKNOWN)).isEmpty();
    }

    @Test
    void a_calendar_year_is_marked_as_such() {
        assertThat(FiscalYears.parse("2023年", EraContext.UNKNOWN))
                .contains(new YearSpan(2023, 2023, null, false, false, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "検討",
                "5",
                "1,200",
                "2023手続",
                "2040構想",
                "5年間",
                "第5次計画",
                "毎年度",
                "随時",
                "短期",
                "令和5年度に導入を検討し、本格運用を開始します",
                "令和5年度に運用開始",
                "12件/22件",
                "令和5年度 令和7年度",
                "R5・R7",
                "AR5",
                "平成の大合併",
            })
    void other_cells_are_no_year_expression(String cell) {
        assertThat(FiscalYears.parse(cell, ABOUT_2023)).isEmpty();
    }

    @Test
    void in_a_row_the_era_may_stand_in_the_first_cell_only() {
        assertThat(FiscalYears.parseRow(List.of("事業名", "平成30年度", "31", "2", "3"), EraContext.UNKNOWN))
                .map(span -> span.map(YearSpan::from).orElse(null))
                .containsExactly(null, 2018, 2019, 2020, 2021);
    }

    @Test
    void a_number_that_does_not_follow_its_neighbour_is_no_year() {
        assertThat(FiscalYears.parseRow(List.of("令和5年度", "12", "7"), EraContext.UNKNOWN))
                .containsExactly(Optional.of(new YearSpan(2023, 2023)), Optional.empty(), Optional.empty());
    }

    @Test
    void mentions_in_prose_have_their_place_in_the_text() {
        String text = "本市は、令 和 ５ 年 ３ 月に方針を定め、2024年度から運用します。";
        assertThat(FiscalYears.find(text, EraContext.UNKNOWN))
                .extracting(mention -> text.substring(mention.start(), mention.end()))
                .containsExactly("令 和 ５ 年 ３ 月", "2024年度");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024年3月に策定, 2024, 3, true, 2023, 2024-03",
                "令和5年12月25日閣議決定, 2023, 12, true, 2023, 2023-12-25",
                "令和5年度に実施, 2023, -, false, 2023, -",
                "令和5年度3月に実施, 2023, 3, false, 2023, 2024-03",
                "2021年(令和3年) 11月, 2021, 11, true, 2021, 2021-11",
                "2023年に策定, 2023, -, true, -, -",
                "令和4年秋頃に開始, 2022, -, true, 2022, -",
            })
    void calendar_and_fiscal_years_are_kept_apart(
            String text, int year, Integer month, boolean calendar, Integer fiscal, String iso) {
        assertThat(FiscalYears.find(text, EraContext.UNKNOWN)).singleElement().satisfies(mention -> {
            assertThat(mention.year()).isEqualTo(year);
            assertThat(mention.month()).isEqualTo(month);
            assertThat(mention.calendar()).isEqualTo(calendar);
            assertThat(mention.fiscalYear()).isEqualTo(fiscal);
            assertThat(mention.isoDate()).isEqualTo(iso);
        });
    }

    @Test
    void dates_have_the_same_digits_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));

            assertThat(FiscalYears.find("令和6年3月25日", EraContext.UNKNOWN))
                    .singleElement()
                    .satisfies(mention -> assertThat(mention.isoDate()).isEqualTo("2024-03-25"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"人口は2,023人です", "今後5年間で達成する", "第5年次", "2040構想研究会", "開館から30年が経過", "3年生"})
    void numbers_that_are_no_years_are_not_found(String text) {
        assertThat(FiscalYears.find(text, ABOUT_2023)).isEmpty();
    }
}
