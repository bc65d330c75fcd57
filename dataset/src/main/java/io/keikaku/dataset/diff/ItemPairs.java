package io.keikaku.dataset.diff;

import io.keikaku.core.compare.ComparableText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Items of two editions paired by what they are called, in order.
 *
 * @param both in the order of the old edition
 * @param added without one in the old edition
 * @param removed without one in the new edition
 */
record ItemPairs<T>(List<Pair<T>> both, List<T> added, List<T> removed) {

    static <T> ItemPairs<T> of(List<T> before, List<T> after, Function<T, String> name) {
        List<T> free = new ArrayList<>(after);
        List<Pair<T>> both = new ArrayList<>();
        List<T> removed = new ArrayList<>();
        for (T old : before) {
            int found = indexOf(free, ComparableText.fold(name.apply(old)), name);
            if (found < 0) {
                removed.add(old);
            } else {
                both.add(new Pair<>(old, free.remove(found)));
            }
        }
        return new ItemPairs<>(both, free, removed);
    }

    private static <T> int indexOf(List<T> items, String folded, Function<T, String> name) {
        for (int i = 0; i < items.size(); i++) {
            if (ComparableText.fold(name.apply(items.get(i))).equals(folded)) {
                return i;
            }
        }
        return -1;
    }

    /** The same thing in both editions. */
    record Pair<T>(T before, T after) {}
}
