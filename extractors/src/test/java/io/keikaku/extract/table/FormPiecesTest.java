package io.keikaku.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormPiecesTest {
    private static final Grid UPPER =
            Sketch.printed(1, "1 | 事業名 | 水門の点検", "^ | 目的 | 浸水を防ぐ", "2 | 事業名 | 土手の手入れ", "^ | 目的 | 崩れを防ぐ");

    @Test
    void aFormGoesOnAtTheTopOfTheNextPage() {
        Grid rest = Sketch.printed(2, " | 概要 | 草を刈る", " | 担当課 | 河川課", "3 | 事業名 | 枝打ち", " | 担当課 | 森林課");

        List<Form> forms = forms(UPPER, rest);

        assertThat(forms).extracting(form -> form.number().text()).containsExactly("1", "2", "3");
        assertThat(values(forms.get(1))).containsExactly("土手の手入れ", "崩れを防ぐ", "草を刈る", "河川課");
    }

    @Test
    void aFormWhoseFirstRowOnlyStandsOnThePageGoesOn() {
        Grid start = Sketch.printed(1, "1 | 事業名 | 水門の点検");

        assertThat(Tables.of(start, Sketch.printed(2, " | 概要 | 毎月見る", " | 担当課 | 河川課")))
                .hasSize(1);
    }

    @Test
    void aValueThatThePageBreakCutIsWhole() {
        Grid rest = Sketch.printed(2, " |  | のを防ぐ", " | 概要 | 草を刈る", " | 担当課 | 河川課");

        assertThat(values(forms(UPPER, rest).get(1))).startsWith("土手の手入れ", "崩れを防ぐ", "のを防ぐ", "草を刈る");
    }

    @Test
    void aPieceThatSaysTheSameThingsAgainIsAnotherForm() {
        Grid other = Sketch.printed(2, " | 目的 | 森を守る", " | 概要 | 枝を打つ", " | 担当課 | 森林課");

        assertThat(Tables.of(UPPER, other)).hasSize(2);
    }

    @Test
    void aPieceThatBeginsWithANumberIsAnotherTable() {
        Grid other = Sketch.printed(2, "3 | 事業名 | 枝打ち", "^ | 担当課 | 森林課");

        assertThat(Tables.of(UPPER, other)).hasSize(2);
    }

    @Test
    void aPieceOnAPageFurtherOnIsAnotherTable() {
        assertThat(Tables.of(UPPER, Sketch.printed(3, " | 概要 | 草を刈る", " | 担当課 | 河川課")))
                .hasSize(2);
    }

    @Test
    void aFormOfATextGoesOnInTheNextPieceWhichEndsBeforeTheNextNumber() {
        Grid upper = Sketch.loose("番号 | A-1", "取組名 | 土手の手入れ", "概要 | 草を刈る");
        Grid rest = Sketch.loose("担当課 | 河川課", "番号 | A-2", "取組名 | 枝打ち", "概要 | 枝を打つ", "担当課 | 森林課");

        List<Form> forms = forms(upper, rest);

        assertThat(forms).hasSize(2);
        assertThat(values(forms.get(0))).containsExactly("A-1", "土手の手入れ", "草を刈る", "河川課");
        assertThat(values(forms.get(1))).containsExactly("A-2", "枝打ち", "枝を打つ", "森林課");
    }

    private static List<Form> forms(Grid upper, Grid lower) {
        List<LogicalTable> tables = Tables.of(upper, lower);
        assertThat(tables).hasSize(1);
        return new FormReader(Tables.WORDS).read(tables.get(0));
    }

    private static List<String> values(Form form) {
        return form.rows().stream()
                .flatMap(List::stream)
                .flatMap(entry -> entry.values().stream())
                .map(GridCell::text)
                .toList();
    }
}
