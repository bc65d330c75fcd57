package io.keikaku.dataset.stats;

import io.keikaku.core.model.Measure;
import java.util.List;
import java.util.function.Function;

/**
 * Says which themes a measure belongs to.
 *
 * @param names of all themes, in the order of reports
 * @param of a measure: names of its themes, none where no theme can be justified; deterministic
 */
public record Themes(List<String> names, Function<Measure, List<String>> of) {

    public Themes {
        names = List.copyOf(names);
    }

    /** Knows no themes. */
    public static Themes none() {
        return new Themes(List.of(), measure -> List.of());
    }
}
