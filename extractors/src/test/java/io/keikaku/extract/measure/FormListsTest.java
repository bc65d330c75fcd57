package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.document.Grid;
import io.keikaku.core.model.Evidence;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormListsTest {
    private static final String[] FORM = {
        "事業番号 | 1 | 事業名称 | 健診の勧め | <",
        "主管課 | 保険課 | < | < | <",
        "事業内容 | はがきを送ります。 | < | < | <",
        "今後の目標値 | < | < | < | <",
        "指標 | 評価指標 | 計画策定時実績 | 目標値 | <",
        "^ | ^ | 2022年度 | 2024年度 | 2025年度",
        "アウトカム | 受診率 | 38.2% | 41.0% | 44.0%",
        "アウトプット | 送付率 | 92.5% | 95.0% | 96.0%"
    };

    @Test
    void aListOfIndicatorsWithinAFormBelongsToItsMeasure() {
        Measure measure = only(Sketch.grid(FORM));

        assertThat(measure.name()).isEqualTo("健診の勧め");
        assertThat(measure.indicators()).extracting(Indicator::name).containsExactly("受診率", "送付率");
        assertThat(measure.indicators().get(0).baseline()).isEqualTo(new Indicator.Value(2022, "38.2%", 38.2));
        assertThat(measure.indicators().get(1).targets())
                .containsExactly(new Indicator.Value(2024, "95.0%", 95.0), new Indicator.Value(2025, "96.0%", 96.0));
    }

    @Test
    void citesTheRowsOfTheForm() {
        assertThat(only(Sketch.grid(FORM)).evidence())
                .filteredOn(evidence -> evidence.part().equals("indicators"))
                .extracting(Evidence::row)
                .contains(6, 7)
                .doesNotContain(0, 1, 2, 3, 4, 5);
    }

    @Test
    void aKeyMayStandBesideTheList() {
        Measure measure = only(Sketch.grid(
                "取組名 | 窓口の改善 | < | <",
                "担当課 | 市民課 | < | <",
                "KPI | 指標 | 現状値（R5） | 目標値（R9）",
                "^ | 書かない手続の数 | 0件 | 45件",
                "備考 | なし | < | <"));

        assertThat(measure.indicators()).extracting(Indicator::name).containsExactly("書かない手続の数");
        assertThat(measure.indicators().get(0).targets()).containsExactly(new Indicator.Value(2027, "45件", 45.0));
    }

    @Test
    void eachFormOfATableKeepsItsOwnList() {
        Grid two = Sketch.grid(
                "取組名 | 窓口の改善 | <",
                "担当課 | 市民課 | <",
                "指標 | 現状値（R5） | 目標値（R9）",
                "待ち時間 | 24分 | 15分",
                "取組名 | 会議の改善 | <",
                "担当課 | 総務課 | <",
                "指標 | 現状値（R5） | 目標値（R9）",
                "紙の枚数 | 60枚 | 20枚");

        assertThat(Sketch.plan(Sketch.document(List.of(), two)).measures())
                .extracting(measure -> measure.indicators().get(0).name())
                .containsExactly("待ち時間", "紙の枚数");
    }

    @Test
    void aListOfWorksByYearsIsTheScheduleOfTheForm() {
        Measure measure = only(Sketch.grid(
                "施設名 | 川端会館 | 所管課 | 市民課",
                "対策の方針 | 屋根から順に直します。 | < | <",
                "直す予定 | 実施年度 | 対策内容 | 概算費用（千円）",
                "^ | 令和6年度 | 設計 | －",
                "^ | 令和7年度～令和8年度 | 屋根の張替え | 8,600"));

        assertThat(measure.description()).isEqualTo("屋根から順に直します。");
        assertThat(measure.schedule())
                .extracting(Phase::label, Phase::fromYear, Phase::toYear)
                .containsExactly(tuple("設計", 2024, 2024), tuple("屋根の張替え", 2025, 2026));
        assertThat(measure.fields()).containsExactly(entry("概算費用（千円） 令和7年度～令和8年度", "8,600"));
        assertThat(measure.deadline()).isNull();
    }

    @Test
    void worksMayStandBeforeTheirYearsAndShareThem() {
        Measure measure = only(Sketch.grid(
                "施設名 | 川端会館 | <",
                "所管課 | 市民課 | <",
                "工事内容 | 実施時期 | 備考",
                "外壁の塗装 | 令和6年度 | 北側だけ",
                "窓の交換 | ^ | ",
                "目的 | 長く使うため | <"));

        assertThat(measure.schedule())
                .extracting(Phase::label, Phase::fromYear)
                .containsExactly(tuple("外壁の塗装", 2024), tuple("窓の交換", 2024));
        assertThat(measure.fields()).containsExactly(entry("目的", "長く使うため"), entry("備考 令和6年度", "北側だけ"));
    }

    private static Measure only(Grid grid) {
        List<Measure> measures = Sketch.plan(Sketch.document(List.of(), grid)).measures();
        assertThat(measures).hasSize(1);
        return measures.get(0);
    }
}
