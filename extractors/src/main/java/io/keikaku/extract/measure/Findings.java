package io.keikaku.extract.measure;

import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Table;
import io.keikaku.core.model.Warning;
import java.util.List;

/**
 * What a document holds.
 *
 * @param indicators those of the plan or a goal
 * @param warnings what looked like part of a measure and is of none
 */
public record Findings(List<Measure> measures, List<Indicator> indicators, List<Table> tables, List<Warning> warnings) {

    public Findings {
        measures = List.copyOf(measures);
        indicators = List.copyOf(indicators);
        tables = List.copyOf(tables);
        warnings = List.copyOf(warnings);
    }
}
