package io.keikaku.core.evaluate;

import io.keikaku.core.compare.SequenceSimilarity;
import io.keikaku.core.evaluate.GoldPlan.GoldMeasure;
import io.keikaku.core.model.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds which measure that was read is which of gold, one to one: equal names first, then near names; of several that fit,
 * the one with the nearest path and number, then the nearest in reading order.
 */
final class MeasureMatcher {
    private static final double NEAR_NAME = 0.85;
    private static final double SAME_NUMBER = 0.2;

    private final List<GoldMeasure> gold;
    private final List<Measure> read;
    private final List<String> readNames;
    private final Map<Integer, Integer> pairs = new HashMap<>();
    private final List<Integer> free;

    private MeasureMatcher(List<GoldMeasure> gold, List<Measure> read) {
        this.gold = gold;
        this.read = read;
        this.readNames =
                read.stream().map(measure -> ScoringText.fold(measure.name())).toList();
        this.free = IntStream.range(0, read.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
    }

    static Matching match(List<GoldMeasure> gold, List<Measure> read) {
        MeasureMatcher matcher = new MeasureMatcher(gold, read);
        matcher.pair((wanted, found) -> wanted.equals(found) ? 1 : 0);
        matcher.pair((wanted, found) -> wanted.equals(found) ? 1 : SequenceSimilarity.ignoringFrequent(wanted, found));
        return new Matching(Map.copyOf(matcher.pairs), List.copyOf(matcher.free));
    }

    private void pair(Similarity similarity) {
        for (int g = 0; g < gold.size(); g++) {
            if (!pairs.containsKey(g)) {
                Candidate best = best(g, similarity);
                if (best != null) {
                    pairs.put(g, best.index);
                    free.remove(Integer.valueOf(best.index));
                }
            }
        }
    }

    private Candidate best(int g, Similarity similarity) {
        GoldMeasure wanted = gold.get(g);
        Candidate best = null;
        for (int index : free) {
            double name = names(wanted)
                    .mapToDouble(text -> similarity.of(text, readNames.get(index)))
                    .max()
                    .orElse(0);
            if (name >= NEAR_NAME) {
                Candidate candidate = new Candidate(index, name, place(wanted, read.get(index)), Math.abs(index - g));
                if (best == null || candidate.isBetterThan(best)) {
                    best = candidate;
                }
            }
        }
        return best;
    }

    private static Stream<String> names(GoldMeasure measure) {
        return Stream.concat(Stream.of(measure.name()), measure.aliases().stream())
                .map(ScoringText::fold);
    }

    private static double place(GoldMeasure wanted, Measure found) {
        double path = SequenceSimilarity.ignoringFrequent(path(wanted.path()), path(found.path()));
        return path + (isSameNumber(wanted.number(), found.number()) ? SAME_NUMBER : 0);
    }

    private static String path(List<String> headings) {
        return ScoringText.fold(
                headings.stream().map(heading -> Objects.toString(heading, "")).collect(Collectors.joining("/")));
    }

    private static boolean isSameNumber(String wanted, String found) {
        return wanted != null && !wanted.isEmpty() && ScoringText.fold(wanted).equals(ScoringText.fold(found));
    }

    /**
     * What belongs together.
     *
     * @param pairs index in gold to index of what was read
     * @param free indexes of what was read and is not in gold
     */
    record Matching(Map<Integer, Integer> pairs, List<Integer> free) {}

    @FunctionalInterface
    private interface Similarity {
        double of(String wanted, String found);
    }

    private record Candidate(int index, double name, double place, int distance) {
        boolean isBetterThan(Candidate other) {
            if (name != other.name) {
                return name > other.name;
            }
            if (place != other.place) {
                return place > other.place;
            }
            return distance < other.distance;
        }
    }
}
