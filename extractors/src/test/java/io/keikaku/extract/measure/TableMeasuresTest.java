package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Plan;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows of tables are measures, and what their cells tell of them. */
class TableMeasuresTest {
    @Test
    void haveHeadingsInRowsOfTheirOwnAmongTheNumbersOfTheRows() {
        List<Measure> measures = Sketch.measures("""
                	取組	概要	担当課	R6	R7
                3 水辺を守る\t\t\t\t\t
                3-1 手入れ\t\t\t\t\t
                (1)	土手の手入れ	草を刈る	河川課	検討	実施
                (2)	水門の点検	門を開け閉めする	河川課	実施	実施
                3-2 行事\t\t\t\t\t
                (1)	川開き	安全を祈る	観光課		実施
                """);

        assertThat(measures)
                .extracting(Measure::number, Measure::name, Measure::path)
                .containsExactly(
                        tuple("(1)", "土手の手入れ", List.of("3 水辺を守る", "3-1 手入れ")),
                        tuple("(2)", "水門の点検", List.of("3 水辺を守る", "3-1 手入れ")),
                        tuple("(1)", "川開き", List.of("3 水辺を守る", "3-2 行事")));
    }

    @Test
    void giveAMeasureARowAlsoWhereTheyTickForWhomItIs() {
        Plan plan = Sketch.plan("""
                # 取組

                事業名	内容	こども	青年	高齢者	担当課
                土手の手入れ	草を刈ります。	○		○	河川課
                枝打ちの実習	枝を落とします。		○		森林課
                """);

        assertThat(Sketch.names(plan)).containsExactly("土手の手入れ", "枝打ちの実習");
    }

    @Test
    void giveAMeasureARow() {
        Measure measure = Sketch.measure("""
                # 水辺を守る

                番号	事業名	概要	担当課	R5	R6	R7
                1-1	土手の手入れ	草を刈ります。	河川課	検討	実施	⇒
                """);

        assertThat(measure.number()).isEqualTo("1-1");
        assertThat(measure.name()).isEqualTo("土手の手入れ");
        assertThat(measure.path()).containsExactly("水辺を守る");
        assertThat(measure.description()).isEqualTo("草を刈ります。");
        assertThat(measure.departments()).extracting(Department::name).containsExactly("河川課");
        assertThat(measure.schedule())
                .containsExactly(
                        new Phase("検討", Phase.Stage.STUDY, 2023, 2023, null),
                        new Phase("実施", Phase.Stage.OPERATE, 2024, 2025, null));
    }

    @Test
    void tellOfAMeasureInASentence() {
        assertThat(Sketch.measures("""
                # 水辺を守る

                ## ① 川の手入れ

                取組内容	担当課
                土手の草を年に二度刈ります。	河川課
                ・水門を出水期の前に見て回ります。	河川課 環境課
                堤に桜を植えます。根が張らないよう、場所を選びます。	公園課
                """))
                .extracting(Measure::name, Measure::description, Measure::path)
                .containsExactly(
                        tuple("土手の草を年に二度刈ります。", null, List.of("水辺を守る", "① 川の手入れ")),
                        tuple("水門を出水期の前に見て回ります。", null, List.of("水辺を守る", "① 川の手入れ")),
                        tuple("堤に桜を植えます。", "根が張らないよう、場所を選びます。", List.of("水辺を守る", "① 川の手入れ")));
    }

    @Test
    void tellOfSeveralMeasuresInACellEachWithItsDepartments() {
        Plan plan = Sketch.plan(Sketch.document(
                List.of(),
                Sketch.grid(
                        "脆弱性の評価 | 取組内容",
                        "○土手が低い。\n○水門が古い。 | （土手の手入れ）\n○年に二度、草を刈る。\n【河川課・建設課】\n（水門の点検）\n○見て回る。\n【河川課】",
                        "○道が細い。 | ○遊歩道を広げる。【建設課】\n○橋を架け替える。石の橋とする。（建設課）")));

        assertThat(plan.measures())
                .extracting(
                        Measure::name,
                        Measure::description,
                        measure -> measure.departments().stream()
                                .map(Department::name)
                                .toList())
                .containsExactly(
                        tuple("土手の手入れ", "○年に二度、草を刈る。", List.of("河川課", "建設課")),
                        tuple("水門の点検", "○見て回る。", List.of("河川課")),
                        tuple("遊歩道を広げる。", null, List.of("建設課")),
                        tuple("橋を架け替える。", "石の橋とする。", List.of("建設課")));
    }

    @Test
    void holdNamesAndTextsInOneCell() {
        assertThat(Sketch.measures("""
                施策・事業の内容	担当課
                ●土手の手入れ 年に二度、草を刈ります。	河川課
                ●水門の点検 出水期の前に見て回ります。	河川課 環境課
                """))
                .extracting(Measure::name, Measure::description)
                .containsExactly(tuple("土手の手入れ", "年に二度、草を刈ります。"), tuple("水門の点検", "出水期の前に見て回ります。"));
    }

    @Test
    void ofTwoColumnsMayHaveAHeaderOfWhichOnlyTheDepartmentsAreKnown() {
        assertThat(Sketch.measures("""
                水辺の取組の説明	担当課
                【土手の手入れ】年に二度、草を刈ります。	河川課
                【水門の点検】出水期の前に見て回ります。	環境課
                """)).extracting(Measure::name).containsExactly("土手の手入れ", "水門の点検");
    }

    @Test
    void warnWhereOneCellHoldsMoreMeasuresThanTheDepartmentsBesideIt() {
        Plan plan = Sketch.plan(Sketch.document(
                List.of(),
                Sketch.grid(
                        "取組内容|担当課",
                        "①土手の手入れ 草を刈ります。 ②水門の点検 見て回ります。|河川課",
                        "①遊歩道の整備 道を設けます。 ②川開き 祭りを開きます。 ③花火 打ち上げます。|公園課\n観光課")));

        assertThat(plan.measures())
                .extracting(Measure::name, measure -> measure.warnings().contains("DEPARTMENTS_SHARED"))
                .containsExactly(
                        tuple("土手の手入れ", false),
                        tuple("水門の点検", false),
                        tuple("遊歩道の整備", true),
                        tuple("川開き", true),
                        tuple("花火", true));
    }

    @Test
    void citeTheCellsOfEveryPart() {
        Measure measure = Sketch.measure("""
                事業名	概要	担当課	R5	R6
                土手の手入れ	草を刈ります。	河川課	検討	実施
                """);

        assertThat(measure.evidence())
                .extracting(e -> e.part())
                .contains("name", "description", "departments", "schedule");
        assertThat(measure.evidence()).allMatch(e -> e.line() == 2 && e.table().equals("t1"));
    }

    @Test
    void tellOwnersFromThoseWhoCoordinate() {
        assertThat(Sketch.measure("""
                        事業名	担当課	関係課	R5	R6
                        土手の手入れ	河川課	観光課	検討	実施
                        """).departments())
                .extracting(Department::name, Department::role)
                .containsExactly(tuple("河川課", Department.Role.OWNER), tuple("観光課", Department.Role.COORDINATOR));
    }

    @Test
    void takeAWorkingGroupAndTheSectionThatRunsItForTwoDepartments() {
        assertThat(Sketch.measure("""
                        事業名	担当課	R5	R6
                        土手の手入れ	水辺WG（河川課）	検討	実施
                        """).departments())
                .extracting(Department::name)
                .containsExactly("水辺WG", "河川課");
    }

    @Test
    void warnOfASignThatRepeatsNothing() {
        assertThat(Sketch.measure("""
                        事業名	概要	担当課	R5	R6
                        土手の手入れ	草を刈ります。	〃	検討	実施
                        """).warnings()).contains("DITTO_UNRESOLVED");
    }

    @Test
    void keepWhatStandsUnderAHeaderForGroupsBehindTheName() {
        assertThat(Sketch.measure("""
                        施設名	担当課	方針	R5	R6
                        水辺の家	河川課	改築	検討	設計
                        """).fields()).containsEntry("方針", "改築");
    }

    @Test
    void keepColumnsThatTheModelDoesNotKnowUnderTheirHeaders() {
        assertThat(Sketch.measure("""
                        事業名	担当課	課題	R5	R6
                        土手の手入れ	河川課	人手が足りません。	検討	実施
                        """).fields()).containsEntry("課題", "人手が足りません。");
    }

    @Test
    void giveReferencesToOtherPlans() {
        assertThat(Sketch.measure("""
                        事業名	担当課	関連計画	R5	R6
                        土手の手入れ	河川課	水辺基本計画	検討	実施
                        """).relatedPlans()).containsExactly("水辺基本計画");
    }

    @Test
    void markMeasuresThatAreNewAndTheOthersAsNot() {
        assertThat(Sketch.measures("""
                        事業名	担当課	R5	R6
                        土手の手入れ【新規】	河川課	検討	実施
                        水門の点検	河川課	実施	実施
                        """)).extracting(Measure::isNew).containsExactly(true, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"区分", "方向性", "今後の方向性", "事業区分", "種別"})
    void readMarksInAColumnOfTheirs(String header) {
        List<Measure> measures = Sketch.measures("""
                事業名	%s	担当課	R5	R6
                土手の手入れ	新規	河川課	検討	実施
                水門の点検	継続	河川課	実施	実施
                堰の点検	拡充	河川課	実施	実施
                """.formatted(header));

        assertThat(measures).extracting(Measure::isNew).containsExactly(true, false, false);
        assertThat(measures).extracting(Measure::marks).containsExactly(List.of(), List.of("継続"), List.of("拡充"));
    }

    @Test
    void readTicksBelowAMarkForTheMark() {
        List<Measure> measures = Sketch.measures("""
                事業名	新規	重点	担当課	R5	R6
                土手の手入れ	○		河川課	検討	実施
                水門の点検		●	河川課	実施	実施
                """);

        assertThat(measures).extracting(Measure::isNew).containsExactly(true, false);
        assertThat(measures).extracting(Measure::marks).containsExactly(List.of(), List.of("重点"));
    }

    @Test
    void headMeasuresByAColumnThatHoldsMoreThanMarks() {
        assertThat(Sketch.measures("""
                        区分	事業名	担当課	R5	R6
                        水辺	土手の手入れ	河川課	検討	実施
                        森	枝打ち	森林課	実施	実施
                        """)).extracting(Measure::path).containsExactly(List.of("水辺"), List.of("森"));
    }

    @Test
    void leaveNewUnknownWhereThePlanMarksNone() {
        assertThat(Sketch.measure("""
                        事業名	担当課	R5	R6
                        土手の手入れ	河川課	検討	実施
                        """).isNew()).isNull();
    }
}
