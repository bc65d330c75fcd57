package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.model.Measure;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkSignsTest {
    private static final String TABLE = "事業名\t概要\t担当課\n土手の手入れ★\t草を刈ります。\t河川課\n水門の点検\t門を開けます。\t河川課\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "★は新規事業",
                "※★印は新規事業です。",
                "（★：新規）",
                "★…新規の取組",
                "★は新たに始める取組です。",
                "「★」は、新規事業を示します。",
                "凡例：★：新規、☆：拡充",
                "☆：拡充　★：新規"
            })
    void aSignThatALineExplainsMarksTheMeasureBeforeIt(String line) {
        assertThat(Sketch.measures("# 川の章\n\n" + TABLE + line + "\n"))
                .extracting(Measure::name, Measure::isNew)
                .containsExactly(tuple("土手の手入れ", true), tuple("水門の点検", false));
    }

    @Test
    void aSignThatNoLineExplainsStaysInTheName() {
        assertThat(Sketch.measures("# 川の章\n\n" + TABLE))
                .extracting(Measure::name, Measure::isNew)
                .containsExactly(tuple("土手の手入れ★", null), tuple("水門の点検", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"「★」は、重点的に進める取組を示します。", "★は重点取組", "※★…重点的な取組です"})
    void aLineMayExplainTheSignInASentence(String line) {
        assertThat(Sketch.measures("# 川の章\n\n" + TABLE + line + "\n"))
                .extracting(Measure::name, Measure::marks)
                .containsExactly(tuple("土手の手入れ", List.of("重点")), tuple("水門の点検", List.of()));
    }
}
