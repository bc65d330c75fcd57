package io.keikaku.extract.table;

import static io.keikaku.extract.table.ColumnRole.BASELINE;
import static io.keikaku.extract.table.ColumnRole.DEPARTMENT;
import static io.keikaku.extract.table.ColumnRole.DESCRIPTION;
import static io.keikaku.extract.table.ColumnRole.FIELD;
import static io.keikaku.extract.table.ColumnRole.FLAG;
import static io.keikaku.extract.table.ColumnRole.GROUP;
import static io.keikaku.extract.table.ColumnRole.INDICATOR;
import static io.keikaku.extract.table.ColumnRole.NAME;
import static io.keikaku.extract.table.ColumnRole.NUMBER;
import static io.keikaku.extract.table.ColumnRole.RESPONSIBILITY;
import static io.keikaku.extract.table.ColumnRole.TARGET;
import static io.keikaku.extract.table.ColumnRole.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Table;
import io.keikaku.extract.Sketch;
import org.junit.jupiter.api.Test;

class ColumnReaderTest {
    @Test
    void readsRolesFromHeaderWords() {
        assertThat(Tables.roles(Sketch.grid(
                        "番号 | 事業名 | 概要 | 担当課 | R5 | R6",
                        "1 | 土手の手入れ | 草を刈ります。 | 河川課 | 検討 | 実施",
                        "2 | 水門の点検 | 見て回ります。 | 河川課 | 検討 | 実施")))
                .containsExactly(NUMBER, NAME, DESCRIPTION, DEPARTMENT, YEAR, YEAR);
    }

    @Test
    void takesSentencesForNamesWhereEachRowIsASectionsWork() {
        assertThat(Tables.roles(Sketch.grid("取組内容 | 担当課", "土手の草を年に二度刈ります。 | 河川課", "水門を出水期の前に見て回り、傷みを直します。 | 河川課\n建設課")))
                .containsExactly(NAME, DEPARTMENT);
    }

    @Test
    void takesOneRowOfTextAndSectionForWhatTheHeadingNames() {
        assertThat(Tables.roles(Sketch.grid("取組内容 | 担当課", "土手の草を年に二度刈ります。 | 河川課")))
                .containsExactly(DESCRIPTION, DEPARTMENT);
    }

    @Test
    void takesParagraphsForNoNames() {
        assertThat(Tables.roles(Sketch.grid("取組内容 | 担当課", "土手の草を刈ります。二度です。 | 河川課", "水門を見て回ります。傷みを直します。 | 河川課")))
                .containsExactly(DESCRIPTION, DEPARTMENT);
    }

    @Test
    void takesLabelsBelowAnEmptyCornerForIndicatorsWhereOnlyValuesStandBesideThem() {
        assertThat(Tables.layout(Tables.of(Sketch.grid(" | 現状（R4） | 目標（R10）", "草を刈った長さ | 12km | 30km")))
                        .kind())
                .isEqualTo(Table.Kind.INDICATORS);
    }

    @Test
    void keepsTheNameOfSomethingElseBesideTheDescription() {
        assertThat(Tables.roles(Sketch.grid(
                        "番号 | 橋梁名 | 路線名 | 主な対策内容 | R6 | R7",
                        "1 | 上の橋 | 町道上線 | 床版の補修 | 設計 | 補修",
                        "2 | 下の橋 | 町道下線 | 塗装 |  | 設計")))
                .containsExactly(NUMBER, NAME, FIELD, DESCRIPTION, YEAR, YEAR);
    }

    @Test
    void readsTheYearsOfALowerLevel() {
        ColumnLayout layout = Tables.layout(
                Tables.of(Sketch.grid("事業名 | 担当課 | スケジュール | <", "^ | ^ | 令和5年度 | 6年度", "土手の手入れ | 河川課 | 検討 | 実施")));

        assertThat(layout.of(YEAR)).extracting(c -> c.years().from()).containsExactly(2023, 2024);
    }

    @Test
    void givesHalvesTheYearAboveThem() {
        ColumnLayout layout = Tables.layout(
                Tables.of(Sketch.grid("事業名 | 担当課 | R5 | <", "^ | ^ | 上半期 | 下半期", "土手の手入れ | 河川課 | 検討 | 実施")));

        assertThat(layout.of(YEAR)).extracting(c -> c.years().part().start()).containsExactly("H1", "H2");
    }

    @Test
    void takesTheYearOfATargetFromTheBracketsOfItsHeader() {
        ColumnLayout layout = Tables.layout(Tables.of(Sketch.grid("指標 | 現状値（R4） | 目標値（R8）", "草刈りの回数 | 1回 | 2回")));

        assertThat(layout.of(TARGET).get(0).years().from()).isEqualTo(2026);
        assertThat(layout.kind()).isEqualTo(Table.Kind.INDICATORS);
    }

    @Test
    void takesAYearOfResultsForABaseline() {
        assertThat(Tables.roles(Sketch.grid(
                        "取組 | 担当課 | 指標 | R5実績 | R6目標 | R7目標",
                        "土手の手入れ | 河川課 | 回数 | 2回 | 3回 | 4回",
                        "水門の点検 | 河川課 | 回数 | 1回 | 2回 | 2回")))
                .containsExactly(NAME, DEPARTMENT, INDICATOR, BASELINE, YEAR, YEAR);
    }

    @Test
    void keepsAYearOfResultsInASchedule() {
        assertThat(Tables.roles(Sketch.grid(
                        "取組 | 担当課 | R5実績 | R6 | R7", "土手の手入れ | 河川課 | 検討 | 実施 | ⇒", "水門の点検 | 河川課 | 検討 | 検討 | 実施")))
                .containsExactly(NAME, DEPARTMENT, YEAR, YEAR, YEAR);
    }

    @Test
    void takesCostsByYearForFields() {
        assertThat(Tables.roles(Sketch.grid(
                        "取組 | 担当課 | 事業費（千円） | <",
                        "^ | ^ | R6 | R7",
                        "土手の手入れ | 河川課 | 1,200 | 300",
                        "水門の点検 | 河川課 | 80 | 90")))
                .containsExactly(NAME, DEPARTMENT, FIELD, FIELD);
    }

    @Test
    void takesFiguresBehindTheNameForNoNumbers() {
        assertThat(Tables.roles(
                        Sketch.grid("番号 | 取組 | 全体事業費（百万円） | 担当課", "1 | 土手の手入れ | 480 | 河川課", "2 | 水門の点検 | 96 | 河川課")))
                .containsExactly(NUMBER, NAME, FIELD, DEPARTMENT);
    }

    @Test
    void takesLabelsBeforeTheYearsForIndicatorsWhereAMeasureHasSeveralRows() {
        assertThat(Tables.roles(Sketch.grid(
                        "取組 | 担当課 | 項目 | R6 | R7",
                        "土手の手入れ | 河川課 | 回数 | 2回 | 3回",
                        "^ | ^ | 参加者 | 20人 | 30人",
                        "水門の点検 | 河川課 | 回数 | 1回 | 2回")))
                .containsExactly(NAME, DEPARTMENT, INDICATOR, YEAR, YEAR);
    }

    @Test
    void takesSentencesOfWhatIsAndWhatShallBeForNoValues() {
        assertThat(Tables.roles(Sketch.grid(
                        "取組 | 現状 | 目標 | 担当課",
                        "土手の手入れ | 草が伸びています。 | 歩きやすい土手にします。 | 河川課",
                        "水門の点検 | 古くなっています。 | 安全な水門にします。 | 河川課")))
                .containsExactly(NAME, FIELD, FIELD, DEPARTMENT);
    }

    @Test
    void letsCellsDecideWhatNoHeaderSays() {
        assertThat(Tables.roles(Sketch.grid(
                        "基本目標 |  | 概要 | ",
                        "水辺 | 土手の手入れ | 草を刈ります。 | 河川課",
                        "水辺 | 水門の点検 | 見て回ります。 | 河川課",
                        "森 | 枝打ち | 枝を落とします。 | 森林課")))
                .containsExactly(GROUP, NAME, DESCRIPTION, DEPARTMENT);
    }

    @Test
    void letsCellsRefuteAHeader() {
        assertThat(Tables.roles(Sketch.grid("施策 | 事業名 | 担当課", "1 | 土手の手入れ | 河川課", "2 | 水門の点検 | 河川課")))
                .containsExactly(NUMBER, NAME, DEPARTMENT);
    }

    @Test
    void takesTheColumnLeftOfTheNamesForHeadings() {
        assertThat(Tables.roles(Sketch.grid("施策名 | 事業名 | 担当課", "水辺を守る | 土手の手入れ | 河川課", "^ | 水門の点検 | 河川課")))
                .containsExactly(GROUP, NAME, DEPARTMENT);
    }

    @Test
    void takesWordsUnderAHeaderOfTargetsLeftOfTheNamesForGoals() {
        assertThat(Tables.roles(Sketch.grid("目標 | 事業名 | 担当課", "水辺を守る | 土手の手入れ | 河川課", "^ | 水門の点検 | 河川課")))
                .containsExactly(GROUP, NAME, DEPARTMENT);
        assertThat(Tables.roles(Sketch.grid("事業名 | 担当課 | 目標", "土手の手入れ | 河川課 | 毎年行う", "水門の点検 | 河川課 | 続ける")))
                .containsExactly(NAME, DEPARTMENT, TARGET);
    }

    @Test
    void takesAColumnOfContentsForTheNamesWhereThereIsNoBetter() {
        assertThat(Tables.roles(Sketch.grid("番号 | 取組内容 | 担当課", "1 | 土手の手入れ | 河川課", "2 | 水門の点検 | 河川課")))
                .containsExactly(NUMBER, NAME, DEPARTMENT);
    }

    @Test
    void takesAColumnOfContentsForDescriptionsBesideNames() {
        assertThat(Tables.roles(Sketch.grid("事業名 | 取組内容 | 担当課", "土手の手入れ | 草を刈ります。 | 河川課", "水門の点検 | 見て回ります。 | 河川課")))
                .containsExactly(NAME, DESCRIPTION, DEPARTMENT);
    }

    @Test
    void keepsAnUnknownColumnUnderItsOwnHeader() {
        assertThat(Tables.roles(Sketch.grid("事業名 | 水系 | 担当課", "土手の手入れ | 青葉川水系 | 河川課", "水門の点検 | 白瀬川水系 | 河川課")))
                .containsExactly(NAME, FIELD, DEPARTMENT);
    }

    @Test
    void takesTicksForReferences() {
        assertThat(Tables.roles(Sketch.grid("事業名 | 水辺計画 | 森林計画 | 担当課", "土手の手入れ | ○ |  | 河川課", "枝打ち |  | ○ | 森林課")))
                .containsExactly(NAME, FLAG, FLAG, DEPARTMENT);
    }

    @Test
    void takesTicksBelowDepartmentsForTheirPart() {
        assertThat(Tables.roles(Sketch.grid("事業名 | 担当課 | <", "^ | 河川課 | 森林課", "土手の手入れ | ◎ | ○", "枝打ち | ○ | ◎")))
                .containsExactly(NAME, RESPONSIBILITY, RESPONSIBILITY);
    }

    @Test
    void knowsATableOfStatistics() {
        ColumnLayout layout = Tables.layout(
                Tables.of(Sketch.grid("区分 | R3 | R4 | R5", "水田 | 120ha | 118ha | 117ha", "畑 | 80ha | 79ha | 77ha")));

        assertThat(layout.statistics()).isTrue();
        assertThat(layout.kind()).isEqualTo(Table.Kind.OTHER);
    }

    @Test
    void knowsAMatrixByItsTicks() {
        ColumnLayout layout =
                Tables.layout(Tables.of(Sketch.grid("事業名 | 水辺計画 | 森林計画 | 田畑計画", "土手の手入れ | ○ |  | ○", "枝打ち |  | ○ | ")));

        assertThat(layout.kind()).isEqualTo(Table.Kind.MATRIX);
    }

    @Test
    void movesTheYearsOfAHeaderThatLostItsSpansOverTheirCells() {
        ColumnLayout layout = Tables.layout(Tables.of(Sketch.loose(
                "取組内容 | R5 | R6 | R7 | ", "水辺を守る | ① 土手の手入れ | 検討 | 設計 | 実施", "森を守る | ① 枝打ちの実習 | 検討 | 試行 | 実施")));

        assertThat(layout.of(YEAR)).extracting(Column::index).containsExactly(2, 3, 4);
        assertThat(layout.name().orElseThrow().index()).isEqualTo(1);
    }

    @Test
    void leavesTheYearsWhereAColumnOfMarksBesideThemHasAHeaderOfItsOwn() {
        ColumnLayout layout = Tables.layout(Tables.of(Sketch.loose(
                "事業名 | 担当課 | 区分 | R5 | R6 | R7",
                "土手の手入れ | 河川課 | 拡充 | 検討 | 実施 |",
                "水門の点検 | 河川課 | 継続 | 実施 |  | ",
                "川の案内板 | 観光課 | 新規 | 検討 |  | ")));

        assertThat(layout.of(YEAR)).extracting(Column::index).containsExactly(3, 4, 5);
    }

    @Test
    void givesAReasonForEveryRole() {
        assertThat(Tables.layout(Tables.of(Sketch.grid("事業名 | 担当課", "土手の手入れ | 河川課")))
                        .columns())
                .extracting(Column::reason)
                .containsExactly("header 事業名", "header 担当課");
    }

    @Test
    void takesKindsOfIndicatorsForHeadingsOverThem() {
        ColumnLayout layout = Tables.layout(Tables.of(Sketch.grid(
                "指標 | 評価指標 | 計画策定時実績 | 目標値",
                "^ | ^ | 2022年度 | 2029年度",
                "アウトカム | 受診率 | 38% | 60%",
                "アウトプット | 送付率 | 92% | 100%")));

        assertThat(layout.columns()).extracting(Column::role).containsExactly(GROUP, INDICATOR, BASELINE, TARGET);
        assertThat(layout.kind()).isEqualTo(Table.Kind.INDICATORS);
    }
}
