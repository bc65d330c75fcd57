package io.keikaku.extract.japanese;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedDepartmentsTest {
    @ParameterizedTest
    @CsvSource({
        "土手の手入れ（河川課）, 河川課",
        "土手の手入れ【河川課・環境課】, 河川課・環境課",
        "土手の手入れ　〔担当：河川課〕, 担当：河川課",
        "土手の手入れ（河川課（南支所））, 河川課（南支所）",
        "（土手の手入れ）［河川課］, 河川課",
    })
    void departmentsStandInTheLastBrackets(String line, String departments) {
        assertThat(NamedDepartments.of(line)).get().satisfies(named -> {
            assertThat(named.departments()).isEqualTo(departments);
            assertThat(named.name()).contains("土手の手入れ").doesNotContain("課");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "土手の手入れ　　　担当：河川課 | 担当：河川課",
                "土手の手入れ 担当課：河川課、環境課 | 担当課：河川課、環境課",
                "土手の手入れ 所管:河川課 | 所管:河川課",
                "土手の手入れ　　　河川課 | 河川課",
                "土手の手入れ 河川課・都市環境課 | 河川課・都市環境課",
            })
    void departmentsStandBehindAWordForThem(String line, String departments) {
        assertThat(NamedDepartments.of(line)).contains(new NamedDepartments("土手の手入れ", departments));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "担当：河川課",
                "土手の手入れ 担当：未定です。",
                "土手の手入れ 期間：令和６年度",
                "建設部 河川課",
                "親子の 料理教室",
                "■ 2-1-2 中高生の自習室",
                "1-2 河川課",
                "市役所の 課",
                "土手の手入れ担当：河川課"
            })
    void otherWordsStandBeforeNone(String line) {
        assertThat(NamedDepartments.of(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"土手の手入れ（青葉川）", "土手の手入れ", "【河川課】", "土手の手入れ（令和６年度）", "土手の手入れ《河川課》", ""})
    void otherLinesHaveNone(String line) {
        assertThat(NamedDepartments.of(line)).isEmpty();
    }

    @Test
    void bracketsThatOnlyBeginAndEndALineDoNotEncloseIt() {
        assertThat(Brackets.isEnclosed("（土手の手入れ）【河川課】")).isFalse();
        assertThat(Brackets.isEnclosed("【河川課（南支所）】")).isTrue();
    }
}
