package io.keikaku.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.extract.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChargedTextTest {
    @Test
    void namesAMeasureByTheLineInBracketsAboveItsText() {
        assertThat(ChargedText.all("（土手の手入れ）\n○年に二度、草を刈る。\n【河川課・建設課】\n（水門の点検）\n○見て回る。\n【河川課】"))
                .extracting(TitledText::name, TitledText::text, TitledText::departments)
                .containsExactly(tuple("（土手の手入れ）", "○年に二度、草を刈る。", "河川課・建設課"), tuple("（水門の点検）", "○見て回る。", "河川課"));
    }

    @Test
    void namesAMeasureWithoutTitleByItsFirstSentence() {
        assertThat(ChargedText.all("○遊歩道を広げる。【建設課】\n○橋を架け替える。石の橋とする。（建設課）"))
                .extracting(TitledText::name, TitledText::text, TitledText::departments)
                .containsExactly(tuple("○遊歩道を広げる。", "", "建設課"), tuple("○橋を架け替える。", "石の橋とする。", "建設課"));
    }

    @Test
    void readsDepartmentsThatTheEndOfTheLineTore() {
        assertThat(ChargedText.all("・草を刈る。（河\n川課）\n・見て回る。（教育委員\n会）"))
                .extracting(TitledText::departments)
                .containsExactly("河川課", "教育委員会");
    }

    @ParameterizedTest
    @ValueSource(strings = {"○草を刈る。【河川課】\n○見て回る。", "○草を刈る。（年に二度）", "河川課（土手係）", "【河川課】", "○草を刈る。", ""})
    void isNotWhereAPartHasNoDepartments(String cell) {
        assertThat(ChargedText.all(cell)).isEmpty();
    }

    @Test
    void makesItsColumnThatOfTheNames() {
        assertThat(Tables.roles(Sketch.grid("脆弱性の評価 | 対応方策", "○土手が低い。 | ○草を刈る。【河川課】", "○道が細い。 | ○道を広げる。【建設課】")))
                .containsExactly(ColumnRole.FIELD, ColumnRole.NAME);
    }
}
