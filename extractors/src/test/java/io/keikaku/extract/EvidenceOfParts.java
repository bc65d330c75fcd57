package io.keikaku.extract;

import io.keikaku.core.model.Evidence;
import io.keikaku.core.model.Measure;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which parts of a measure lack evidence. */
final class EvidenceOfParts {
    private EvidenceOfParts() {}

    /** The properties that hold something of which nothing says where it was read; headings above are not looked at. */
    static Set<String> missing(Measure measure) {
        Set<String> held = new TreeSet<>();
        held.add("name");
        add(held, "number", measure.number() != null);
        add(held, "description", measure.description() != null);
        add(held, "fields", !measure.fields().isEmpty());
        add(held, "isNew", Boolean.TRUE.equals(measure.isNew()));
        add(held, "marks", !measure.marks().isEmpty());
        add(held, "departments", !measure.departments().isEmpty());
        add(held, "schedule", !measure.schedule().isEmpty());
        add(held, "deadline", measure.deadline() != null);
        add(held, "indicators", !measure.indicators().isEmpty());
        add(held, "relatedPlans", !measure.relatedPlans().isEmpty());
        held.removeAll(measure.evidence().stream().map(Evidence::part).collect(Collectors.toSet()));
        return held;
    }

    private static void add(Set<String> parts, String part, boolean held) {
        if (held) {
            parts.add(part);
        }
    }
}
