package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.List;

/** Joins dots that stand in rows or columns into rulings. */
final class DotRows {
    private static final double SHORTEST = 10;

    private DotRows() {}

    /** Adds what the dots draw to the rulings. */
    static void join(List<Box> dots, List<Ruling> horizontal, List<Ruling> vertical) {
        List<Ruling> across = new ArrayList<>(dots.size());
        List<Ruling> down = new ArrayList<>(dots.size());
        for (Box dot : dots) {
            across.add(new Ruling((dot.y0() + dot.y1()) / 2, dot.x0(), dot.x1()));
            down.add(new Ruling((dot.x0() + dot.x1()) / 2, dot.y0(), dot.y1()));
        }
        addLong(across, horizontal);
        addLong(down, vertical);
    }

    private static void addLong(List<Ruling> dots, List<Ruling> rulings) {
        for (Ruling row : RulingMerger.merge(dots)) {
            if (row.length() >= SHORTEST) {
                rulings.add(row);
            }
        }
    }
}
