package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Measure;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the source holds beside the measures, and nothing was made of, takes from the trust in them. */
class UnreadPartsTest {
    @ParameterizedTest
    @ValueSource(strings = {"担当課：河川課", "【河川課】"})
    void aLineThatNamesDepartmentsBehindATableThatHasNone(String line) {
        List<Measure> measures = Sketch.measures("""
                # 1 水辺を守る

                事業名	R5	R6
                土手の手入れ	検討	実施
                水門の点検	検討	実施

                LINE
                """.replace("LINE", line));

        assertThat(measures).hasSize(2).allSatisfy(measure -> {
            assertThat(measure.departments()).isEmpty();
            assertThat(measure.warnings()).contains("PART_UNREAD");
            assertThat(measure.confidence()).isLessThan(0.9);
        });
    }

    @Test
    void noneWhereTheLineWasRead() {
        assertThat(Sketch.measures("""
                # 1 水辺を守る

                担当課：河川課

                事業名	R5	R6
                土手の手入れ	検討	実施
                水門の点検	検討	実施
                """))
                .hasSize(2)
                .allSatisfy(measure -> assertThat(measure.warnings()).doesNotContain("PART_UNREAD"));
    }

    @Test
    void headingsOfTwoPlacesThatHaveNothingInCommon() {
        assertThat(Sketch.measures("""
                # 1 水と緑のまち

                施策名	担当課
                土手の手入れ	河川課
                橋の点検	道路課

                # 2 年ごとの見取り図

                施策名	R5	R6
                土手の手入れ	検討	実施
                橋の点検	検討	実施
                """))
                .hasSize(2)
                .allSatisfy(measure -> assertThat(measure.warnings()).contains("VALUES_DIFFER"));
    }

    @Test
    void severalColumnsOfDepartments() {
        assertThat(Sketch.measures("""
                # 1 水辺を守る

                施策名	所管部署	担当課	R5
                土手の手入れ	建設部	河川課	実施
                橋の点検	建設部	道路課	実施
                """))
                .hasSize(2)
                .allSatisfy(measure -> assertThat(measure.warnings()).contains("DEPARTMENT_UNCERTAIN"));
    }
}
