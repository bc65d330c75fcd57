package io.keikaku.extract.explain;

import io.keikaku.core.model.Plan;
import io.keikaku.core.model.Source;
import java.util.List;

/**
 * How a document became a plan.
 *
 * @param plan id of the plan
 * @param title of the plan, {@code null} where none was found
 * @param tables every table found, in reading order
 * @param measures every measure, with the places that tell of it
 * @param leftOut places that might have told of a measure and were not believed to
 */
public record Explanation(
        String plan,
        String title,
        Source source,
        List<TableDecision> tables,
        List<MeasureDecision> measures,
        List<LeftOut> leftOut) {

    public Explanation {
        tables = List.copyOf(tables);
        measures = List.copyOf(measures);
        leftOut = List.copyOf(leftOut);
    }

    /** The explanation of a plan from what was decided about the parts of its document. */
    public static Explanation of(
            Plan plan, List<TableDecision> tables, List<MeasureDecision> measures, List<LeftOut> leftOut) {
        return new Explanation(plan.id(), plan.title(), plan.source(), tables, measures, leftOut);
    }

    /** What of it concerns one table; no table where none has the id. */
    public Explanation ofTable(String id) {
        return new Explanation(
                plan,
                title,
                source,
                tables.stream().filter(table -> table.id().equals(id)).toList(),
                measures.stream().filter(measure -> measure.isToldOfIn(id)).toList(),
                leftOut.stream()
                        .filter(each -> id.equals(each.telling().table()))
                        .toList());
    }
}
