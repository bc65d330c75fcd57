package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.model.Evidence;
import io.keikaku.core.model.Measure;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionMarksTest {
    @ParameterizedTest
    @ValueSource(strings = {"草を刈ります。【新規】", "草を刈ります。（新規）", "草を刈ります。 〔新規〕", "草を刈ります。[新規事業]"})
    void aMarkThatEndsTheDescriptionMakesTheMeasureNew(String text) {
        assertThat(measures(text))
                .extracting(Measure::description, Measure::isNew)
                .containsExactly(tuple("草を刈ります。", true), tuple("門を開けます。", false));
    }

    @Test
    void otherMarksAreKept() {
        assertThat(measures("草を刈ります。【拡充】").get(0))
                .extracting(Measure::description, Measure::marks)
                .containsExactly("草を刈ります。", List.of("拡充"));
    }

    @Test
    void aWordInRoundBracketsWithinASentenceBelongsToIt() {
        assertThat(measures("点検の方法を改める（見直し）").get(0).description()).isEqualTo("点検の方法を改める（見直し）");
    }

    @Test
    void theMarkOfTheLastItemOfAListIsNotTheMeasures() {
        assertThat(measures("・草を刈ります。・石を積みます。【新規】").get(0).isNew()).isNull();
    }

    @Test
    void theMarkIsCitedWhereTheDescriptionIs() {
        assertThat(measures("草を刈ります。【新規】").get(0).evidence())
                .extracting(Evidence::part, Evidence::line)
                .contains(tuple("isNew", 4));
    }

    private static List<Measure> measures(String text) {
        return Sketch.measures("# 川の章\n\n事業名\t概要\t担当課\n土手の手入れ\t" + text + "\t河川課\n水門の点検\t門を開けます。\t河川課\n");
    }
}
