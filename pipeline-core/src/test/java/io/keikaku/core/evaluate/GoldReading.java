package io.keikaku.core.evaluate;

import io.keikaku.core.evaluate.GoldPlan.GoldMeasure;
import io.keikaku.core.model.Deadline;
import io.keikaku.core.model.Department;
import io.keikaku.core.model.ExtractorInfo;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Period;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.Source;
import java.util.List;
import java.util.Map;

/** Gold as if it had been read without a fault. */
final class GoldReading {
    private GoldReading() {}

    static Plan of(String name, GoldPlan gold) {
        return new Plan(
                Plan.SCHEMA_VERSION,
                "p-" + name,
                new Source("in/" + gold.file(), "0".repeat(64), "text/plain", 1, null, null, "UTF-8"),
                new ExtractorInfo("gold", "1"),
                gold.municipality(),
                gold.title(),
                gold.issuedBy(),
                gold.published(),
                gold.revised(),
                gold.period() == null
                        ? null
                        : new Period(gold.period().fromYear(), gold.period().toYear(), null, null, null),
                List.of(),
                gold.measures().stream().map(GoldReading::measure).toList(),
                gold.indicators().stream().map(GoldReading::indicator).toList(),
                List.of(),
                List.of());
    }

    private static Measure measure(GoldMeasure gold) {
        return new Measure(
                "m",
                gold.number(),
                gold.name(),
                gold.path(),
                gold.description(),
                Map.of(),
                gold.isNew(),
                List.of(),
                gold.departments().stream()
                        .map(d -> new Department(d.name(), Department.Role.valueOf(d.role()), null, false, d.name()))
                        .toList(),
                gold.schedule().stream()
                        .map(s -> new Phase(s.label(), Phase.Stage.OTHER, s.fromYear(), s.toYear(), null))
                        .toList(),
                gold.deadline().isEmpty() ? null : new Deadline(String.join("、", gold.deadline()), null),
                gold.indicatorNames().stream()
                        .map(name -> new Indicator(name, null, List.of(), null, List.of()))
                        .toList(),
                gold.relatedPlans(),
                List.of(),
                1,
                List.of());
    }

    private static Indicator indicator(GoldPlan.PlanIndicator gold) {
        return new Indicator(
                gold.name(),
                null,
                List.of(),
                null,
                List.of(new Indicator.Value(Integer.valueOf(gold.targetYear()), gold.target(), null)));
    }
}
