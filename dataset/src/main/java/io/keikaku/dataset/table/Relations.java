package io.keikaku.dataset.table;

import io.keikaku.core.dataset.DataTable;
import io.keikaku.core.dataset.MeasureTable;
import io.keikaku.dataset.table.Relation.Reference;
import java.util.List;

/** The tables of a dataset. */
public final class Relations {
    private static final Reference PLAN = new Reference("plans", List.of("plan_id"));
    private static final Reference MEASURE = new Reference("measures", List.of("plan_id", "measure_id"));
    private static final Reference INDICATOR = new Reference("indicators", List.of("plan_id", "indicator_id"));
    private static final Reference TABLE = new Reference("tables", List.of("plan_id", "table_id"));

    private Relations() {}

    /** All tables, those that others refer to before those that refer to them. */
    public static List<Relation> all() {
        return List.of(
                new Relation(PlanTables.plans(), List.of("plan_id"), List.of()),
                new Relation(PlanTables.sections(), List.of("plan_id", "section_id"), List.of(PLAN)),
                new Relation(MeasureTable.definition(), List.of("plan_id", "measure_id"), List.of(PLAN)),
                ofMeasure(MeasureTables.departments()),
                ofMeasure(MeasureTables.schedule()),
                new Relation(IndicatorTables.indicators(), List.of("plan_id", "indicator_id"), List.of(PLAN, MEASURE)),
                new Relation(
                        IndicatorTables.targets(),
                        List.of("plan_id", "indicator_id", "position"),
                        List.of(PLAN, MEASURE, INDICATOR)),
                ofMeasure(MeasureTables.relatedPlans()),
                ofMeasure(MeasureTables.fields()),
                ofMeasure(MeasureTables.evidence()),
                new Relation(GridTables.tables(), List.of("plan_id", "table_id"), List.of(PLAN)),
                new Relation(GridTables.cells(), List.of("plan_id", "table_id", "position"), List.of(PLAN, TABLE)),
                new Relation(PlanTables.warnings(), List.of("plan_id", "position"), List.of(PLAN)));
    }

    private static Relation ofMeasure(DataTable<?> table) {
        return new Relation(table, List.of("plan_id", "measure_id", "position"), List.of(PLAN, MEASURE));
    }
}
