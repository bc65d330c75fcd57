package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.model.Phase;
import io.keikaku.extract.japanese.EraContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenScheduleTest {
    private static final EraContext ERAS = new EraContext(2024);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和6年度：調査\n令和7年度～令和8年度：工事",
                "R6 調査、R7～R8 工事",
                "【R6】調査【R7～R8】工事",
                "令和6年度に調査、令和7年度～令和8年度に工事",
                "R6：調査→R7～R8：工事",
                "R6調査、R7～R8工事",
                "・令和6年度\n　調査\n・令和7年度～令和8年度\n　工事",
                "2024年度 調査 / 2025年度～2026年度 工事",
                "調査（R6）→工事（R7～R8）"
            })
    void namesPhasesWithTheirYears(String text) {
        assertThat(read(text))
                .extracting(Phase::label, Phase::fromYear, Phase::toYear)
                .containsExactly(tuple("調査", 2024, 2024), tuple("工事", 2025, 2026));
    }

    @Test
    void leavesAnOpenEndOpen() {
        assertThat(read("令和6年度：試行\n令和7年度以降：運用"))
                .extracting(Phase::label, Phase::fromYear, Phase::toYear)
                .containsExactly(tuple("試行", 2024, 2024), tuple("運用", 2025, null));
    }

    @Test
    void namesHalvesOfYears() {
        assertThat(read("令和6年度上期 調査、令和6年度下期 試行"))
                .extracting(phase -> phase.part().start())
                .containsExactly("H1", "H2");
    }

    @Test
    void mayBeginAndEndWithWordsThatStandBesideYearsElsewhere() {
        assertThat(read("R6実施")).extracting(Phase::label).containsExactly("実施");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和6年度～令和8年度",
                "令和6年4月から随時",
                "令和6年秋",
                "令和4年度に策定した方針に基づき、令和7年度から実施する。",
                "毎年度、見直しを行う",
                "令和6年度 10回、令和7年度 20回",
                "この事業は令和6年度に始める"
            })
    void isNoneOfATextThatSaysAnythingElse(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static List<Phase> read(String text) {
        return WrittenSchedule.read(text, ERAS);
    }
}
