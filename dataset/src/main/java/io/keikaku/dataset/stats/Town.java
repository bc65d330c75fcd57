package io.keikaku.dataset.stats;

import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Plan;
import java.util.Comparator;
import java.util.Objects;

/**
 * A town as reports name it. Towns stand in the order of their codes, which is that of the prefectures, those without a code
 * last.
 *
 * @param code of JIS X 0402, {@code null} where it is not known
 * @param name with the prefecture, since towns of different prefectures share names; the plan's id where no name is known
 */
public record Town(String code, String name) implements Comparable<Town> {
    private static final Comparator<Town> ORDER = Comparator.comparing(
                    Town::code, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Town::name);

    static Town of(Plan plan) {
        Municipality municipality = plan.municipality();
        if (municipality == null || municipality.name() == null) {
            return new Town(null, plan.id());
        }
        return new Town(municipality.code(), Objects.toString(municipality.prefecture(), "") + municipality.name());
    }

    @Override
    public int compareTo(Town other) {
        return ORDER.compare(this, other);
    }
}
