package io.keikaku.extract.trust;

import io.keikaku.core.model.Measure;
import java.util.Set;

/**
 * A measure as it was read.
 *
 * @param kind what it was read from; measures of one kind were read alike
 * @param trust how far to trust that kind of place, 0 to 1
 * @param doubts what spoke against it on the way
 */
public record Reading(Measure measure, String kind, double trust, Set<Doubt> doubts) {

    public Reading {
        doubts = Set.copyOf(doubts);
    }
}
