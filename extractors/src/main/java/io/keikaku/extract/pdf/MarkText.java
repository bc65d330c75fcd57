package io.keikaku.extract.pdf;

import io.keikaku.core.document.GridMark;
import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives each mark of a table its text: what is printed in it, even where it runs over its edges, or above it, or below it
 * where nothing is above.
 */
final class MarkText {
    /** A text that runs over a mark's edges belongs to it when this share of it is inside. */
    private static final double INSIDE = 0.4;

    private static final String SIGNS = "⇒→⇨➡➔";
    private static final double SHARED = 0.3;
    /** Text above or below a mark is at most so far from it, in sizes of the text. */
    private static final double REACH = 3;

    private final CellLayout layout;
    private final List<DrawnMark> marks;
    private final List<Set<Glyph>> texts = new ArrayList<>();
    private final boolean[] inside;

    private MarkText(CellLayout layout, List<DrawnMark> marks) {
        this.layout = layout;
        this.marks = marks;
        this.inside = new boolean[marks.size()];
        marks.forEach(mark -> texts.add(Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    /** The glyphs of each mark's text, among those on its table. */
    static List<Set<Glyph>> of(CellLayout layout, List<DrawnMark> marks, List<Glyph> glyphs) {
        MarkText text = new MarkText(layout, marks);
        List<TextRun> free = new ArrayList<>();
        for (TextRun run : TextRun.of(glyphs)) {
            if (!text.share(run) && !text.takeInside(run)) {
                free.add(run);
            }
        }
        List<TextRun> signs = free.stream().filter(MarkText::isSign).toList();
        free.removeIf(run -> signs.stream().anyMatch(sign -> areLevel(sign, run)));
        List<TextRun> left = new ArrayList<>();
        for (TextRun run : free) {
            if (!text.takeBeside(run, Side.ABOVE)) {
                left.add(run);
            }
        }
        left.forEach(run -> text.takeBeside(run, Side.BELOW));
        return text.texts;
    }

    /** A written arrow carries on what stands in the cells of its line; neither belongs to what is drawn below. */
    private static boolean isSign(TextRun run) {
        return run.glyphs().stream().allMatch(glyph -> glyph.text().isBlank() || SIGNS.contains(glyph.text()));
    }

    private static boolean areLevel(TextRun sign, TextRun run) {
        double middle = (sign.box().y0() + sign.box().y1()) / 2;
        return run.box().y0() < middle && middle < run.box().y1();
    }

    private enum Side {
        ABOVE,
        BELOW
    }

    /** Parts a run that two or more marks hold a good share of: texts of neighbours that happen to touch. */
    private boolean share(TextRun run) {
        Map<Integer, List<Glyph>> held = new TreeMap<>();
        for (Glyph glyph : run.glyphs()) {
            int home = markAt(glyph);
            if (home >= 0) {
                held.computeIfAbsent(home, k -> new ArrayList<>()).add(glyph);
            }
        }
        double least = Math.max(2, SHARED * run.glyphs().size());
        if (held.size() < 2 || held.values().stream().anyMatch(own -> own.size() < least)) {
            return false;
        }
        int last = held.keySet().iterator().next();
        for (Glyph glyph : run.glyphs()) {
            int home = markAt(glyph);
            last = home < 0 ? last : home;
            texts.get(last).add(glyph);
            inside[last] = true;
        }
        return true;
    }

    private int markAt(Glyph glyph) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            if (marks.get(i).kind() != GridMark.Kind.LINE_ARROW
                    && Boxes.centred(glyph.box(), marks.get(i).box())) {
                return i;
            }
        }
        return -1;
    }

    private boolean takeInside(TextRun run) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < marks.size(); i++) {
            Box box = marks.get(i).box();
            if (marks.get(i).kind() != GridMark.Kind.LINE_ARROW && holds(box, run)) {
                double distance = Math.hypot(
                        run.box().x0() + run.box().x1() - box.x0() - box.x1(),
                        run.box().y0() + run.box().y1() - box.y0() - box.y1());
                if (distance < least) {
                    least = distance;
                    best = i;
                }
            }
        }
        if (best >= 0) {
            texts.get(best).addAll(run.glyphs());
            inside[best] = true;
        }
        return best >= 0;
    }

    private static boolean holds(Box box, TextRun run) {
        long held = run.glyphs().stream()
                .filter(glyph -> Boxes.centred(glyph.box(), box))
                .count();
        return held >= INSIDE * run.glyphs().size() || held > 0 && Boxes.centred(run.box(), box);
    }

    /** Gives a free text to the nearest mark without text inside that it stands above, or below, in the same row. */
    private boolean takeBeside(TextRun run, Side side) {
        int nearest = -1;
        double least = REACH * run.size();
        for (int i = 0; i < marks.size(); i++) {
            double distance = inside[i] ? Double.MAX_VALUE : distance(run, i, side);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        if (nearest >= 0) {
            texts.get(nearest).addAll(run.glyphs());
        }
        return nearest >= 0;
    }

    private double distance(TextRun run, int index, Side side) {
        Box box = marks.get(index).box();
        double centre = (run.box().x0() + run.box().x1()) / 2;
        double shared = Math.min(run.box().x1(), box.x1()) - Math.max(run.box().x0(), box.x0());
        boolean over =
                centre >= box.x0() - run.size() / 2 && centre <= box.x1() + run.size() / 2 || shared > box.width() / 2;
        if (!over || MarkPlacer.rowOf(layout, run.box()) != MarkPlacer.rowOf(layout, box)) {
            return Double.MAX_VALUE;
        }
        boolean line = marks.get(index).kind() == GridMark.Kind.LINE_ARROW;
        double middle = (box.y0() + box.y1()) / 2;
        if (side == Side.ABOVE) {
            double bottom = (run.box().y0() + 2 * run.box().y1()) / 3;
            return bottom > middle
                    ? Double.MAX_VALUE
                    : Math.max(0, (line ? middle : box.y0()) - run.box().y1());
        }
        boolean taken = !texts.get(index).isEmpty();
        return run.box().y1() < middle || taken
                ? Double.MAX_VALUE
                : Math.max(0, run.box().y0() - (line ? middle : box.y1()));
    }
}
