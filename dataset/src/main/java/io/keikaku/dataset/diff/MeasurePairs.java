package io.keikaku.dataset.diff;

import io.keikaku.core.compare.ComparableText;
import io.keikaku.core.compare.SequenceSimilarity;
import io.keikaku.core.model.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds which measure of an old edition is which of a new one. Candidates are pairs with the same or a near name, or the same place
 * and a kindred name (the same number, or one name with words added), or nearly the same description; the likeliest are taken
 * first.
 */
final class MeasurePairs {
    private static final double NEAR_NAME = 0.8;
    private static final double KINDRED_NAME = 0.6;
    private static final double SAME_TEXT = 0.85;
    private static final int TELLING_LENGTH = 20;

    private MeasurePairs() {}

    static List<Pair> of(List<Measure> before, List<Measure> after) {
        List<Folded> old = before.stream().map(Folded::of).toList();
        List<Folded> young = after.stream().map(Folded::of).toList();
        List<Pair> candidates = new ArrayList<>();
        for (int i = 0; i < old.size(); i++) {
            for (int j = 0; j < young.size(); j++) {
                double likeness = likeness(old.get(i), young.get(j));
                if (likeness > 0) {
                    candidates.add(new Pair(i, j, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::distance)
                .thenComparingInt(Pair::before)
                .thenComparingInt(Pair::after));
        return likeliest(candidates);
    }

    /** Index in the old edition of a measure of the new one, {@code null} where it is new. */
    static Integer oldOf(List<Pair> pairs, int after) {
        return pairs.stream()
                .filter(pair -> pair.after == after)
                .findFirst()
                .map(Pair::before)
                .orElse(null);
    }

    private static List<Pair> likeliest(List<Pair> candidates) {
        Set<Integer> takenBefore = new HashSet<>();
        Set<Integer> takenAfter = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!takenBefore.contains(pair.before) && !takenAfter.contains(pair.after)) {
                takenBefore.add(pair.before);
                takenAfter.add(pair.after);
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** 0 where two measures cannot be the same; the name counts for more than all else together. */
    private static double likeness(Folded old, Folded young) {
        double name = SequenceSimilarity.exact(old.name, young.name);
        boolean isSamePlace = old.path.equals(young.path);
        boolean isSameNumber = !old.number.isEmpty() && old.number.equals(young.number);
        double text = name == 1 ? 0 : description(old, young);
        boolean isKindred = (name >= KINDRED_NAME && isSameNumber) || isLonger(old.name, young.name);
        boolean isCandidate = name >= NEAR_NAME || (isSamePlace && isKindred) || text >= SAME_TEXT;
        return isCandidate ? 4 * name + text + (isSamePlace ? 1 : 0) + (isSameNumber ? 1 : 0) : 0;
    }

    /** Whether one name is the other with words added, as revisions like to make them. */
    private static boolean isLonger(String name, String other) {
        return Math.min(name.length(), other.length()) > 1 && (name.contains(other) || other.contains(name));
    }

    private static double description(Folded old, Folded young) {
        int shorter = Math.min(old.description.length(), young.description.length());
        int longer = Math.max(old.description.length(), young.description.length());
        // similarity is at most twice the shorter by the sum: no need to compute what cannot reach the limit
        boolean canBeSame = shorter >= TELLING_LENGTH && 2.0 * shorter / (shorter + longer) >= SAME_TEXT;
        return canBeSame ? SequenceSimilarity.ignoringFrequent(old.description, young.description) : 0;
    }

    /** Two measures that are one, by their places in the editions. */
    record Pair(int before, int after, double likeness) {
        int distance() {
            return Math.abs(before - after);
        }
    }

    private record Folded(String name, String number, String path, String description) {
        static Folded of(Measure measure) {
            return new Folded(
                    ComparableText.fold(measure.name()),
                    ComparableText.fold(measure.number()),
                    ComparableText.fold(String.join("/", measure.path())),
                    ComparableText.fold(measure.description()));
        }
    }
}
