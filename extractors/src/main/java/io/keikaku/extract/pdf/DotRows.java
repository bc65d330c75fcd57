package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Joins dots that stand in rows or columns into rulings. */
final class DotRows {
    private static final int FEWEST = 4;
    private static final double LEVEL = 0.6;
    private static final double WIDEST_GAP = 6;

    private DotRows() {}

    /** Adds what the dots draw to the rulings. */
    static void join(List<Box> dots, List<Ruling> horizontal, List<Ruling> vertical) {
        if (dots.size() < FEWEST) {
            return;
        }
        join(dots, horizontal);
        List<Box> turned = new ArrayList<>(dots.size());
        for (Box dot : dots) {
            turned.add(new Box(dot.y0(), dot.x0(), dot.y1(), dot.x1()));
        }
        join(turned, vertical);
    }

    private static void join(List<Box> dots, List<Ruling> rulings) {
        List<Box> ordered = new ArrayList<>(dots);
        ordered.sort(Comparator.<Box>comparingLong(dot -> Math.round(middle(dot) / LEVEL))
                .thenComparingDouble(Box::x0));
        int start = 0;
        for (int i = 1; i <= ordered.size(); i++) {
            if (i == ordered.size() || !follows(ordered.get(i - 1), ordered.get(i))) {
                if (i - start >= FEWEST) {
                    rulings.add(new Ruling(
                            middle(ordered.get(start)),
                            ordered.get(start).x0(),
                            ordered.get(i - 1).x1()));
                }
                start = i;
            }
        }
    }

    private static boolean follows(Box dot, Box next) {
        return Math.abs(middle(dot) - middle(next)) <= LEVEL && next.x0() - dot.x1() <= WIDEST_GAP;
    }

    private static double middle(Box dot) {
        return (dot.y0() + dot.y1()) / 2;
    }
}
