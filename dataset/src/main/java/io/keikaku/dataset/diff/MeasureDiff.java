package io.keikaku.dataset.diff;

import io.keikaku.core.model.Measure;
import java.util.List;

/** What became of one measure. */
public sealed interface MeasureDiff {

    /** The new edition has a measure that the old one has not. */
    record Added(Measure after) implements MeasureDiff {}

    /** The old edition has a measure that the new one has not. */
    record Removed(Measure before) implements MeasureDiff {}

    /** Both have the measure and it differs. */
    record Changed(Measure before, Measure after, List<Change> changes) implements MeasureDiff {
        public Changed {
            changes = List.copyOf(changes);
        }
    }
}
