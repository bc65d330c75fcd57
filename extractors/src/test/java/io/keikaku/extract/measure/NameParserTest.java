package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameParserTest {
    @ParameterizedTest
    @CsvSource({"1-2 土手の手入れ, 1-2", "① 土手の手入れ, ①", "(3) 土手の手入れ, (3)", "A-01 土手の手入れ, A-01"})
    void takesTheNumberOff(String text, String number) {
        ParsedName parsed = NameParser.parse(text);

        assertThat(parsed.label().text()).isEqualTo(number);
        assertThat(parsed.name()).isEqualTo("土手の手入れ");
    }

    @ParameterizedTest
    @CsvSource({"① 土手の手入れ　　担当：河川課", "土手の手入れ 担当：河川課", "①土手の手入れ 担当：河川課"})
    void takesDepartmentsOffThatOnlyRoomPartsFromTheName(String text) {
        ParsedName parsed = NameParser.parse(text);

        assertThat(parsed.name()).isEqualTo("土手の手入れ");
        assertThat(parsed.departments()).isEqualTo("担当：河川課");
    }

    @ParameterizedTest
    @ValueSource(strings = {"【新規】土手の手入れ", "土手の手入れ（新規）", "土手の手入れ　新規", "新規 土手の手入れ", "① 土手の手入れ【新規】"})
    void takesTheMarkForNewOff(String text) {
        ParsedName parsed = NameParser.parse(text);

        assertThat(parsed.isNew()).isTrue();
        assertThat(parsed.name()).isEqualTo("土手の手入れ");
    }

    @Test
    void takesAMarkOffThatANarrowCellBreaks() {
        ParsedName parsed = NameParser.parse("土手の手入れ（再\n掲）");

        assertThat(parsed.name()).isEqualTo("土手の手入れ");
        assertThat(parsed.marks()).containsExactly("再掲");
    }

    @ParameterizedTest
    @ValueSource(strings = {"土手の手入れ※1", "土手の手入れ ※１", "土手の手入れ（※2）", "土手の手入れ（注1）", "土手の手入れ＊3"})
    void takesTheSignOfANoteOff(String text) {
        assertThat(NameParser.parse(text).name()).isEqualTo("土手の手入れ");
    }

    @ParameterizedTest
    @CsvSource({
        "子育て支援の|充実, 子育て支援の充実",
        "相談体制の|強化, 相談体制の強化",
        "窓口の|拡充, 窓口の拡充",
        "行政手続の 見直し, 行政手続の見直し",
        "窓口の　改善, 窓口の改善",
        "交流事業の 継続, 交流事業の継続",
        "新 庁 舎 整 備, 新庁舎整備",
    })
    void keepsTheLastWordOfANameThatOnlyLooksLikeAMark(String printed, String name) {
        ParsedName parsed = NameParser.parse(printed.replace('|', '\n'));

        assertThat(parsed.name()).isEqualTo(name);
        assertThat(parsed.marks()).isEmpty();
        assertThat(parsed.isNew()).isFalse();
    }

    @Test
    void takesAMarkInALineOfItsOwnOff() {
        ParsedName parsed = NameParser.parse("土手の手入れ\n拡充");

        assertThat(parsed.name()).isEqualTo("土手の手入れ");
        assertThat(parsed.marks()).containsExactly("拡充");
    }

    @Test
    void keepsOtherMarks() {
        ParsedName parsed = NameParser.parse("土手の手入れ【拡充】【再掲】");

        assertThat(parsed.marks()).containsExactly("拡充", "再掲");
        assertThat(parsed.isNew()).isFalse();
    }

    @Test
    void keepsWordsThatOnlyBeginLikeAMark() {
        assertThat(NameParser.parse("新規就農者の支援").name()).isEqualTo("新規就農者の支援");
    }

    @Test
    void takesDepartmentsInBracketsOff() {
        ParsedName parsed = NameParser.parse("土手の手入れ 【河川課・観光課】");

        assertThat(parsed.departments()).isEqualTo("河川課・観光課");
        assertThat(parsed.name()).isEqualTo("土手の手入れ");
    }

    @Test
    void keepsOtherBrackets() {
        ParsedName parsed = NameParser.parse("土手の手入れ（青葉川）");

        assertThat(parsed.departments()).isNull();
        assertThat(parsed.name()).isEqualTo("土手の手入れ（青葉川）");
    }

    @Test
    void undoesLineBreaks() {
        assertThat(NameParser.parse("土手の\n手入れ").name()).isEqualTo("土手の手入れ");
    }

    @Test
    void takesSquareBracketsForDepartmentsWhereOneOfThemSurelyIs() {
        ParsedName parsed = NameParser.parse("再就職の相談会\n【商工労働課・ハローワーク】");

        assertThat(parsed.name()).isEqualTo("再就職の相談会");
        assertThat(parsed.departments()).isEqualTo("商工労働課・ハローワーク");
    }
}
