package io.keikaku.index;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes small plans of invented towns. */
final class Plans {

    private Plans() {}

    static Plan plan(String id, String town, Measure... measures) {
        return new Plan(
                Plan.SCHEMA_VERSION,
                id,
                null,
                null,
                new Municipality(town, "霧島県", null),
                town + "未来計画",
                null,
                null,
                null,
                null,
                null,
                List.of(measures),
                null,
                null,
                null);
    }

    static MeasureBuilder measure(String id, String name) {
        return new MeasureBuilder(id, name);
    }

    /** Builds a measure from the parts that a test is about. */
    static final class MeasureBuilder {
        private final String id;
        private final String name;
        private List<String> path = List.of();
        private String description;
        private final List<Department> departments = new ArrayList<>();
        private final List<Phase> schedule = new ArrayList<>();

        private Boolean isNew;

        private MeasureBuilder(String id, String name) {
            this.id = id;
            this.name = name;
        }

        MeasureBuilder path(String... headings) {
            path = List.of(headings);
            return this;
        }

        MeasureBuilder description(String text) {
            description = text;
            return this;
        }

        MeasureBuilder department(String department) {
            departments.add(new Department(department, Department.Role.OWNER, null, false, department));
            return this;
        }

        MeasureBuilder isNew(boolean value) {
            isNew = value;
            return this;
        }

        MeasureBuilder phase(String label, Phase.Stage stage, Integer fromYear, Integer toYear) {
            schedule.add(new Phase(label, stage, fromYear, toYear, null));
            return this;
        }

        Measure build() {
            return new Measure(
                    id,
                    null,
                    name,
                    path,
                    description,
                    Map.of(),
                    isNew,
                    null,
                    departments,
                    schedule,
                    null,
                    null,
                    null,
                    null,
                    1,
                    null);
        }
    }
}
