package io.keikaku.extract.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.table.HeaderWords;
import io.keikaku.extract.trust.Confidence.Trusted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {
    private static final double TABLE = 0.98;

    @Test
    void trustsSoundMeasuresAsFarAsTheirPlace() {
        assertThat(judge(plan())).allSatisfy(trusted -> {
            assertThat(trusted.measure().confidence()).isEqualTo(TABLE);
            assertThat(trusted.measure().warnings()).isEmpty();
            assertThat(trusted.doubts()).isEmpty();
        });
    }

    @Test
    void warnsOfEveryDoubt() {
        Trusted torn = first(measure("1-1-1", "土手の", "1-1 水辺", "河川課", "検討"));
        assertThat(torn.doubts()).containsExactly(Doubt.NAME_CUT);
        assertThat(torn.measure().warnings()).containsExactly("NAME_UNCERTAIN");
        assertThat(torn.measure().confidence()).isEqualTo(0.49);
    }

    @Test
    void doubtsNamesThatAreWordsOfHeadersOrPhasesOrSections() {
        assertThat(first(measure("1-1-1", "担当課", "1-1 水辺", "河川課", "検討")).doubts())
                .contains(Doubt.NAME_UNLIKELY);
        assertThat(first(measure("1-1-1", "検討", "1-1 水辺", "河川課", "検討")).doubts())
                .contains(Doubt.NAME_UNLIKELY);
        assertThat(first(measure("1-1-1", "総務課", "1-1 水辺", "河川課", "検討")).doubts())
                .contains(Doubt.NAME_UNLIKELY);
        assertThat(first(measure("1-1-1", "水門の交換★", "1-1 水辺", "河川課", "検討")).doubts())
                .contains(Doubt.NAME_UNLIKELY);
    }

    @Test
    void doubtsANumberThatDoesNotGoOnFromTheHeading() {
        assertThat(first(measure("1-1-1", "水門の交換", "1-2 緑", "河川課", "検討")).doubts())
                .contains(Doubt.NUMBER_AGAINST_PATH);
        assertThat(first(measure("1-1-1", "水門の交換", "第1章 緑", "河川課", "検討")).doubts())
                .doesNotContain(Doubt.NUMBER_AGAINST_PATH);
    }

    @Test
    void doubtsTheSameNumberTwiceBelowOneHeading() {
        assertThat(first(measure("1-1-2", "水門の交換", "1-1 水辺", "河川課", "検討")).doubts())
                .contains(Doubt.NUMBER_REPEATED);
    }

    @Test
    void doubtsNumbersThatAreAmountsOrLargeWithoutOrder() {
        assertThat(first(measure("1,260", "水門の交換", "1-1 水辺", "河川課", "検討")).doubts())
                .contains(Doubt.NUMBER_UNLIKELY);
        assertThat(judge(numbered("480", "62", "900", "1")))
                .extracting(trusted -> trusted.doubts().contains(Doubt.NUMBER_UNLIKELY))
                .containsExactly(true, true, true, false);
        assertThat(judge(numbered("101", "102", "201", "202")))
                .allSatisfy(trusted -> assertThat(trusted.doubts()).doesNotContain(Doubt.NUMBER_UNLIKELY));
    }

    @Test
    void doubtsANameThatEndsInAKeyAndASection() {
        assertThat(first(measure("1-1-1", "水門の交換所管課河川課", "1-1 水辺", "河川課", "検討")).doubts())
                .contains(Doubt.NAME_MARKED);
    }

    @Test
    void doubtsANameThatThePlanHasInSeveralPlaces() {
        List<Reading> readings = plan();
        readings.set(0, reading(measure("1", "量の見込み", "1 預かり保育", "河川課", "検討")));
        readings.set(1, reading(measure("2", "量の見込み", "2 病児保育", "河川課", "検討")));

        assertThat(judge(readings))
                .extracting(trusted -> trusted.doubts().contains(Doubt.NAME_REPEATED))
                .containsExactly(true, true, false, false, false, false);
    }

    @Test
    void doubtsASectionWithoutDepartmentsWhereEveryOtherHasThem() {
        List<Reading> readings = plan();
        readings.set(0, reading(measure("2-1-1", "水門の交換", "2-1 水門", null, "検討")));
        readings.set(1, reading(measure("2-1-2", "水門の点検", "2-1 水門", null, "検討")));

        assertThat(judge(readings))
                .extracting(trusted -> trusted.doubts().contains(Doubt.SECTION_DIFFERS))
                .containsExactly(true, true, false, false, false, false);
    }

    @Test
    void doubtsTheFewThatWereReadFromATableOfAnotherKind() {
        List<Reading> readings = new ArrayList<>(plan());
        readings.addAll(plan());
        Measure other = measure("9", "方針編", "1 改訂", null, "策定");
        readings.add(new Reading(other, "small table", TABLE, Set.of()));

        assertThat(judge(readings).getLast().doubts()).contains(Doubt.KIND_RARE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"新規", "拡充", "水辺を守る 15"})
    void doubtsAPathThatHoldsAMarkOrTheFigureBesideIt(String heading) {
        assertThat(first(measure("1-1-1", "水門の交換", heading, "河川課", "検討")).doubts())
                .contains(Doubt.PATH_UNLIKELY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"評価指標", "計画策定時実績", "数値目標使用料収入", "利用の"})
    void doubtsIndicatorsThatHoldTheWordOfAHeaderOrAreTorn(String name) {
        Measure measure = measure("1-1-1", "水門の交換", "1-1 水辺", "河川課", "検討");
        Indicator indicator = new Indicator(name, null, List.of(), null, List.of());

        assertThat(first(with(measure, Map.of(), List.of(indicator))).doubts()).contains(Doubt.INDICATOR_UNLIKELY);
    }

    @Test
    void doubtsAMeasureWithAGoalAmongItsFieldsAndNoIndicator() {
        Measure measure = measure("1-1-1", "水門の交換", "1-1 水辺", "河川課", "検討");

        assertThat(first(with(measure, Map.of("数値目標", "年間12件"), List.of())).doubts())
                .contains(Doubt.PART_UNREAD);
        assertThat(first(with(measure, Map.of("数値目標", "－"), List.of())).doubts())
                .doesNotContain(Doubt.PART_UNREAD);
    }

    @Test
    void doubtsAPathThatHoldsAMeasure() {
        assertThat(first(measure("1-1-1", "水門の交換", "1-1-3 土手の手入れ3新規", "河川課", "検討"))
                        .doubts())
                .contains(Doubt.PATH_NAMES_MEASURE);
    }

    @Test
    void doubtsAMeasureThatLacksWhatItsNeighboursHave() {
        assertThat(first(measure("1-1-1", "水門の交換", "1-1 水辺", null, "検討")).doubts())
                .contains(Doubt.DEPARTMENTS_MISSING);
        assertThat(first(measure(null, "水門の交換", "1-1 水辺", "河川課", "検討")).doubts())
                .contains(Doubt.NUMBER_MISSING);
        assertThat(first(measure("1-1-1", "水門の交換", "1-1 水辺", "河川課", null)).doubts())
                .contains(Doubt.SCHEDULE_MISSING);
    }

    @Test
    void doubtsPhasesThatAreSentencesSectionsHeadingsOrSeveral() {
        assertThat(first(measure("1-1-1", "水門の交換", "1-1 水辺", "河川課", "水門を直す。")).doubts())
                .contains(Doubt.PHASE_UNLIKELY);
        assertThat(first(measure("1-1-1", "水門の交換", "1-1 水辺", "河川課", "農政課")).doubts())
                .contains(Doubt.PHASE_UNLIKELY);
        assertThat(first(measure("1-1-1", "水門の交換", "1-1 水辺", "河川課", "1-1 水辺")).doubts())
                .contains(Doubt.PHASE_IS_HEADING);
        assertThat(first(measure("1-1-1", "水門の交換", "1-1 水辺", "河川課", "詳細な調査設備の設計"))
                        .doubts())
                .doesNotContain(Doubt.PHASE_JOINED);
        List<Reading> readings = plan();
        readings.set(0, reading(measure("1-1-1", "水門の交換", "1-1 水辺", "河川課", "詳細な調査設備の設計")));
        readings.set(1, reading(measure("1-1-2", "水門の点検", "1-1 水辺", "河川課", "設備の設計")));
        assertThat(judge(readings).getFirst().doubts()).contains(Doubt.PHASE_JOINED);
    }

    @Test
    void takesWarningsGivenOnTheWayForDoubts() {
        Measure warned = measure("1-1-1", "水門の交換", "1-1 水辺", "河川課", "検討").trusted(0, List.of("YEAR_UNCERTAIN"));
        assertThat(first(warned).doubts()).containsExactly(Doubt.YEAR_OPEN);
    }

    @Test
    void trustsNoMeasureOfAPlanThatIsMisreadInMany() {
        List<Reading> readings = plan();
        readings.set(1, reading(measure("1-1-2", "土手の", "1-1 水辺", "河川課", "検討")));
        readings.set(2, reading(measure("1-1-3", "水門の", "1-1 水辺", "河川課", "検討")));
        assertThat(judge(readings))
                .allSatisfy(trusted -> assertThat(trusted.doubts()).contains(Doubt.PLAN_UNFIT));
        assertThat(judge(readings).getFirst().measure().confidence()).isLessThan(0.9);
    }

    /** The measure in place of the first of a sound plan. */
    private static Trusted first(Measure measure) {
        List<Reading> readings = plan();
        readings.set(0, reading(measure));
        return judge(readings).getFirst();
    }

    private static List<Trusted> judge(List<Reading> readings) {
        return new Confidence(new HeaderWords()).judge(readings);
    }

    private static List<Reading> plan() {
        List<Reading> readings = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            readings.add(reading(measure("1-1-" + i, "土手の手入れ" + i, "1-1 水辺", "河川課", "実施")));
        }
        return readings;
    }

    private static List<Reading> numbered(String... numbers) {
        return Stream.of(numbers)
                .map(number -> reading(measure(number, "水門の交換その" + number, "1-1 水辺", "河川課", "検討")))
                .toList();
    }

    private static Measure with(Measure measure, Map<String, String> fields, List<Indicator> indicators) {
        return new Measure(
                measure.id(),
                measure.number(),
                measure.name(),
                measure.path(),
                measure.description(),
                fields,
                measure.isNew(),
                measure.marks(),
                measure.departments(),
                measure.schedule(),
                measure.deadline(),
                indicators,
                measure.relatedPlans(),
                measure.evidence(),
                measure.confidence(),
                measure.warnings());
    }

    private static Reading reading(Measure measure) {
        return new Reading(measure, "table", TABLE, Set.of());
    }

    private static Measure measure(String number, String name, String heading, String department, String phase) {
        return new Measure(
                "m",
                number,
                name,
                List.of("水と緑のまち", heading),
                null,
                Map.of(),
                null,
                List.of(),
                department == null
                        ? List.of()
                        : List.of(new Department(department, Department.Role.OWNER, null, false, department)),
                phase == null ? List.of() : List.of(new Phase(phase, Phase.Stage.OTHER, 2024, 2025, null)),
                null,
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of());
    }
}
