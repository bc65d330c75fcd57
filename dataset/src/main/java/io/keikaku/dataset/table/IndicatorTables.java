package io.keikaku.dataset.table;

import io.keikaku.core.dataset.DataTable;
import io.keikaku.core.dataset.MeasureRow;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Plan;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables {@code indicators} and {@code targets}: those of plans and goals first, then those of measures. */
final class IndicatorTables {
    private IndicatorTables() {}

    static DataTable<Row> indicators() {
        return identified(new TableBuilder<Row>("indicators"), row -> row)
                .integer("position", Row::position)
                .text("name", row -> row.indicator().name())
                .text("unit", row -> row.indicator().unit())
                .list("path", row -> row.indicator().path())
                .integer("baseline_year", row -> baseline(row, Indicator.Value::year))
                .text("baseline_text", row -> baseline(row, Indicator.Value::text))
                .number("baseline_value", row -> baseline(row, Indicator.Value::value))
                .rows(IndicatorTables::rows);
    }

    static DataTable<Part<Row, Indicator.Value>> targets() {
        return identified(new TableBuilder<Part<Row, Indicator.Value>>("targets"), Part::owner)
                .integer("position", Part::position)
                .text("indicator", part -> part.owner().indicator().name())
                .text("unit", part -> part.owner().indicator().unit())
                .integer("year", part -> part.value().year())
                .text("text", part -> part.value().text())
                .number("value", part -> part.value().value())
                .rows(plan -> Part.ofEach(rows(plan), row -> row.indicator().targets()));
    }

    private static <R> TableBuilder<R> identified(TableBuilder<R> table, Function<R, Row> indicator) {
        return table.text("plan_id", row -> indicator.apply(row).plan().id())
                .text("indicator_id", row -> indicator.apply(row).id())
                .text("measure_id", row -> indicator.apply(row).measureId())
                .text("municipality", row -> indicator.apply(row).municipality())
                .text("measure", row -> indicator.apply(row).measureName());
    }

    private static <V> V baseline(Row row, Function<Indicator.Value, V> value) {
        Indicator.Value baseline = row.indicator().baseline();
        return baseline == null ? null : value.apply(baseline);
    }

    private static List<Row> rows(Plan plan) {
        Stream<Row> ofMeasures = MeasureRow.of(plan).stream()
                .flatMap(owner -> rows(plan, owner, owner.measure().indicators()));
        return Stream.concat(rows(plan, null, plan.indicators()), ofMeasures).toList();
    }

    private static Stream<Row> rows(Plan plan, MeasureRow owner, List<Indicator> indicators) {
        return IntStream.range(0, indicators.size()).mapToObj(i -> new Row(plan, owner, i + 1, indicators.get(i)));
    }

    /**
     * An indicator.
     *
     * @param owner {@code null} where it is that of the plan or a goal
     */
    record Row(Plan plan, MeasureRow owner, int position, Indicator indicator) {

        String id() {
            return (owner == null ? "plan" : measureId()) + "." + position;
        }

        String measureId() {
            return owner == null ? null : owner.measure().id();
        }

        String measureName() {
            return owner == null ? null : owner.measure().name();
        }

        String municipality() {
            return plan.municipality() == null ? null : plan.municipality().name();
        }
    }
}
