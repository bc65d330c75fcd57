package io.keikaku.dataset.diff;

import io.keikaku.core.model.Plan;
import io.keikaku.core.model.PlanJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Differences as JSON. */
public final class DiffJson {
    private DiffJson() {}

    /**
     * An array with an object for each pair of plans: {@code before} and {@code after} (id, title, source), {@code plan} (changes),
     * {@code measures} (each with {@code status} ADDED, REMOVED or CHANGED, {@code before}, {@code after} and {@code changes}),
     * {@code unchanged}.
     */
    public static String of(List<PlanDiff> diffs) {
        return PlanJson.pretty(diffs.stream().map(DiffJson::object).toList());
    }

    private static Map<String, Object> object(PlanDiff diff) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("before", edition(diff.before()));
        object.put("after", edition(diff.after()));
        object.put("plan", diff.plan());
        object.put("measures", diff.measures().stream().map(DiffJson::object).toList());
        object.put("unchanged", diff.unchanged());
        return object;
    }

    private static Map<String, Object> edition(Plan plan) {
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
