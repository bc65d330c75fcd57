package io.keikaku.core.model;

import java.util.List;

/** A measure that tests change: a builder that begins with all parts of another measure. */
public final class MeasureDraft {
    private final Measure original;
    private String number;
    private String name;
    private List<String> path;
    private String description;
    private Boolean isNew;
    private List<Department> departments;
    private List<Phase> schedule;
    private Deadline deadline;
    private List<Indicator> indicators;
    private List<String> relatedPlans;

    public MeasureDraft(Measure original) {
        this.original = original;
        this.number = original.number();
        this.name = original.name();
        this.path = original.path();
        this.description = original.description();
        this.isNew = original.isNew();
        this.departments = original.departments();
        this.schedule = original.schedule();
        this.deadline = original.deadline();
        this.indicators = original.indicators();
        this.relatedPlans = original.relatedPlans();
    }

    public MeasureDraft number(String value) {
        number = value;
        return this;
    }

    public MeasureDraft name(String value) {
        name = value;
        return this;
    }

    public MeasureDraft path(List<String> value) {
        path = value;
        return this;
    }

    public MeasureDraft description(String value) {
        description = value;
        return this;
    }

    public MeasureDraft isNew(Boolean value) {
        isNew = value;
        return this;
    }

    public MeasureDraft departments(List<Department> value) {
        departments = value;
        return this;
    }

    public MeasureDraft schedule(List<Phase> value) {
        schedule = value;
        return this;
    }

    public MeasureDraft deadline(Deadline value) {
        deadline = value;
        return this;
    }

    public MeasureDraft indicators(List<Indicator> value) {
        indicators = value;
        return this;
    }

    public MeasureDraft relatedPlans(List<String> value) {
        relatedPlans = value;
        return this;
    }

    public Measure build() {
        return new Measure(
                original.id(),
                number,
                name,
                path,
                description,
                original.fields(),
                isNew,
                original.marks(),
                departments,
                schedule,
                deadline,
                indicators,
                relatedPlans,
                original.evidence(),
                original.confidence(),
                original.warnings());
    }
}
