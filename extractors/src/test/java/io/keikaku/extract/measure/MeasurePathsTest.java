package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Measure;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of the headings above a measure are policies that it belongs to. */
class MeasurePathsTest {
    @Test
    void theHeadingOfAMeasureIsNoPolicyOfThoseInTheTableBelowIt() {
        assertThat(paths("""
                        # 1-1 水辺を守る

                        ## 1-1-1 土手の手入れ

                        草を刈ります。

                        ## 1-1-2 橋の点検

                        ひびを調べます。

                        事業名	担当課	R5	R6
                        1-1-1 土手の手入れ	河川課	検討	実施
                        1-1-2 橋の点検	道路課	検討	実施
                        """)).containsOnly(List.of("1-1 水辺を守る"));
    }

    @Test
    void aHeadingWithANumberOfTheSameLevelIsAPolicyUnlessAMeasureHasItsName() {
        assertThat(paths("""
                        # 2 水辺を守る

                        番号	事業名	担当課	R5	R6
                        1	土手の手入れ	河川課	検討	実施
                        2	橋の点検	道路課	検討	実施
                        """)).containsOnly(List.of("2 水辺を守る"));
    }

    private static List<List<String>> paths(String text) {
        return Sketch.measures(text).stream().map(Measure::path).toList();
    }
}
