package io.keikaku.core.evaluate;

import io.keikaku.core.model.Deadline;
import io.keikaku.core.model.Department;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import java.util.List;

/** A measure that tests change. */
final class Draft {
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

    Draft(Measure original) {
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

    Draft number(String value) {
        number = value;
        return this;
    }

    Draft name(String value) {
        name = value;
        return this;
    }

    Draft path(List<String> value) {
        path = value;
        return this;
    }

    Draft description(String value) {
        description = value;
        return this;
    }

    Draft isNew(Boolean value) {
        isNew = value;
        return this;
    }

    Draft departments(List<Department> value) {
        departments = value;
        return this;
    }

    Draft schedule(List<Phase> value) {
        schedule = value;
        return this;
    }

    Draft deadline(Deadline value) {
        deadline = value;
        return this;
    }

    Draft indicators(List<Indicator> value) {
        indicators = value;
        return this;
    }

    Draft relatedPlans(List<String> value) {
        relatedPlans = value;
        return this;
    }

    Measure build() {
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
