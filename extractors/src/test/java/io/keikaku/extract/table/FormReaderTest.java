package io.keikaku.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.document.Grid;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormReaderTest {
    @Test
    void readsKeysAndValues() {
        Form form =
                forms(Sketch.grid("事業名 | 土手の手入れ", "概要 | 草を刈ります。", "担当課 | 河川課")).get(0);

        assertThat(form.rows())
                .extracting(row -> row.get(0).role())
                .containsExactly(ColumnRole.NAME, ColumnRole.DESCRIPTION, ColumnRole.DEPARTMENT);
    }

    @Test
    void readsTwoKeysInARow() {
        Form form = forms(Sketch.grid("事業名 | 土手の手入れ | 担当課 | 河川課", "概要 | 草を刈ります。 | < | <"))
                .get(0);

        assertThat(form.rows().get(0))
                .extracting(FormEntry::role)
                .containsExactly(ColumnRole.NAME, ColumnRole.DEPARTMENT);
    }

    @Test
    void takesANumberAboveItsNameWhereTheFirstFormHasItThere() {
        assertThat(forms(Sketch.grid("番号 | A-1", "事業名 | 土手の手入れ", "担当課 | 河川課", "番号 | A-2", "事業名 | 枝打ち", "担当課 | 森林課")))
                .extracting(Form::firstRow, Form::lastRow)
                .containsExactly(tuple(0, 2), tuple(3, 5));
    }

    @Test
    void leavesANumberBelowItsNameWhereTheFirstFormHasItThere() {
        assertThat(forms(Sketch.grid("事業名 | 土手の手入れ", "担当課 | 河川課", "番号 | A-1", "事業名 | 枝打ち", "担当課 | 森林課", "番号 | A-2")))
                .extracting(Form::firstRow, Form::lastRow)
                .containsExactly(tuple(0, 2), tuple(3, 5));
    }

    @Test
    void beginsAFormAtEachName() {
        assertThat(forms(Sketch.grid(
                        "事業名 | 土手の手入れ", "概要 | 草を刈ります。", "担当課 | 河川課", "事業名 | 水門の点検", "概要 | 見て回ります。", "担当課 | 河川課")))
                .extracting(Form::firstRow, Form::lastRow)
                .containsExactly(tuple(0, 2), tuple(3, 5));
    }

    @Test
    void takesTheNumberBesideTheFirstKey() {
        Form form = forms(Sketch.grid("1-2 | 事業名 | 土手の手入れ", "^ | 概要 | 草を刈ります。", "^ | 担当課 | 河川課"))
                .get(0);

        assertThat(form.number().text()).isEqualTo("1-2");
    }

    @Test
    void readsATitleAboveTheFirstKey() {
        Form form = forms(Sketch.grid("土手の手入れ | <", "概要 | 草を刈ります。", "担当課 | 河川課", "実施時期 | 令和5年度"))
                .get(0);

        assertThat(FormReader.title(form)).isEqualTo("土手の手入れ");
    }

    @Test
    void takesATableWithAHeaderForNoForm() {
        assertThat(forms(Sketch.grid("事業名 | 担当課", "土手の手入れ | 河川課", "水門の点検 | 河川課")))
                .isEmpty();
    }

    @Test
    void takesATableWhoseHeaderComesAgainForNoForm() {
        assertThat(forms(Sketch.grid(
                        "取組 | 詳細 | 担当課 | 備考",
                        "土手の手入れ | 草を刈ります。 | 河川課 |",
                        " | | |",
                        "取組 | 詳細 | 担当課 | 備考",
                        "水門の点検 | 見て回ります。 | 河川課 |")))
                .isEmpty();
    }

    @Test
    void takesAListWithRowsOfPlansAndResultsForNoForm() {
        assertThat(forms(Sketch.grid(
                        "番号 | 事業名 | 担当課 | 指標 | 区分 | R5 | R6",
                        "1 | 土手の手入れ | 河川課 | 回数 | 計画 | 2回 | 3回",
                        "^ | ^ | ^ | ^ | 実績 | 1回 | ",
                        "2 | 水門の点検 | 河川課 | 回数 | 計画 | 1回 | 1回",
                        "^ | ^ | ^ | ^ | 実績 | 1回 | ")))
                .isEmpty();
    }

    @Test
    void takesAListWithAHeaderOfTwoLevelsForNoForm() {
        assertThat(forms(Sketch.grid(
                        "取組 | 担当課 | KPI | < | <",
                        "^ | ^ | 指標 | 現状値（R5） | 目標値（R8）",
                        "土手の手入れ | 河川課 | 草刈りの回数 | 2回 | 3回",
                        "水門の点検 | 河川課 | 点検の回数 | 1回 | 2回")))
                .isEmpty();
    }

    @Test
    void takesATableThatExplainsAFormForNone() {
        assertThat(forms(Sketch.grid("欄 | 記載内容", "取組名 | 取組の名前です。", "概要 | 取組のあらましです。", "担当課 | 責任を負う課です。")))
                .isEmpty();
    }

    @Test
    void readsAFormWhoseFirstRowHoldsThreeKeys() {
        assertThat(forms(Sketch.grid(
                        "事業名 | 土手の手入れ | 担当課 | 河川課 | 期間 | R6～R8",
                        "概要 | 草を刈ります。 | < | < | < | <",
                        "効果 | 見通しがよくなります。 | < | < | < | <")))
                .hasSize(1);
    }

    @Test
    void readsAFormOfAKeyAndAScheduleOfTwoRows() {
        assertThat(forms(Sketch.grid("実施主体 | 河川課 | < | <", "スケジュール | R7 | R8 | R9", "^ | 検討 | 実施 | <")))
                .hasSize(1);
    }

    @Test
    void takesAKeyAboveAListByYearForNoForm() {
        assertThat(forms(Sketch.grid("年度 | R7 | R8 | R9", "草刈り | 2回 | 3回 | 3回", "点検 | 1回 | 1回 | 2回")))
                .isEmpty();
    }

    @Test
    void takesAGlossaryForNoForm() {
        assertThat(forms(Sketch.grid("水門 | 水を止める門のこと。", "堰 | 水をためる仕切りのこと。", "土手 | 川の縁の土盛りのこと。")))
                .isEmpty();
    }

    @Test
    void readsAPieceOfNothingButKeysAndValues() {
        LogicalTable piece = Tables.of(Sketch.grid("担当課 | 河川課", "備考 | 6月に実施"));

        assertThat(FormReader.pieces(piece, Tables.WORDS)).hasSize(2);
    }

    @Test
    void takesATableThatNamesSomethingForNoPiece() {
        LogicalTable piece = Tables.of(Sketch.grid("事業名 | 土手の手入れ", "担当課 | 河川課"));

        assertThat(FormReader.pieces(piece, Tables.WORDS)).isEmpty();
    }

    private static List<Form> forms(Grid grid) {
        return new FormReader(Tables.WORDS).read(Tables.of(grid));
    }
}
