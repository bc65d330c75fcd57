package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups lines that run in another direction than most of the page, such as vertical labels beside horizontal text. */
final class TurnedText {
    /** Lines of a group stand no farther apart than this, in parts of their size. */
    private static final double APART = 1.5;

    private TurnedText() {}

    /** Groups of neighbouring lines of one direction, each in its reading order. */
    static List<LayoutItem> group(List<TextLine> lines, WritingDirection main) {
        List<TextLine> turned = lines.stream()
                .filter(line -> line.direction() != main)
                .sorted(Comparator.comparing(TextLine::direction)
                        .thenComparingDouble(line -> line.turned().y0())
                        .thenComparingDouble(line -> line.turned().x0()))
                .toList();
        List<List<TextLine>> groups = new ArrayList<>();
        for (TextLine line : turned) {
            groups.stream()
                    .filter(group -> follows(group.getLast(), line))
                    .findFirst()
                    .orElseGet(() -> {
                        groups.add(new ArrayList<>());
                        return groups.getLast();
                    })
                    .add(line);
        }
        List<LayoutItem> items = new ArrayList<>();
        for (List<TextLine> group : groups) {
            Box box = group.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
            items.add(new LayoutItem.Turned(List.copyOf(group), main.turn(box)));
        }
        return items;
    }

    private static boolean follows(TextLine before, TextLine line) {
        Box one = before.turned();
        Box other = line.turned();
        return before.direction() == line.direction()
                && other.y0() - one.y1() < APART * line.size()
                && other.x0() < one.x1()
                && one.x0() < other.x1();
    }
}
