package io.keikaku.core.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Items of gold paired with items that were read: each of gold takes the first that fits and is still free.
 *
 * @param hits pairs that were found
 * @param missed how many of gold were not found
 * @param spurious how many were read that are not in gold
 */
record ItemMatching<T>(List<Pair<T>> hits, int missed, int spurious) {

    static <T> ItemMatching<T> of(List<T> gold, List<T> read, BiPredicate<T, T> fits) {
        List<T> free = new ArrayList<>(read);
        List<Pair<T>> hits = new ArrayList<>();
        for (T wanted : gold) {
            for (int i = 0; i < free.size(); i++) {
                if (fits.test(wanted, free.get(i))) {
                    hits.add(new Pair<>(wanted, free.remove(i)));
                    break;
                }
            }
        }
        return new ItemMatching<>(List.copyOf(hits), gold.size() - hits.size(), free.size());
    }

    Figure.Retrieval figure() {
        return new Figure.Retrieval(hits.size(), spurious, missed);
    }

    boolean isComplete() {
        return missed == 0 && spurious == 0;
    }

    /** An item of gold and the one that was read for it. */
    record Pair<T>(T wanted, T found) {}
}
