package io.keikaku.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderWordsTest {
    private final HeaderWords words = new HeaderWords();

    @ParameterizedTest
    @CsvSource({
        "No., NUMBER",
        "事業名, NAME",
        "取組内容, NAME_OR_DESCRIPTION",
        "基本目標, GROUP",
        "概要, DESCRIPTION",
        "担当課, DEPARTMENT",
        "関係課, COORDINATOR",
        "工程表, SCHEDULE",
        "実施時期, DEADLINE",
        "KPI, INDICATOR",
        "単位, UNIT",
        "現状値, BASELINE",
        "目標値, TARGET",
        "関連計画, RELATED_PLAN",
        "新規・継続, MARK",
        "備考, FIELD"
    })
    void giveRoles(String header, ColumnRole role) {
        assertThat(words.role(header)).contains(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"担 当 課", "担当\n課", "【担当課】", "■担当課", "担当課（係）", "担当課等", "担当課名", "担当課※1", "①担当課", "担当課：", "担当課１"})
    void areKnownHoweverTheyArePrinted(String header) {
        assertThat(words.role(header)).contains(ColumnRole.DEPARTMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "水路", "担当課が決めた水路の手入れ", "（仮）"})
    void giveNoRoleToOtherTexts(String header) {
        assertThat(words.role(header)).isEmpty();
    }
}
