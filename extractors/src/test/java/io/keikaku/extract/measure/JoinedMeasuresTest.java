package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measures that a plan tells of in several places. */
class JoinedMeasuresTest {
    private static final String TOLD_AND_LISTED = """
            # 1-1 水辺を守る

            ## 1-1-1 土手の手入れ

            草を刈ります。

            ## 1-1-2 水門の点検

            見て回ります。

            個別施策	R5	R6	担当課
            1-1-1 土手の手入れ	検討	実施	河川課
            1-1-2 水門の点検	実施	⇒	河川課
            """;

    @Test
    void takeNoNeighbourForTheHeadingAboveThem() {
        Plan plan = Sketch.plan(TOLD_AND_LISTED);

        assertThat(plan.measures()).extracting(Measure::path).containsOnly(List.of("1-1 水辺を守る"));
    }

    @Test
    void describesAlsoTheMeasureBelowWhoseHeadingTheTableOfAllStands() {
        Plan plan = Sketch.plan(TOLD_AND_LISTED);

        assertThat(plan.measures()).extracting(Measure::description).containsExactly("草を刈ります。", "見て回ります。");
    }

    private static final String NARRATIVE = """
            # 1 水辺を守る

            ## 1-1 土手の手入れ

            年に二度、草を刈ります。

            ## 1-2 水門の点検

            毎月、見て回ります。

            """;

    @Test
    void makesOneMeasureOfANarrativeAndAScheduleWithTheSameNumber() {
        List<Measure> measures = Sketch.measures(NARRATIVE + """
                # 2 工程表

                番号	事業名	担当課	R5	R6
                1-1	土手の手入れ	河川課	検討	実施
                1-2	水門の点検	河川課	検討	実施
                """);

        assertThat(measures).extracting(Measure::name).containsExactly("土手の手入れ", "水門の点検");
        assertThat(measures).extracting(Measure::description).containsExactly("年に二度、草を刈ります。", "毎月、見て回ります。");
    }

    @Test
    void makesOneMeasureByNameWhereThereIsNoNumber() {
        List<Measure> measures = Sketch.measures("""
                # 工程表

                事業名	担当課	R5	R6
                土手の手入れ	河川課	検討	実施

                # 事業一覧

                事業名	概要
                土手の手入れ	草を刈ります。
                """);

        assertThat(measures).hasSize(1);
        assertThat(measures.get(0).description()).isEqualTo("草を刈ります。");
    }

    @Test
    void keepsTwoOfOneNameInTwoPlacesApart() {
        assertThat(Sketch.measures("""
                        # 水辺を守る

                        事業名	担当課	R5	R6
                        ① 見回り	河川課	検討	実施

                        # 森を守る

                        事業名	担当課	R5	R6
                        ① 見回り	森林課	検討	実施
                        """)).extracting(Measure::path).containsExactly(List.of("水辺を守る"), List.of("森を守る"));
    }

    @Test
    void makesOneMeasureOfAHeadingThatIsMarkedAsPrintedAgain() {
        Plan plan = Sketch.plan("""
                # 1 水辺を守る

                ## （１）土手の手入れ【拡充】

                草を刈ります。

                担当課：河川課

                # 2 水辺で学ぶ

                ## （１）土手の手入れ（再掲）

                草の名を調べます。

                担当課：河川課、学校教育課

                ## （２）川の教室

                川の生きものを調べます。

                担当課：学校教育課
                """);

        assertThat(plan.measures())
                .extracting(Measure::name, Measure::marks)
                .containsExactly(tuple("土手の手入れ", List.of("拡充")), tuple("川の教室", List.of()));
    }

    @Test
    void makesOneMeasureOfARowThatIsMarkedAsPrintedAgain() {
        assertThat(Sketch.measures("""
                        # 水辺を守る

                        事業名	担当課	R5	R6
                        土手の手入れ	河川課	検討	実施
                        水門の点検	河川課	検討	実施

                        # 暮らしを守る

                        事業名	担当課	R5	R6
                        土手の手入れ【再掲】	河川課	検討	実施
                        """)).extracting(Measure::name).containsExactly("土手の手入れ", "水門の点検");
    }
}
