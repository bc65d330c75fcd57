package io.keikaku.dataset.diff;

import io.keikaku.core.model.Plan;
import io.keikaku.core.model.PlanJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Differences as JSON. */
public final class DiffJson {
    private DiffJson() {}

    /**
     * An array with an object for each plan: {@code before} and {@code after} (id, title, source; {@code null} where that side has
     * no such plan), {@code plan} (changes), {@code measures} (each with {@code status} ADDED, REMOVED or CHANGED, {@code
     * before}, {@code after} and {@code changes}), {@code unchanged}. Plans of both sides come first, then those that were
     * added, then those that were removed.
     */
    public static String of(EditionsDiff editions) {
        List<Object> plans = new ArrayList<>();
        editions.plans()
                .forEach(diff -> plans.add(object(
                        diff.before(),
                        diff.after(),
                        diff.plan(),
                        diff.measures().stream().map(DiffJson::object).toList(),
                        diff.unchanged())));
        editions.added().forEach(plan -> plans.add(object(null, plan, List.of(), List.of(), 0)));
        editions.removed().forEach(plan -> plans.add(object(plan, null, List.of(), List.of(), 0)));
        return PlanJson.pretty(plans);
    }

    private static Map<String, Object> object(
            Plan before, Plan after, List<Change> changes, List<Map<String, Object>> measures, int unchanged) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("before", edition(before));
        object.put("after", edition(after));
        object.put("plan", changes);
        object.put("measures", measures);
        object.put("unchanged", unchanged);
        return object;
    }

    private static Map<String, Object> edition(Plan plan) {
        if (plan == null) {
            return null;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", plan.id());
        object.put("title", plan.title());
        object.put("source", plan.source().uri());
        return object;
    }

    private static Map<String, Object> object(MeasureDiff diff) {
        return switch (diff) {
            case MeasureDiff.Added added -> object("ADDED", null, added.after(), List.of());
            case MeasureDiff.Removed removed -> object("REMOVED", removed.before(), null, List.of());
            case MeasureDiff.Changed changed -> object("CHANGED", changed.before(), changed.after(), changed.changes());
        };
    }

    private static Map<String, Object> object(String status, Object before, Object after, List<Change> changes) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("status", status);
        object.put("before", before);
        object.put("after", after);
        object.put("changes", changes);
        return object;
    }
}
