package io.keikaku.dataset.filter;

import io.keikaku.core.dataset.MeasureRow;
import io.keikaku.core.dataset.PlanSource;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import java.io.IOException;
import java.util.List;

/** Plans with those of their measures that fulfil all conditions; plans that keep none are left out. */
public final class FilteredPlans implements PlanSource {
    private final PlanSource plans;
    private final List<Condition> conditions;

    public FilteredPlans(PlanSource plans, List<Condition> conditions) {
        this.plans = plans;
        this.conditions = List.copyOf(conditions);
    }

    @Override
    public void forEach(Visitor visitor) throws IOException {
        plans.forEach(plan -> {
            List<Measure> kept = MeasureRow.of(plan).stream()
                    .filter(row -> conditions.stream().allMatch(condition -> condition.isFulfilledBy(row)))
                    .map(MeasureRow::measure)
                    .toList();
            if (conditions.isEmpty() || !kept.isEmpty()) {
                visitor.visit(kept.size() == plan.measures().size() ? plan : with(plan, kept));
            }
        });
    }

    private static Plan with(Plan plan, List<Measure> measures) {
        return new Plan(
                plan.schemaVersion(),
                plan.id(),
                plan.source(),
                plan.extractor(),
                plan.municipality(),
                plan.title(),
                plan.issuedBy(),
                plan.published(),
                plan.revised(),
                plan.period(),
                plan.sections(),
                measures,
                plan.indicators(),
                plan.tables(),
                plan.warnings());
    }
}
