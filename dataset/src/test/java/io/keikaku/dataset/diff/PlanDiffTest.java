package io.keikaku.dataset.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.MeasureDraft;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.PlanFixtures;
import io.keikaku.dataset.diff.Change.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PlanDiffTest {
    private static final Measure MEASURE = PlanFixtures.fullMeasure();

    @Test
    void findsNothingInTheSameEdition() {
        PlanDiff diff = PlanDiff.between(PlanFixtures.full(), PlanFixtures.full());
        assertThat(diff.measures()).isEmpty();
        assertThat(diff.plan()).isEmpty();
        assertThat(diff.unchanged()).isEqualTo(2);
    }

    @Test
    void takesWidthSpaceAndDashesForNoChange() {
        assertThat(changes(draft -> draft.name("窓口予約　システムの導入").number("１−１−①"))).isEmpty();
    }

    @Test
    void findsAddedAndRemovedMeasures() {
        Measure removed = PlanFixtures.bareMeasure("m2", "公用車の電動化");
        Measure added = PlanFixtures.bareMeasure("m2", "避難所の開設訓練");
        assertThat(between(List.of(MEASURE, removed), List.of(added, MEASURE)).measures())
                .containsExactly(new MeasureDiff.Added(added), new MeasureDiff.Removed(removed));
    }

    @Test
    void findsARenamedMeasureByItsNearName() {
        assertThat(changes(draft -> draft.name("窓口予約システムの運用")))
                .containsExactly(new Change(Kind.RENAMED, null, "窓口予約システムの導入", "窓口予約システムの運用"));
    }

    @Test
    void findsARenamedMeasureByItsDescription() {
        assertThat(changes(draft -> draft.name("待たない市役所")))
                .extracting(Change::kind)
                .containsExactly(Kind.RENAMED);
    }

    @Test
    void takesAnotherMeasureInTheSamePlaceForAnotherMeasure() {
        Measure other = new MeasureDraft(MEASURE)
                .name("電子図書館の開設")
                .description("いつでも本を借りられるようにする。")
                .build();
        assertThat(between(List.of(MEASURE), List.of(other)).measures()).hasSize(2);
    }

    @Test
    void findsAMeasureOfTheSamePlaceToWhoseNameWordsAreAdded() {
        Measure brief = PlanFixtures.bareMeasure("m1", "防災訓練");
        Measure longer = PlanFixtures.bareMeasure("m1", "全ての地区での住民参加による防災訓練の実施");
        assertThat(between(List.of(brief), List.of(longer)).measures())
                .containsExactly(new MeasureDiff.Changed(
                        brief, longer, List.of(new Change(Kind.RENAMED, null, brief.name(), longer.name()))));
    }

    @Test
    void findsChangedTargetsOfThePlanItself() {
        Plan before = PlanFixtures.full();
        assertThat(PlanDiff.between(before, PlanFixtures.of("after", before.measures()))
                        .plan())
                .extracting(Change::kind)
                .containsExactly(Kind.TITLE_CHANGED, Kind.PERIOD_CHANGED, Kind.INDICATOR_REMOVED);
    }

    @Test
    void findsARenumberedMeasure() {
        assertThat(changes(draft -> draft.number("1-2")))
                .containsExactly(new Change(Kind.RENUMBERED, null, "1-1-①", "1-2"));
    }

    @Test
    void findsAMovedMeasure() {
        assertThat(changes(draft -> draft.path(List.of("窓口を変える", "近くの窓口"))))
                .containsExactly(new Change(Kind.MOVED, null, "窓口を変える › 待たない窓口", "窓口を変える › 近くの窓口"));
    }

    @Test
    void findsChangedDepartments() {
        assertThat(changes(draft -> draft.departments(List.of(
                        new Department("窓口課", Department.Role.OWNER, null, false, "窓口課"),
                        new Department("情報課", Department.Role.OWNER, null, false, "情報課")))))
                .containsExactly(
                        new Change(Kind.DEPARTMENT_ADDED, null, null, "窓口課"),
                        new Change(Kind.DEPARTMENT_REMOVED, null, "市民課", null),
                        new Change(Kind.DEPARTMENT_ROLE_CHANGED, "情報課", "COORDINATOR", "OWNER"));
    }

    @Test
    void tellsPhasesThatSlippedFromThoseThatMoved() {
        assertThat(changes(draft -> draft.schedule(List.of(
                        new Phase("検討", Phase.Stage.STUDY, 2023, 2024, new Phase.Part("H1", "H2")),
                        new Phase("運用", Phase.Stage.OPERATE, 2023, 2027, null),
                        new Phase("見直し", Phase.Stage.REVIEW, null, null, null)))))
                .containsExactly(
                        new Change(Kind.PHASE_SLIPPED, "検討", "2023 H1–H2", "2023–2024 H1–H2"),
                        new Change(Kind.PHASE_MOVED, "運用", "2024–2027", "2023–2027"));
    }

    @Test
    void findsAddedAndRemovedPhases() {
        List<Phase> schedule = new ArrayList<>(MEASURE.schedule());
        schedule.set(2, new Phase("拡大", Phase.Stage.OTHER, 2027, 2027, null));
        assertThat(changes(draft -> draft.schedule(schedule)))
                .containsExactly(
                        new Change(Kind.PHASE_ADDED, "拡大", null, "2027"),
                        new Change(Kind.PHASE_REMOVED, "見直し", "?", null));
    }

    @Test
    void findsChangedTargets() {
        Indicator old = MEASURE.indicators().getFirst();
        Indicator young = new Indicator(
                old.name(),
                old.unit(),
                old.path(),
                old.baseline(),
                List.of(new Indicator.Value(2024, "45%", 45.0), new Indicator.Value(2028, "70%", 70.0)));
        assertThat(changes(draft -> draft.indicators(List.of(young))))
                .containsExactly(
                        new Change(Kind.TARGET_ADDED, "予約率 2028", null, "70%"),
                        new Change(Kind.TARGET_REMOVED, "予約率 2027", "62.5%", null),
                        new Change(Kind.TARGET_CHANGED, "予約率 2024", "40%", "45%"));
    }

    @Test
    void findsChangedReferencesToOtherPlans() {
        assertThat(changes(draft -> draft.relatedPlans(List.of("総合計画 3-1", "地域防災計画"))))
                .containsExactly(
                        new Change(Kind.RELATED_PLAN_ADDED, null, null, "地域防災計画"),
                        new Change(Kind.RELATED_PLAN_REMOVED, null, "行政改革大綱", null));
    }

    @Test
    void keepsMeasuresOfOneNameInTwoPlacesApart() {
        Measure first = new MeasureDraft(MEASURE).path(List.of("市民")).build();
        Measure second = new MeasureDraft(MEASURE).path(List.of("職員")).build();
        assertThat(between(List.of(first, second), List.of(second, first)).unchanged())
                .isEqualTo(2);
    }

    private static List<Change> changes(UnaryOperator<MeasureDraft> edit) {
        Measure edited = edit.apply(new MeasureDraft(MEASURE)).build();
        List<MeasureDiff> diffs = between(List.of(MEASURE), List.of(edited)).measures();
        if (diffs.isEmpty()) {
            return List.of();
        }
        assertThat(diffs).singleElement().isInstanceOf(MeasureDiff.Changed.class);
        return ((MeasureDiff.Changed) diffs.getFirst()).changes();
    }

    private static PlanDiff between(List<Measure> before, List<Measure> after) {
        return PlanDiff.between(PlanFixtures.of("before", before), PlanFixtures.of("after", after));
    }
}
