package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives headings their levels. Where the file itself declares levels, in its structure tree or its outline, those hold,
 * and other headings are put beside the declared ones of their size. Else a heading stands the farther out the larger it
 * is set, then the heavier, then by the kind of its number.
 */
final class HeadingLevels {
    private static final double SAME_SIZE = 0.06;
    private static final int DEEPEST = 9;
    /** Text so many times larger than all declared headings stands above them. */
    private static final double LARGER = 1.25;

    private final Map<TextBlock, Integer> levels = new IdentityHashMap<>();
    private final Numbering numbering;

    private HeadingLevels(Numbering numbering) {
        this.numbering = numbering;
    }

    /**
     * Levels of all headings of a document.
     *
     * @param headings in reading order
     * @param declared levels that the file gives some of them
     */
    static Map<TextBlock, Integer> of(
            Collection<TextBlock> headings, Map<TextBlock, Integer> declared, Numbering numbering) {
        HeadingLevels result = new HeadingLevels(numbering);
        List<TextBlock> open = new ArrayList<>();
        for (TextBlock heading : headings) {
            Integer level = declared.get(heading);
            if (level == null) {
                open.add(heading);
            } else {
                result.levels.put(heading, Math.min(level, DEEPEST));
            }
        }
        if (declared.isEmpty()) {
            result.rank(open);
        } else {
            result.place(open, declared);
        }
        return result.levels;
    }

    private void rank(List<TextBlock> headings) {
        List<Style> styles = new ArrayList<>();
        headings.stream().map(this::style).sorted(Style.PROMINENCE).forEach(style -> {
            if (styles.stream().noneMatch(style::equals)) {
                styles.add(style);
            }
        });
        headings.forEach(heading -> levels.put(heading, Math.min(DEEPEST, level(style(heading), styles))));
    }

    /** Styles that differ in the number only share a level where one of them has none. */
    private static int level(Style style, List<Style> styles) {
        int level = 0;
        Style before = null;
        for (Style other : styles) {
            boolean unnumbered = before != null && other.number == Numbering.NONE && other.looksLike(before);
            if (!unnumbered) {
                level++;
            }
            if (other.equals(style)) {
                return unnumbered ? firstLike(style, styles) : level;
            }
            before = other;
        }
        return level;
    }

    private static int firstLike(Style style, List<Style> styles) {
        int level = 0;
        Style before = null;
        for (Style other : styles) {
            boolean unnumbered = before != null && other.number == Numbering.NONE && other.looksLike(before);
            level += unnumbered ? 0 : 1;
            if (other.looksLike(style)) {
                return level;
            }
            before = other;
        }
        return level;
    }

    private Style style(TextBlock heading) {
        TextLine line = heading.first();
        double bucket = Math.round(Math.log(Math.max(line.size(), 1)) / Math.log(1 + SAME_SIZE));
        boolean heavy = line.bold() || Colours.white(line.colour());
        return new Style(bucket, heavy, line.decoration(), numbering.rank(heading.text()));
    }

    /**
     * Puts undeclared headings beside the declared ones of their size: above those that are smaller. Those that are larger
     * than all declared ones stand above them, as titles of slides do of which the boxes alone are tagged.
     */
    private void place(List<TextBlock> headings, Map<TextBlock, Integer> declared) {
        Map<Integer, Double> sizes = new TreeMap<>();
        declared.forEach((heading, level) -> sizes.merge(level, heading.first().size(), Math::max));
        int outermost = sizes.keySet().iterator().next();
        double largest =
                sizes.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow() * LARGER;
        for (TextBlock heading : headings) {
            double size = heading.first().size() * (1 + SAME_SIZE / 2);
            int level = sizes.entrySet().stream()
                    .filter(entry -> entry.getValue() <= size)
                    .mapToInt(Map.Entry::getKey)
                    .findFirst()
                    .orElseGet(() -> sizes.keySet().stream()
                                    .mapToInt(Integer::intValue)
                                    .max()
                                    .orElse(0)
                            + 1);
            boolean above = heading.first().size() > largest && outermost > 1;
            levels.put(heading, above ? outermost - 1 : Math.min(DEEPEST, level));
        }
    }

    /** What of its print tells the level of a heading. */
    private record Style(double size, boolean heavy, Decoration decoration, int number) {
        static final Comparator<Style> PROMINENCE = Comparator.comparingDouble(Style::size)
                .reversed()
                .thenComparing(Comparator.comparing(Style::heavy).reversed())
                .thenComparing(Style::decoration)
                .thenComparingInt(Style::number);

        boolean looksLike(Style other) {
            return size == other.size && heavy == other.heavy && decoration == other.decoration;
        }
    }
}
