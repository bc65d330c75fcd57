package io.keikaku.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordReaderTest {
    @Test
    void readsARecordARow() {
        assertThat(Tables.names(Tables.of(Sketch.grid("事業名 | 担当課", "土手の手入れ | 河川課", "水門の点検 | 河川課"))))
                .containsExactly("土手の手入れ", "水門の点検");
    }

    @Test
    void keepsRowsUnderAMergedNameTogether() {
        List<TableRecord> records = records(
                Sketch.grid("事業名 | 担当課 | R5 | R6", "土手の手入れ | 河川課 | 検討 |", "^ | ^ |  | 実施", "水門の点検 | 河川課 | 実施 | 実施"));

        assertThat(records).hasSize(2);
        assertThat(records.get(0).rows()).containsExactly(1, 2);
    }

    @Test
    void keepsRowsUnderABlankNameTogether() {
        List<TableRecord> records = records(
                Sketch.loose("事業名 | 担当課 | R5 | R6", "① 土手の手入れ | 河川課 | 検討 |", " |  |  | 実施", "② 水門の点検 | 河川課 | 実施 | 実施"));

        assertThat(records).hasSize(2);
        assertThat(records.get(0).text(3)).isEqualTo("実施");
    }

    @Test
    void beginsARecordAfterAPageBreakWhereItsNameIsCounted() {
        LogicalTable table = Tables.of(
                        Sketch.grid("番号 | 事業名 | 担当課", "1-1 | 土手の手入れ | 河川課", "1-2 | 水門の点検 | 河川課"),
                        Sketch.grid("2 森の手入れ | < |", "2-1 | 枝打ち | 森林課"))
                .get(0);

        assertThat(Tables.records(table))
                .extracting(record -> record.text(1))
                .contains("水門の点検", "枝打ち")
                .noneMatch(name -> name.contains("水門の点検\n"));
    }

    @Test
    void makesAHeadingWholeThatAPageBreakCutWithTheRowBesideIt() {
        LogicalTable table = Tables.of(
                        Sketch.grid("基本目標 | 事業名 | 担当課", "水辺を | ① 土手の手入れ | 河川課", "^ | ② 水門の |"),
                        Sketch.grid("守る | 点検 | 河川課", "^ | ③ 川開き | 観光課"))
                .get(0);

        assertThat(Tables.records(table))
                .extracting(TableRecord::groups)
                .containsOnly(List.of("水辺を守る"))
                .hasSize(3);
    }

    @Test
    void makesAHeadingWholeWhoseSecondHalfAloneHasNoNumber() {
        LogicalTable table = Tables.of(
                        Sketch.grid("基本目標 | 事業名 | 担当課", "(1) 森を守る | 枝打ち | 森林課", "(2) 水辺を | 土手の手入れ | 河川課"),
                        Sketch.grid("守る | 川開き | 観光課"))
                .get(0);

        assertThat(Tables.records(table))
                .extracting(TableRecord::groups)
                .containsExactly(List.of("(1) 森を守る"), List.of("(2) 水辺を守る"), List.of("(2) 水辺を守る"));
    }

    @Test
    void keepsHeadingsApartThatAPageBreakParts() {
        LogicalTable table = Tables.of(
                        Sketch.grid("基本目標 | 事業名 | 担当課", "森 | 枝打ち | 森林課"), Sketch.grid("水辺 | 土手の手入れ | 河川課"))
                .get(0);

        assertThat(Tables.records(table)).extracting(TableRecord::groups).containsExactly(List.of("森"), List.of("水辺"));
    }

    @Test
    void headsRecordsByColumnsToTheLeft() {
        assertThat(groups(Sketch.grid(
                        "基本目標 | 施策名 | 事業名 | 担当課",
                        "水辺 | 守る | 土手の手入れ | 河川課",
                        "^ | 遊ぶ | 川開き | 観光課",
                        "森 | 守る | 枝打ち | 森林課")))
                .containsExactly(List.of("水辺", "守る"), List.of("水辺", "遊ぶ"), List.of("森", "守る"));
    }

    @Test
    void headsRecordsByRowsOfTheirOwn() {
        assertThat(groups(Sketch.grid(
                        "事業名 | 担当課 | R5", "1 水辺を守る | < | <", "土手の手入れ | 河川課 | 実施", "2 森を守る | < | <", "枝打ち | 森林課 | 実施")))
                .containsExactly(List.of("1 水辺を守る"), List.of("2 森を守る"));
    }

    @Test
    void headsRecordsByNumbersOfFewerParts() {
        assertThat(groups(Sketch.loose(
                        "番号 | 事業名 | 担当課 | R5",
                        "1-1 | 水辺を守る |  | ",
                        "1-1-1 | 土手の手入れ | 河川課 | 実施",
                        "1-1-2 | 水門の点検 | 河川課 | 実施",
                        "1-1-3 | 堰の点検 | 河川課 | 実施")))
                .containsOnly(List.of("1-1 水辺を守る"));
    }

    @Test
    void headsRecordsByACountedTitleInTheHeader() {
        assertThat(groups(Sketch.grid("基本目標1 水辺を守る | < | <", "事業名 | 担当課 | R5", "土手の手入れ | 河川課 | 実施")))
                .containsExactly(List.of("基本目標1 水辺を守る"));
    }

    @Test
    void passesOverAHeaderThatIsRepeatedWithinTheTable() {
        assertThat(Tables.names(Tables.of(
                        Sketch.grid("事業名 | 担当課 | R5", "土手の手入れ | 河川課 | 実施", "事業名 | 担当課 | R5", "水門の点検 | 河川課 | 実施"))))
                .containsExactly("土手の手入れ", "水門の点検");
    }

    @Test
    void findsNoRecordsWhereNoColumnNamesThings() {
        assertThat(records(Sketch.grid("用語 | 解説", "水門 | 水を止める門のこと。", "堰 | 水をためる仕切りのこと。")))
                .isEmpty();
    }

    @Test
    void putsTheCellsOfARowThatLostItsFirstOnesBackUnderTheirColumns() {
        List<TableRecord> records = records(Sketch.loose(
                "基本目標 | 事業名 | 担当課 | R5 | R6",
                "水辺 | ① 土手の手入れ | 河川課 | 検討 | 実施",
                "② 水門の点検 | 河川課 | 検討 | 実施",
                " | ③ 堰の点検 | 河川課 | 検討 | 実施"));

        TableRecord moved = records.get(1);
        assertThat(moved.text(1)).isEqualTo("② 水門の点検");
        assertThat(moved.text(2)).isEqualTo("河川課");
        assertThat(moved.realigned()).isTrue();
        assertThat(records.get(0).realigned()).isFalse();
    }

    @Test
    void movesNoCellWhereMergedCellsAreKnown() {
        assertThat(records(Sketch.grid("基本目標 | 事業名 | 担当課 | R5", "水辺 | ① 土手の手入れ | 河川課 | 検討", "^ | ② 水門の点検 |  | 検討")))
                .noneMatch(TableRecord::realigned);
    }

    private static List<TableRecord> records(io.keikaku.core.document.Grid grid) {
        return Tables.records(Tables.of(grid));
    }

    private static List<List<String>> groups(io.keikaku.core.document.Grid grid) {
        return records(grid).stream().map(TableRecord::groups).toList();
    }

    @Test
    void leavesOutRowsThatAddUpTheOthers() {
        assertThat(Tables.names(Tables.of(Sketch.grid(
                        "番号 | 事業名 | 担当課 | R5", "1 | 土手の手入れ | 河川課 | 実施", "2 | 水門の点検 | 河川課 | 実施", "合計 | < | | 2"))))
                .containsExactly("土手の手入れ", "水門の点検");
    }

    @Test
    void readsARowWhoseCellsHappenToBeHeaderWords() {
        assertThat(Tables.names(Tables.of(Sketch.grid(
                        "No | 取組名 | 種別 | 担当課 | 期限", "1 | 土手の手入れ | 重点 | 河川課 | 令和5年度", "2 | 水門の点検 | 方針 | 河川課 | 令和6年度"))))
                .containsExactly("土手の手入れ", "水門の点検");
    }

    @Test
    void repeatsTheCellAboveWhereASignSaysSo() {
        TableRecord record = Tables.records(Tables.of(
                        Sketch.grid("事業名 | 概要 | 担当課 | R5", "土手の手入れ | 草を刈ります。 | 河川課 | 実施", "水門の点検 | 同上 | 〃 | 検討")))
                .get(1);

        assertThat(record.text(1)).isEqualTo("草を刈ります。");
        assertThat(record.text(2)).isEqualTo("河川課");
    }

    @Test
    void repeatsTheYearToTheLeft() {
        TableRecord record = Tables.records(
                        Tables.of(Sketch.grid("事業名 | R5 | R6 | R7", "土手の手入れ | 検討 | 同左 | 〃", "水門の点検 | 検討 | 実施 | 実施")))
                .get(0);

        assertThat(record.text(3)).isEqualTo("検討");
    }

    @Test
    void repeatsTheYearsAboveInARowThatBeginsSo() {
        TableRecord record = Tables.records(
                        Tables.of(Sketch.grid("事業名 | R5 | R6 | R7", "土手の手入れ | 検討 | 試行 | 実施", "水門の点検 | 〃 | 〃 | 〃")))
                .get(1);

        assertThat(record.text(2)).isEqualTo("試行");
    }

    @Test
    void keepsRowsUnderARepeatedNameTogether() {
        assertThat(Tables.names(
                        Tables.of(Sketch.grid("事業名 | 内容 | R5", "土手の手入れ | 草刈り | 実施", "〃 | 植栽 | 検討", "水門の点検 | 点検 | 実施"))))
                .containsExactly("土手の手入れ", "水門の点検");
    }

    @Test
    void headsRecordsByBandsOverTheWholeWidthTheFirstOfWhichStandsAboveTheHeader() {
        List<TableRecord> records = Tables.records(Tables.of(Sketch.grid(
                "（１）水辺を守る | < | <",
                " | | ",
                "施策 | 短期（令和5～6年度） | 長期（令和7年度～）",
                "土手の手入れ | 検討 | 実施",
                " | | ",
                "（２）森を守る | < | <",
                " | | ",
                "施策 | 短期（令和5～6年度） | 長期（令和7年度～）",
                "枝打ち | 試行 | 実施")));

        assertThat(records).extracting(TableRecord::groups).containsExactly(List.of("（１）水辺を守る"), List.of("（２）森を守る"));
    }
}
