package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Horizontal rulings at one height that follow one another with small gaps, as tables have them whose columns are parted
 * by gaps in the rules.
 */
record RuleLevel(double y, double from, double to, List<Ruling> pieces) {
    private static final double SAME_HEIGHT = 1.6;
    /** Wider gaps part tables that stand side by side. */
    private static final double WIDEST_GAP = 14;

    /** Joins rulings, ordered by height, then start, into levels. */
    static List<RuleLevel> of(List<Ruling> horizontal) {
        List<RuleLevel> levels = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= horizontal.size(); i++) {
            if (i == horizontal.size()
                    || horizontal.get(i).at() - horizontal.get(start).at() > SAME_HEIGHT) {
                addLevels(new ArrayList<>(horizontal.subList(start, i)), levels);
                start = i;
            }
        }
        return levels;
    }

    private static void addLevels(List<Ruling> rulings, List<RuleLevel> levels) {
        rulings.sort(java.util.Comparator.comparingDouble(Ruling::from));
        int start = 0;
        double to = rulings.get(0).to();
        for (int i = 1; i <= rulings.size(); i++) {
            if (i == rulings.size() || rulings.get(i).from() - to > WIDEST_GAP) {
                List<Ruling> pieces = List.copyOf(rulings.subList(start, i));
                levels.add(new RuleLevel(pieces.get(0).at(), pieces.get(0).from(), to, pieces));
                start = i;
            }
            if (i < rulings.size()) {
                to = start == i
                        ? rulings.get(i).to()
                        : Math.max(to, rulings.get(i).to());
            }
        }
    }

    double width() {
        return to - from;
    }
}
