package io.keikaku.index;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.PlanJson;
import io.keikaku.index.theme.ThemeMatch;
import java.io.IOException;
import java.util.List;

/** What the index keeps of a measure to show it: the canonical measure and what the index adds. */
record StoredMeasure(
        String plan,
        String planTitle,
        Municipality municipality,
        Measure measure,
        List<ThemeMatch> themes,
        String kind) {

    String toJson() {
        return PlanJson.line(this);
    }

    static StoredMeasure parse(String json) throws IOException {
        return PlanJson.parse(json, StoredMeasure.class);
    }
}
