package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins the pieces of rulings: collinear, overlapping, abutting, or dashes of one dashed line. */
final class RulingMerger {
    /** Pieces of one ruling differ across it by at most so much, in points. */
    private static final double COLLINEAR = 1;
    /** Pieces abut although so far apart: the width of a crossing ruling. */
    private static final double ABUTTING = 1.6;
    /** A piece so short may be a dash. */
    private static final double DASH = 9;
    /** Dashes follow one another at this distance. */
    private static final double DASH_GAP = 6;

    private RulingMerger() {}

    /** Merges rulings of one direction; the result is ordered by place, then start. */
    static List<Ruling> merge(List<Ruling> rulings) {
        List<Ruling> ordered = new ArrayList<>(rulings);
        ordered.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from));
        List<Ruling> merged = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= ordered.size(); i++) {
            if (i == ordered.size()
                    || ordered.get(i).at() - ordered.get(i - 1).at() > COLLINEAR
                    || ordered.get(i).at() - ordered.get(start).at() > 2 * COLLINEAR) {
                mergeCollinear(ordered.subList(start, i), merged);
                start = i;
            }
        }
        merged.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from));
        return merged;
    }

    private static void mergeCollinear(List<Ruling> pieces, List<Ruling> merged) {
        List<Ruling> ordered = new ArrayList<>(pieces);
        ordered.sort(Comparator.comparingDouble(Ruling::from));
        Run run = new Run(ordered.get(0));
        for (Ruling piece : ordered.subList(1, ordered.size())) {
            if (run.continues(piece)) {
                run.add(piece);
            } else {
                merged.add(run.ruling());
                run = new Run(piece);
            }
        }
        merged.add(run.ruling());
    }

    /** Pieces of one ruling, in order. */
    private static final class Run {
        private final double from;
        private double to;
        private double weight;
        private double weighted;
        private boolean dashes;

        Run(Ruling first) {
            from = first.from();
            to = first.to();
            weight = Math.max(first.length(), 0.01);
            weighted = first.at() * weight;
            dashes = first.length() <= DASH;
        }

        boolean continues(Ruling piece) {
            double gap = piece.from() - to;
            return gap <= ABUTTING || dashes && piece.length() <= DASH && gap <= DASH_GAP;
        }

        void add(Ruling piece) {
            double length = Math.max(piece.length(), 0.01);
            to = Math.max(to, piece.to());
            weighted += piece.at() * length;
            weight += length;
            dashes = dashes && piece.length() <= DASH;
        }

        Ruling ruling() {
            return new Ruling(weighted / weight, from, to);
        }
    }
}
