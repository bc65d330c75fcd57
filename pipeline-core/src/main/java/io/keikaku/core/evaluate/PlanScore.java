package io.keikaku.core.evaluate;

import java.util.List;
import java.util.Map;

/**
 * How well one plan was read.
 *
 * @param name of the gold file, without extension
 * @param figures by field, in the order in which they were met; a field that gold leaves open is absent
 * @param findings what differs from gold
 */
public record PlanScore(String name, Map<Field, Figure> figures, List<Finding> findings) {

    public PlanScore {
        findings = List.copyOf(findings);
    }
}
