package io.keikaku.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.extract.outline.NumberLabel.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelParserTest {
    @ParameterizedTest
    @CsvSource({
        "第1章 川と暮らす,      CHAPTER,       第1章,      川と暮らす",
        "第二章　川と暮らす,    CHAPTER,       第二章,     川と暮らす",
        "第３節 川と暮らす,     SECTION,       第３節,     川と暮らす",
        "第2部 川と暮らす,      PART,          第2部,      川と暮らす",
        "別紙 川辺の事業一覧,   CHAPTER,       別紙,       川辺の事業一覧",
        "【別表２】 川辺の事業, CHAPTER,       【別表２】, 川辺の事業",
        "資料編1　川辺の生き物, CHAPTER,       資料編1,    川辺の生き物",
        "基本目標1 川と暮らす,  NAMED,         基本目標1,  川と暮らす",
        "【施策2】 川と暮らす,  NAMED,         【施策2】,  川と暮らす",
        "施策1-2 川と暮らす,    NAMED,         施策1-2,    川と暮らす",
        "1 川と暮らす,          DECIMAL,       1,          川と暮らす",
        "１．川と暮らす,        DECIMAL,       １,         川と暮らす",
        "1-2 川と暮らす,        DECIMAL,       1-2,        川と暮らす",
        "1.2.3 川と暮らす,      DECIMAL,       1.2.3,      川と暮らす",
        "Ⅲ 川と暮らす,          ROMAN,         Ⅲ,          川と暮らす",
        "(2) 川と暮らす,        PARENTHESISED, (2),        川と暮らす",
        "（ア）川と暮らす,      PARENTHESISED, （ア）,     川と暮らす",
        "⑫川と暮らす,           CIRCLED,       ⑫,          川と暮らす",
        "ア 川と暮らす,         KANA,          ア,         川と暮らす",
        "第1 川と暮らす,        ORDINAL,       第1,        川と暮らす",
        "二 川と暮らす,         KANJI,         二,         川と暮らす",
        "A-01 川と暮らす,       CODE,          A-01,       川と暮らす",
    })
    void readsEveryStyleOfNumber(String line, Style style, String number, String rest) {
        LabelledText text = LabelParser.parse(line);

        assertThat(text.label().style()).isEqualTo(style);
        assertThat(text.number()).isEqualTo(number);
        assertThat(text.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5年度に始めます",
                "2021年に始めました",
                "24時間いつでも使える窓口",
                "10%の削減",
                "3か所の広場",
                "川と暮らす",
                "アユの放流",
                "一人ひとりの居場所",
                "第三者による点検",
                "別紙のとおり",
                "参考資料：川の年報"
            })
    void takesDatesQuantitiesAndWordsForNoNumbers(String line) {
        assertThat(LabelParser.parse(line)).isEqualTo(new LabelledText("", null, line));
    }

    @ParameterizedTest
    @CsvSource({"施策1-2 川と暮らす, 1-2", "【事業３】川と暮らす, ３", "(2) 川と暮らす, (2)", "1-1 川と暮らす, 1-1"})
    void tellsTheNumberFromTheWordThatItCounts(String line, String number) {
        assertThat(LabelParser.parse(line).label().number()).isEqualTo(number);
    }

    @Test
    void takesTheBulletFromTheNumber() {
        LabelledText text = LabelParser.parse("■ (1) 川と暮らす");

        assertThat(text.bullet()).isEqualTo("■");
        assertThat(text.number()).isEqualTo("(1)");
    }

    @Test
    void keepsALineThatIsNothingButANumberAsText() {
        assertThat(LabelParser.parse("1-1")).isEqualTo(new LabelledText("", null, "1-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1-1", "①", "(2)", "Ⅳ", "ア", "A-3", " 12 "})
    void knowsCellsThatHoldNothingButANumber(String cell) {
        assertThat(LabelParser.bare(cell)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "水路", "5年度", "10%", "施策1", "1 水路", "2.5倍"})
    void knowsCellsThatHoldMoreThanANumber(String cell) {
        assertThat(LabelParser.bare(cell)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1 水路, false", "1-1 水路, true", "① 水路, false", "(1) 水路, false", "B-2 水路, true"})
    void tellsNumbersOfTheWholePlanFromThoseAmongNeighbours(String line, boolean unique) {
        assertThat(LabelParser.parse(line).label().isUnique()).isEqualTo(unique);
    }

    @ParameterizedTest
    @CsvSource({
        "(1) 水路, (2) 池, true",
        "1 水路, 2 池, true",
        "1 水路, 1-1 池, false",
        "施策1 水路, 施策2 池, true",
        "施策1 水路, 事業1 池, false",
        "① 水路, (1) 池, false"
    })
    void countsLabelsOfOneKindOnOneLevel(String one, String other, boolean same) {
        assertThat(LabelParser.parse(one)
                        .label()
                        .kind()
                        .equals(LabelParser.parse(other).label().kind()))
                .isEqualTo(same);
    }
}
