package io.keikaku.dataset.table;

import io.keikaku.core.dataset.DataTable;
import io.keikaku.core.dataset.MeasureRow;
import io.keikaku.core.model.Department;
import io.keikaku.core.model.Evidence;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Plan;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The tables of what a measure has several of. Each names town and measure, so that it can be read without a join. */
final class MeasureTables {
    private MeasureTables() {}

    static DataTable<Part<MeasureRow, Department>> departments() {
        return MeasureTables.<Department>table("departments")
                .text("department", part -> part.value().name())
                .text("role", part -> name(part.value().role()))
                .text("scope", part -> part.value().scope())
                .truth("and_others", part -> part.value().andOthers())
                .text("text", part -> part.value().text())
                .rows(rows(Measure::departments));
    }

    static DataTable<Part<MeasureRow, Phase>> schedule() {
        return MeasureTables.<Phase>table("schedule")
                .text("label", part -> part.value().label())
                .text("stage", part -> name(part.value().stage()))
                .integer("from_year", part -> part.value().fromYear())
                .integer("to_year", part -> part.value().toYear())
                .text("from_part", part -> part(part.value(), Phase.Part::start))
                .text("to_part", part -> part(part.value(), Phase.Part::end))
                .rows(rows(Measure::schedule));
    }

    static DataTable<Part<MeasureRow, String>> relatedPlans() {
        return MeasureTables.<String>table("related_plans")
                .text("related_plan", Part::value)
                .rows(rows(Measure::relatedPlans));
    }

    static DataTable<Part<MeasureRow, Map.Entry<String, String>>> fields() {
        return MeasureTables.<Map.Entry<String, String>>table("fields")
                .text("label", part -> part.value().getKey())
                .text("text", part -> part.value().getValue())
                .rows(rows(measure -> List.copyOf(measure.fields().entrySet())));
    }

    static DataTable<Part<MeasureRow, Evidence>> evidence() {
        return MeasureTables.<Evidence>table("evidence")
                .text("part", part -> part.value().part())
                .integer("page", part -> part.value().page())
                .text("table_id", part -> part.value().table())
                .integer("row", part -> part.value().row())
                .box(part -> part.value().box())
                .integer("line", part -> part.value().line())
                .truth("ocr", part -> part.value().ocr())
                .rows(rows(Measure::evidence));
    }

    private static <T> TableBuilder<Part<MeasureRow, T>> table(String name) {
        return new TableBuilder<Part<MeasureRow, T>>(name)
                .text("plan_id", part -> part.owner().plan().id())
                .text("measure_id", part -> part.owner().measure().id())
                .integer("position", Part::position)
                .text("municipality", part -> part.owner().municipality().name())
                .text("measure", part -> part.owner().measure().name());
    }

    private static <T> Function<Plan, List<Part<MeasureRow, T>>> rows(Function<Measure, List<T>> parts) {
        return plan -> Part.ofEach(MeasureRow.of(plan), row -> parts.apply(row.measure()));
    }

    private static String part(Phase phase, Function<Phase.Part, String> end) {
        return phase.part() == null ? null : end.apply(phase.part());
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
