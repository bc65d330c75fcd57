package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rulings that touch one another, directly or through others: what one table can be drawn with. */
record RulingGroup(List<Ruling> horizontal, List<Ruling> vertical) {
    /** Rulings touch although so far apart, in points. */
    static final double TOUCH = 3;
    /** More crossings than any table has. */
    private static final long MOST_COMPARISONS = 10_000_000;

    /**
     * Parts rulings into groups. Both lists are ordered by place.
     *
     * @throws TooComplexException if the drawing is beyond what a table can be
     */
    static List<RulingGroup> part(List<Ruling> horizontal, List<Ruling> vertical) throws TooComplexException {
        DisjointSets sets = new DisjointSets(horizontal.size() + vertical.size());
        long comparisons = 0;
        for (int i = 0; i < horizontal.size(); i++) {
            Ruling across = horizontal.get(i);
            for (int j = firstAtLeast(vertical, across.from() - TOUCH);
                    j < vertical.size() && vertical.get(j).at() <= across.to() + TOUCH;
                    j++) {
                if (++comparisons > MOST_COMPARISONS) {
                    throw new TooComplexException();
                }
                if (vertical.get(j).reaches(across.at(), TOUCH)) {
                    sets.join(i, horizontal.size() + j);
                }
            }
        }
        Map<Integer, RulingGroup> groups = new LinkedHashMap<>();
        for (int i = 0; i < horizontal.size(); i++) {
            group(groups, sets.find(i)).horizontal.add(horizontal.get(i));
        }
        for (int j = 0; j < vertical.size(); j++) {
            group(groups, sets.find(horizontal.size() + j)).vertical.add(vertical.get(j));
        }
        return List.copyOf(groups.values());
    }

    /** The smallest box that holds all rulings. */
    Box box() {
        double x0 = Double.MAX_VALUE;
        double y0 = Double.MAX_VALUE;
        double x1 = -Double.MAX_VALUE;
        double y1 = -Double.MAX_VALUE;
        for (Ruling across : horizontal) {
            x0 = Math.min(x0, across.from());
            x1 = Math.max(x1, across.to());
            y0 = Math.min(y0, across.at());
            y1 = Math.max(y1, across.at());
        }
        for (Ruling down : vertical) {
            x0 = Math.min(x0, down.at());
            x1 = Math.max(x1, down.at());
            y0 = Math.min(y0, down.from());
            y1 = Math.max(y1, down.to());
        }
        return new Box(x0, y0, x1, y1);
    }

    private static RulingGroup group(Map<Integer, RulingGroup> groups, int key) {
        return groups.computeIfAbsent(key, k -> new RulingGroup(new ArrayList<>(), new ArrayList<>()));
    }

    private static int firstAtLeast(List<Ruling> rulings, double at) {
        int low = 0;
        int high = rulings.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rulings.get(middle).at() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
