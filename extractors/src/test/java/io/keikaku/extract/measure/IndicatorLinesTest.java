package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.model.Indicator;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.table.HeaderWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorLinesTest {
    private final IndicatorLines lines = new IndicatorLines(new HeaderWords(), new EraContext(2024));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "草刈りの参加率　18%（R5） → 40%（R10）",
                "草刈りの参加率 現状 18％（R5）→ 目標 40％（R10）",
                "草刈りの参加率　R5：18％ ⇒ R10：40％",
                "草刈りの参加率　令和5年度 18%　→　令和10年度 40%",
                "草刈りの参加率：現状値18%（令和5年度）、目標値40%（令和10年度）",
                "草刈りの参加率　現状値（R5）18％　目標値（R10）40％",
                "・草刈りの参加率 40%（R10）（現状18%（R5））",
                "草刈りの参加率　40％（令和10年度）（令和5年度：18％）",
                "草刈りの参加率【R5】18％➡【R10】40％",
                "草刈りの参加率　18%（2023年度）→40%（2028年度）",
                "草刈りの参加率　実績：18%（R5）／目標：40%（R10）",
                "草刈りの参加率　18%→40%（R5→R10）",
                "草刈りの参加率　18%→40%（2023年度実績→2028年度）",
                "草刈りの参加率　18%（2023年度実績）→40%（2028年度）",
            })
    void partANameFromBaselineAndTarget(String line) {
        Indicator indicator = lines.read(line).orElseThrow();

        assertThat(indicator.name()).isEqualTo("草刈りの参加率");
        assertThat(indicator.baseline())
                .extracting(Indicator.Value::year, Indicator.Value::value)
                .containsExactly(2023, 18.0);
        assertThat(indicator.targets())
                .extracting(Indicator.Value::year, Indicator.Value::value)
                .containsExactly(tuple(2028, 40.0));
    }

    @ParameterizedTest
    @CsvSource({
        "草刈りの回数　年間35回（令和元年度：9回）, 草刈りの回数, 年間35回",
        "草刈りの回数35回, 草刈りの回数, 35回",
        "草刈りの回数：35回以上, 草刈りの回数, 35回以上",
        "65歳以上の参加者数　120人, 65歳以上の参加者数, 120人",
        "1人当たりのごみの量（家庭系） 780g（2032年度）, 1人当たりのごみの量（家庭系）, 780g",
        "水路の数（累計）　25本, 水路の数（累計）, 25本",
        "対象の川の数　15, 対象の川の数, 15",
    })
    void partANameFromATarget(String line, String name, String target) {
        Indicator indicator = lines.read(line).orElseThrow();

        assertThat(indicator.name()).isEqualTo(name);
        assertThat(indicator.targets()).extracting(Indicator.Value::text).containsExactly(target);
    }

    @Test
    void takeAValueInBracketsThatNamesItsYearForTheBaseline() {
        assertThat(lines.read("草刈りの回数　年間35回（令和元年度：9回）").orElseThrow().baseline())
                .isEqualTo(new Indicator.Value(2019, "9回", 9.0));
    }

    @Test
    void giveNoBaselineWhereADashSaysThatThereIsNone() {
        Indicator indicator = lines.read("新しい見回り隊の数　－（R5） → 25隊（R11）").orElseThrow();

        assertThat(indicator.baseline()).isNull();
        assertThat(indicator.targets()).containsExactly(new Indicator.Value(2029, "25隊", 25.0));
    }

    @Test
    void readStatesThatChangeFromYearToYear() {
        Indicator indicator = lines.read("水門の手引　未作成（R5） → 作成済（R7）").orElseThrow();

        assertThat(indicator.baseline()).isEqualTo(new Indicator.Value(2023, "未作成", null));
        assertThat(indicator.targets()).containsExactly(new Indicator.Value(2025, "作成済", null));
    }

    @Test
    void readSeveralTargets() {
        assertThat(lines.read("草刈りの回数　R4：2回 → R6：3回 → R8：4回").orElseThrow().targets())
                .extracting(Indicator.Value::year, Indicator.Value::text)
                .containsExactly(tuple(2024, "3回"), tuple(2026, "4回"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "草刈りの回数を増やします。",
                "草刈りの回数",
                "35回",
                "－",
                "フェーズ2",
                "令和10年度に40か所で実施する",
                "草刈りの回数（年間）",
                "草刈りの回数（令和4年度：3回）",
            })
    void leaveTextAloneThatDoesNotSayWhichIsWhich(String line) {
        assertThat(lines.read(line)).isEmpty();
    }

    @Test
    void findSeveralInOneCellOneALine() {
        assertThat(lines.split("草刈りの回数　35回\n水門の点検\nの回数　12回\n→ 20回（R8）"))
                .containsExactly("草刈りの回数　35回", "水門の点検の回数　12回→ 20回（R8）");
    }

    @Test
    void keepACellWholeThatCannotBeParted() {
        assertThat(lines.split("草刈りの回数　35回\nなど")).containsExactly("草刈りの回数　35回\nなど");
    }
}
