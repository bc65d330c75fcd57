package io.keikaku.extract.pdf;

import java.util.List;

/**
 * Takes out rulings that end in the midst of a cell. Such lines are drawn on a table rather than with it: arrows,
 * underlines, edges of bars.
 */
final class LooseRulings {
    private static final int MOST_PASSES = 3;

    private LooseRulings() {}

    /** The group without its loose rulings. */
    static RulingGroup drop(RulingGroup group) {
        RulingGroup kept = group;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            RulingGroup now = kept;
            List<Ruling> horizontal = now.horizontal().stream()
                    .filter(r -> isTied(r, now.vertical()))
                    .toList();
            List<Ruling> vertical =
                    now.vertical().stream().filter(r -> isTied(r, horizontal)).toList();
            kept = new RulingGroup(horizontal, vertical);
            if (horizontal.size() == now.horizontal().size()
                    && vertical.size() == now.vertical().size()) {
                break;
            }
        }
        return kept;
    }

    private static boolean isTied(Ruling ruling, List<Ruling> crossing) {
        return isTied(ruling, ruling.from(), -1, crossing) && isTied(ruling, ruling.to(), 1, crossing);
    }

    /** An end is tied where it meets a crossing ruling, or where no crossing ruling lies beyond it. */
    private static boolean isTied(Ruling ruling, double end, int direction, List<Ruling> crossing) {
        boolean beyond = false;
        for (Ruling cross : crossing) {
            if (cross.reaches(ruling.at(), RulingGroup.TOUCH)) {
                double distance = (cross.at() - end) * direction;
                if (Math.abs(distance) <= RulingGroup.TOUCH + 1) {
                    return true;
                }
                beyond |= distance > 0;
            }
        }
        return !beyond;
    }
}
