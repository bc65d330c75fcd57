package io.keikaku.core.dataset;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Municipality;

/**
 * A line of {@code measures.jsonl}.
 *
 * @param plan id of the plan
 * @param source URI of the plan's source
 */
public record MeasureLine(String plan, Municipality municipality, String source, Measure measure) {

    static MeasureLine of(MeasureRow row) {
        return new MeasureLine(
                row.plan().id(), row.plan().municipality(), row.plan().source().uri(), row.measure());
    }
}
