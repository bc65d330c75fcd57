package io.keikaku.dataset.stats;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a town does about a theme.
 *
 * @param measures how many
 * @param firstOperation first fiscal year in which one of them operates, {@code null} where no schedule says so
 */
public record ThemeCell(int measures, Integer firstOperation) {

    static ThemeCell of(Measure measure) {
        return new ThemeCell(
                1,
                earliest(measure.schedule().stream()
                        .filter(phase -> phase.stage() == Phase.Stage.OPERATE)
                        .map(Phase::fromYear)));
    }

    ThemeCell plus(ThemeCell other) {
        return new ThemeCell(
                measures + other.measures, earliest(Stream.of(this, other).map(ThemeCell::firstOperation)));
    }

    private static Integer earliest(Stream<Integer> years) {
        return years.filter(Objects::nonNull).min(Integer::compare).orElse(null);
    }
}
