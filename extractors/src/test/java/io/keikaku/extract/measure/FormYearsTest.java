package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The years of a form, and what stands below them. */
class FormYearsTest {
    private static final List<String> FORM =
            List.of("事業名|土手の手入れ|<|<", "担当課|河川課|<|<", "取組内容|年に二度、草を刈ります。|<|<", "年度別計画|R5|R6|R7", "^|検討|試行|実施");

    @ParameterizedTest
    @ValueSource(strings = {"年間11,000千円", "－", "5年間で60,000千円", "1,200万円"})
    void areNotThoseOfAnAmountBehindAKeyThatIsNotKnown(String amount) {
        Measure drawn = drawn("ききめ|" + amount + "|<|<");
        Measure written = written("ききめ	" + amount);

        assertThat(List.of(drawn, written)).allSatisfy(measure -> {
            assertThat(measure.schedule()).extracting(Phase::label).containsExactly("検討", "試行", "実施");
            assertThat(measure.indicators()).isEmpty();
            assertThat(measure.fields()).containsExactly(entry("ききめ", amount));
        });
    }

    @Test
    void areThoseOfWorkThatRunsOverAllOfThem() {
        assertThat(drawn("水門の点検|実施|<|<").schedule()).extracting(Phase::label).contains("実施");
    }

    @ParameterizedTest
    @ValueSource(strings = {"数値目標 草刈りの面積（ha）", "数値目標　草刈りの面積（ha）", "数値目標：草刈りの面積（ha）"})
    void areThoseOfTheFiguresBehindAKeyAndANameInOneCell(String cell) {
        assertThat(List.of(drawn(cell + "|3|4|5"), written(cell + "	3	4	5"))).allSatisfy(measure -> {
            Indicator indicator = measure.indicators().getFirst();
            assertThat(indicator.name()).isEqualTo("草刈りの面積");
            assertThat(indicator.targets()).extracting(Indicator.Value::year).containsExactly(2023, 2024, 2025);
        });
    }

    private static Measure drawn(String row) {
        String[] rows = new String[FORM.size() + 1];
        FORM.toArray(rows);
        rows[FORM.size()] = row;
        return Sketch.plan(Sketch.document(List.of(), Sketch.grid(rows)))
                .measures()
                .getFirst();
    }

    private static Measure written(String row) {
        return Sketch.measures("""
                事業名	土手の手入れ
                担当課	河川課
                取組内容	年に二度、草を刈ります。
                年度別計画	R5	R6	R7
                	検討	試行	実施
                """ + row + "\n").getFirst();
    }
}
