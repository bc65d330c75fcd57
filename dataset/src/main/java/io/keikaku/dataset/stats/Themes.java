package io.keikaku.dataset.stats;

import io.keikaku.core.model.Measure;
import java.util.List;

/** Says which themes a measure belongs to. Implementations are deterministic. */
@FunctionalInterface
public interface Themes {

    /** Names of themes, none where no theme can be justified. */
    List<String> of(Measure measure);

    /** Knows no themes. */
    static Themes none() {
        return measure -> List.of();
    }
}
