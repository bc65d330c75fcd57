package io.keikaku.core.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether confidence keeps its word: of the measures that were given so much confidence, how many are right. A measure is
 * right when gold has one of its name, to the letter, and all that gold says of its departments, schedule (last years
 * included), indicators and path was read, and nothing more.
 *
 * @param judged each measure that was read and that gold does not leave open
 */
public record Calibration(List<Judged> judged) {
    private static final List<Double> BOUNDS = List.of(0.95, 0.9, 0.8, 0.7, 0.6, 0.0);

    public Calibration {
        judged = List.copyOf(judged);
    }

    /** The bins in which a measure was read, most confident first. */
    public List<Bin> bins() {
        List<Bin> bins = new ArrayList<>();
        double upper = 1;
        for (double lower : BOUNDS) {
            Bin bin = bin(lower, upper);
            if (bin.support() > 0) {
                bins.add(bin);
            }
            upper = lower;
        }
        return bins;
    }

    private Bin bin(double lower, double upper) {
        List<Judged> within = judged.stream()
                .filter(each -> each.confidence() >= lower && (each.confidence() < upper || upper == 1))
                .toList();
        return new Bin(
                lower, upper, (int) within.stream().filter(Judged::isRight).count(), within.size());
    }

    /**
     * A measure that was read.
     *
     * @param id of the measure
     * @param wrong fields that differ from gold; {@link Field#MEASURES} alone where gold has no such measure
     */
    public record Judged(String id, double confidence, Set<Field> wrong) {

        public Judged {
            wrong = Set.copyOf(wrong);
        }

        public boolean isRight() {
            return wrong.isEmpty();
        }
    }

    /**
     * Measures of like confidence.
     *
     * @param lower least confidence, inclusive
     * @param upper exclusive; 1 is included
     * @param right how many are right
     */
    public record Bin(double lower, double upper, int right, int support) {
        /** The part that is right, 0 to 1. */
        public double share() {
            return (double) right / support;
        }
    }
}
