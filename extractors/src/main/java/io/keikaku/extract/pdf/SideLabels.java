package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds words that are set in boxes of their own, one below the other, each with the text that it is about to its right: a
 * form without lines, as cards and slides have it.
 */
final class SideLabels {
    private static final Pattern WORD = Pattern.compile("[\\p{L}・]{2,10}");
    private static final Pattern ROOM = Pattern.compile("\\s+");
    private static final int FEWEST = 2;
    /** Boxes are at most so many times as high as their word. */
    private static final double HIGHEST = 3;

    private static final double ALIGNED = 3;
    /** Texts begin at most so far right of their label, in sizes of the text. */
    private static final double FARTHEST = 3;
    /** Lines of one text begin at one place, give or take so many sizes, and follow one another with less room than this. */
    private static final double HANGING = 2;

    private static final double LEADING = 1.1;
    /** Larger text, in sizes of the label, is a title. */
    private static final double TITLE = 1.4;

    private final List<LayoutItem.Frame> labels;
    private final List<LayoutItem.Line> free;

    private SideLabels(List<LayoutItem> items) {
        List<LayoutItem.Frame> words = new ArrayList<>();
        this.free = new ArrayList<>();
        for (LayoutItem item : items) {
            if (item instanceof LayoutItem.Frame frame && isWord(frame)) {
                words.add(frame);
            } else if (item instanceof LayoutItem.Line line) {
                free.add(line);
            }
        }
        this.labels = words.stream()
                .filter(word ->
                        words.stream().filter(other -> isInColumn(word, other)).count() >= FEWEST)
                .sorted(Comparator.comparingDouble(
                                (LayoutItem.Frame word) -> word.box().y0())
                        .thenComparingDouble(word -> word.box().x0()))
                .toList();
        free.sort(
                Comparator.comparingDouble((LayoutItem.Line line) -> line.box().y0())
                        .thenComparingDouble(line -> line.box().x0()));
    }

    /** The items, labels and their texts put together. */
    static List<LayoutItem> join(List<LayoutItem> items) {
        SideLabels search = new SideLabels(items);
        List<LayoutItem.Labelled> found = search.labels.size() < FEWEST ? List.of() : search.labelled();
        if (found.size() < FEWEST) {
            return items;
        }
        Set<LayoutItem> used = Collections.newSetFromMap(new IdentityHashMap<>());
        found.forEach(labelled -> {
            used.add(labelled.label());
            used.addAll(labelled.items());
        });
        List<LayoutItem> all = new ArrayList<>(found);
        items.stream().filter(item -> !used.contains(item)).forEach(all::add);
        return all;
    }

    private static boolean isWord(LayoutItem.Frame frame) {
        return frame.items().size() == 1
                && frame.items().getFirst() instanceof LayoutItem.Line line
                && frame.box().height() <= HIGHEST * line.line().size()
                && WORD.matcher(text(line.line())).matches();
    }

    private static String text(TextLine line) {
        return ROOM.matcher(line.text()).replaceAll("");
    }

    private static boolean isInColumn(LayoutItem.Frame one, LayoutItem.Frame other) {
        return Math.abs(one.box().x0() - other.box().x0()) <= ALIGNED
                && Math.abs(one.box().x1() - other.box().x1()) <= ALIGNED;
    }

    private List<LayoutItem.Labelled> labelled() {
        List<LayoutItem.Labelled> found = new ArrayList<>();
        for (LayoutItem.Frame label : labels) {
            List<LayoutItem> text = text(label);
            if (!text.isEmpty()) {
                free.removeAll(text);
                Box box = text.stream().map(LayoutItem::box).reduce(label.box(), Box::union);
                found.add(new LayoutItem.Labelled(label, text, box));
            }
        }
        return found;
    }

    /** The lines beside a label and those below that go on with them, as far as the next label. */
    private List<LayoutItem> text(LayoutItem.Frame label) {
        LayoutItem.Line first = free.stream()
                .filter(line -> isBeside(line, label))
                .min(Comparator.comparingDouble(line -> line.box().x0()))
                .orElse(null);
        if (first == null || first.line().size() > TITLE * word(label).size()) {
            return List.of();
        }
        double end = labels.stream()
                .filter(other -> isInColumn(label, other)
                        && other.box().y0() > label.box().y0())
                .mapToDouble(other -> other.box().y0())
                .min()
                .orElse(Double.MAX_VALUE);
        List<LayoutItem> text = new ArrayList<>();
        double bottom = first.box().y1();
        for (LayoutItem.Line line : free) {
            double size = first.line().size();
            boolean below = line.box().y0() >= first.box().y0()
                    && line.box().y0() < end
                    && line.box().y0() - bottom <= LEADING * size;
            if (line == first || below && Math.abs(line.box().x0() - first.box().x0()) <= HANGING * size) {
                text.add(line);
                bottom = Math.max(bottom, line.box().y1());
            }
        }
        return text;
    }

    private static boolean isBeside(LayoutItem.Line line, LayoutItem.Frame label) {
        double middle = (line.box().y0() + line.box().y1()) / 2;
        double gap = line.box().x0() - label.box().x1();
        return middle > label.box().y0()
                && middle < label.box().y1()
                && gap >= 0
                && gap <= FARTHEST * line.line().size();
    }

    private static TextLine word(LayoutItem.Frame label) {
        return ((LayoutItem.Line) label.items().getFirst()).line();
    }

    /** A label as its text is headed with it. */
    static String key(LayoutItem.Frame label) {
        return text(word(label));
    }
}
