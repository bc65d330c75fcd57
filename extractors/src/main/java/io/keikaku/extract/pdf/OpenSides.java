package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Closes the sides of tables that are drawn without an outer border on the left and right or above and below. */
final class OpenSides {
    private static final int FEWEST_ENDS = 2;

    private OpenSides() {}

    /** The group with rulings added where at least two rulings end together and none crosses their ends. */
    static RulingGroup close(RulingGroup group) {
        List<Ruling> vertical = new ArrayList<>(group.vertical());
        closeSide(group.horizontal(), vertical, -1);
        closeSide(group.horizontal(), vertical, 1);
        List<Ruling> horizontal = new ArrayList<>(group.horizontal());
        closeSide(vertical, horizontal, -1);
        closeSide(vertical, horizontal, 1);
        return new RulingGroup(horizontal, vertical);
    }

    private static void closeSide(List<Ruling> ending, List<Ruling> crossing, int direction) {
        ToDoubleFunction<Ruling> end = ruling -> direction < 0 ? -ruling.from() : ruling.to();
        double outermost = ending.stream().mapToDouble(end).max().orElse(0);
        if (crossing.stream().anyMatch(c -> Math.abs(c.at() * direction - outermost) <= RulingGroup.TOUCH)) {
            return;
        }
        List<Ruling> together = ending.stream()
                .filter(ruling -> outermost - end.applyAsDouble(ruling) <= RulingGroup.TOUCH)
                .toList();
        if (together.size() >= FEWEST_ENDS) {
            double first = together.stream().mapToDouble(Ruling::at).min().orElse(0);
            double last = together.stream().mapToDouble(Ruling::at).max().orElse(0);
            crossing.add(new Ruling(outermost * direction, first, last));
        }
    }
}
