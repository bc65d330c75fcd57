package io.keikaku.core.dataset;

import io.keikaku.core.dataset.Column.Type;
import io.keikaku.core.model.Deadline;
import io.keikaku.core.model.Department;
import io.keikaku.core.model.Evidence;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table {@code measures}: one row a measure, for reading and filtering in a spreadsheet. */
public final class MeasureTable {
    private MeasureTable() {}

    /** The columns and rows of the table. */
    public static DataTable<MeasureRow> definition() {
        return new DataTable<>("measures", columns(), MeasureRow::of);
    }

    private static List<Column<MeasureRow>> columns() {
        return List.of(
                column("plan_id", Type.TEXT, row -> row.plan().id()),
                measure("measure_id", Type.TEXT, Measure::id),
                column("municipality_code", Type.TEXT, row -> row.municipality().code()),
                column("prefecture", Type.TEXT, row -> row.municipality().prefecture()),
                column("municipality", Type.TEXT, row -> row.municipality().name()),
                column("plan_title", Type.TEXT, row -> row.plan().title()),
                measure("number", Type.TEXT, Measure::number),
                measure("name", Type.TEXT, Measure::name),
                measure("path", Type.LIST, Measure::path),
                measure("description", Type.TEXT, Measure::description),
                measure("is_new", Type.BOOLEAN, Measure::isNew),
                measure("marks", Type.LIST, Measure::marks),
                measure("departments", Type.LIST, m -> departments(m, Department.Role.OWNER)),
                measure("coordinators", Type.LIST, m -> departments(m, Department.Role.COORDINATOR)),
                measure("schedule", Type.LIST, m -> PlainText.phases(m.schedule())),
                measure("first_year", Type.INTEGER, MeasureTable::firstYear),
                measure("last_year", Type.INTEGER, MeasureTable::lastYear),
                measure("deadline", Type.TEXT, m -> deadline(m, Deadline::text)),
                measure("deadline_year", Type.INTEGER, m -> deadline(m, Deadline::year)),
                measure("indicators", Type.LIST, m -> PlainText.indicators(m.indicators())),
                measure("related_plans", Type.LIST, Measure::relatedPlans),
                measure("fields", Type.LIST, m -> PlainText.fields(m.fields())),
                measure("page", Type.INTEGER, m -> place(m, Evidence::page)),
                measure("line", Type.INTEGER, m -> place(m, Evidence::line)),
                measure("confidence", Type.NUMBER, Measure::confidence),
                measure("warnings", Type.LIST, Measure::warnings),
                column("source_uri", Type.TEXT, row -> row.plan().source().uri()));
    }

    private static Column<MeasureRow> column(String name, Type type, Function<MeasureRow, Object> value) {
        return new Column<>(name, type, value);
    }

    private static Column<MeasureRow> measure(String name, Type type, Function<Measure, Object> value) {
        return new Column<>(name, type, row -> value.apply(row.measure()));
    }

    private static List<String> departments(Measure measure, Department.Role role) {
        return measure.departments().stream()
                .filter(department -> department.role() == role)
                .map(Department::name)
                .toList();
    }

    private static Integer firstYear(Measure measure) {
        return years(measure, Phase::fromYear).min(Integer::compare).orElse(null);
    }

    private static Integer lastYear(Measure measure) {
        return years(measure, Phase::toYear).max(Integer::compare).orElse(null);
    }

    private static Stream<Integer> years(Measure measure, Function<Phase, Integer> year) {
        return measure.schedule().stream().map(year).filter(Objects::nonNull);
    }

    private static <V> V deadline(Measure measure, Function<Deadline, V> value) {
        return measure.deadline() == null ? null : value.apply(measure.deadline());
    }

    /** Where the name stands, or the first part that was read. */
    private static Integer place(Measure measure, Function<Evidence, Integer> value) {
        Optional<Evidence> ofName = measure.evidence().stream()
                .filter(evidence -> "name".equals(evidence.part()))
                .findFirst();
        return ofName.or(() -> measure.evidence().stream().findFirst())
                .map(value)
                .orElse(null);
    }
}
