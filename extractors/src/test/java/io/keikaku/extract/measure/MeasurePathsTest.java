package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Measure;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"# 第4章　年次計画", "# 第4章　施策の一覧"})
    void headingsOfTheNarrativeTellMoreThanGroupsOfATableOfAll(String heading) {
        assertThat(paths("""
                        # 第3章　水と暮らす

                        ## 1 家庭と水辺

                        ### (1) 雨水の利用【河川課】

                        雨水をためるタンクを配ります。

                        ### (2) 水辺の清掃【環境課】

                        年に二度、水辺を掃きます。

                        HEADING

                        区分	取組	R5	R6
                        家庭	雨水の利用	検討	実施
                        	水辺の清掃	検討	実施
                        """.replace("HEADING", heading))).containsOnly(List.of("第3章水と暮らす", "1 家庭と水辺"));
    }

    private static List<List<String>> paths(String text) {
        return Sketch.measures(text).stream().map(Measure::path).toList();
    }
}
