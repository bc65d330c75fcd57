package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Measure;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableDepartmentsTest {
    private static final String TABLE = "施設名\t構造\tR6\tR7\n第一小学校\tRC\t設計\t工事\n第二小学校\tRC\t\t設計\n";

    @ParameterizedTest
    @ValueSource(strings = {"（所管課：教育総務課）", "【担当課】教育総務課", "担当：教育総務課", "〔教育総務課〕"})
    void aLineAboveATableNamesWhoIsInChargeOfItsRows(String line) {
        List<Measure> measures = Sketch.measures("# 第２章　対策\n\n## １　学校施設\n\n" + line + "\n\n" + TABLE);

        assertThat(measures).extracting(Measure::name).containsExactly("第一小学校", "第二小学校");
        assertThat(measures).allSatisfy(m -> assertThat(names(m)).containsExactly("教育総務課"));
    }

    @Test
    void theHeadingAboveATableNamesWhoIsInChargeOfItsRows() {
        List<Measure> measures = Sketch.measures("# 第２章　対策\n\n## １　学校施設【教育総務課】\n\n" + TABLE);

        assertThat(measures).extracting(Measure::name).containsExactly("第一小学校", "第二小学校");
        assertThat(measures).allSatisfy(m -> assertThat(names(m)).containsExactly("教育総務課"));
    }

    @Test
    void aTableThatNamesThemItselfKeepsItsOwn() {
        List<Measure> measures =
                Sketch.measures("## １　学校施設\n\n担当：教育総務課\n\n事業名\t概要\t担当課\n窓の修理\t窓を直します。\t管財課\n床の修理\t床を直します。\t\n");

        assertThat(measures).extracting(TableDepartmentsTest::names).containsExactly(List.of("管財課"), List.of());
    }

    @Test
    void theLineOfAnotherHeadingSaysNothing() {
        List<Measure> measures = Sketch.measures("## １　学校施設\n\n担当：教育総務課\n\n草を刈ります。\n\n## ２　公園\n\n木を植えます。\n\n" + TABLE);

        assertThat(measures)
                .filteredOn(m -> m.name().startsWith("第"))
                .hasSize(2)
                .allSatisfy(m -> assertThat(names(m)).isEmpty());
    }

    @Test
    void theLineBelowAHeadingThatTheRowsNameIsOfThatRowAlone() {
        List<Measure> measures = Sketch.measures("""
                # １　学校施設

                ## 1-1 窓の修理

                窓を直します。

                【担当課】教育総務課

                ## 1-2 床の修理

                床を直します。

                【担当課】管財課

                取組\tR6\tR7
                1-1 窓の修理\t設計\t工事
                1-2 床の修理\t\t設計
                """);

        assertThat(measures).extracting(TableDepartmentsTest::names).containsExactly(List.of("教育総務課"), List.of("管財課"));
    }

    private static List<String> names(Measure measure) {
        return measure.departments().stream().map(Department::name).toList();
    }
}
