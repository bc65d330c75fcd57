package io.keikaku.cli;

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
import java.util.Set;
import java.util.TreeSet;

/**
 * A revised edition of a plan with every kind of edit, one a measure in turn, and what each edit should be told as. An edit that a
 * measure does not admit, as a later phase where it has no schedule, leaves the measure as it is.
 */
final class RevisedEdition {
    private final List<Measure> measures = new ArrayList<>();
    private final Set<String> edits = new TreeSet<>();
    private final Plan original;

    RevisedEdition(Plan original) {
        this.original = original;
        for (int i = 0; i < original.measures().size(); i++) {
            edit(i % 9, original.measures().get(i));
        }
        measures.add(PlanFixtures.bareMeasure("added", "宇宙望遠鏡の打上げ"));
        edits.add(added("宇宙望遠鏡の打上げ"));
    }

    /** The name of an edit: what happened to which measure, by its old name. */
    static String changed(Kind kind, String name) {
        return kind + " " + name;
    }

    static String added(String name) {
        return "ADDED " + name;
    }

    static String removed(String name) {
        return "REMOVED " + name;
    }

    Plan plan() {
        return new Plan(
                original.schemaVersion(),
                "revised",
                original.source(),
                original.extractor(),
                original.municipality(),
                original.title(),
                original.issuedBy(),
                original.published(),
                original.revised(),
                original.period(),
                original.sections(),
                measures,
                original.indicators(),
                original.tables(),
                original.warnings());
    }

    /** What was edited. */
    Set<String> edits() {
        return edits;
    }

    private void edit(int turn, Measure measure) {
        switch (turn) {
            case 0 -> edits.add(removed(measure.name()));
            case 1 -> edited(Kind.RENAMED, measure, new MeasureDraft(measure).name("新・" + measure.name() + "等"));
            case 2 -> moved(measure);
            case 3 -> newDepartment(measure);
            case 4 -> shifted(Kind.PHASE_MOVED, measure, -1);
            case 5 -> shifted(Kind.PHASE_SLIPPED, measure, 1);
            case 6 -> newTarget(measure);
            case 7 -> edited(Kind.DEPARTMENT_REMOVED, measure, new MeasureDraft(measure).departments(List.of()));
            default -> measures.add(measure);
        }
    }

    private void edited(Kind kind, Measure measure, MeasureDraft draft) {
        Measure edited = draft.build();
        measures.add(edited);
        if (!edited.equals(measure)) {
            edits.add(changed(kind, measure.name()));
        }
    }

    private void moved(Measure measure) {
        List<String> path = new ArrayList<>(measure.path());
        path.addFirst("新しい柱");
        edited(Kind.MOVED, measure, new MeasureDraft(measure).path(path));
    }

    private void newDepartment(Measure measure) {
        List<Department> departments = new ArrayList<>(measure.departments());
        departments.add(new Department("月面開発課", Department.Role.OWNER, null, false, "月面開発課"));
        edited(Kind.DEPARTMENT_ADDED, measure, new MeasureDraft(measure).departments(departments));
    }

    private void shifted(Kind kind, Measure measure, int years) {
        List<Phase> schedule = measure.schedule().stream()
                .map(phase -> new Phase(
                        phase.label(),
                        phase.stage(),
                        plus(phase.fromYear(), years),
                        plus(phase.toYear(), years),
                        phase.part()))
                .toList();
        edited(kind, measure, new MeasureDraft(measure).schedule(schedule));
    }

    private static Integer plus(Integer year, int years) {
        return year == null ? null : Integer.valueOf(year + years);
    }

    private void newTarget(Measure measure) {
        List<Indicator> indicators = measure.indicators().stream()
                .map(indicator -> new Indicator(
                        indicator.name(),
                        indicator.unit(),
                        indicator.path(),
                        indicator.baseline(),
                        indicator.targets().stream()
                                .map(target -> new Indicator.Value(target.year(), target.text() + "超", null))
                                .toList()))
                .toList();
        edited(Kind.TARGET_CHANGED, measure, new MeasureDraft(measure).indicators(indicators));
    }
}
