package io.keikaku.extract.pdf;

import io.keikaku.core.document.GridMark;
import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Gives each mark of a table its text: what is printed in it, even where it runs over its ends, or above it or else below
 * it where nothing is.
 */
final class MarkText {
    /** A word that runs over a mark's end belongs to it when this share of it is inside. */
    private static final double INSIDE = 0.4;
    /** Text above or below a mark is at most so far from it, in sizes of the text. */
    private static final double REACH = 1.3;

    private final CellLayout layout;
    private final List<DrawnMark> marks;
    private final List<TextRow> lines;
    private final List<Set<Glyph>> glyphs = new ArrayList<>();
    private final Set<Glyph> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    MarkText(CellLayout layout, List<DrawnMark> marks, List<TextRow> lines) {
        this.layout = layout;
        this.marks = marks;
        this.lines = lines;
        marks.forEach(mark -> glyphs.add(Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    /** The glyphs of each mark's text. */
    List<Set<Glyph>> glyphs() {
        for (TextRow line : lines) {
            for (TextRow.Word word : line.words()) {
                takeInside(word);
            }
        }
        for (TextRow line : lines.reversed()) {
            line.words().forEach(word -> takeBeside(word, Side.ABOVE));
        }
        for (TextRow line : lines) {
            line.words().forEach(word -> takeBeside(word, Side.BELOW));
        }
        return glyphs;
    }

    private enum Side {
        ABOVE,
        BELOW
    }

    private void takeInside(TextRow.Word word) {
        int[] inside = new int[marks.size()];
        int most = -1;
        for (Glyph glyph : word.glyphs()) {
            int home = markAt(glyph);
            if (home >= 0) {
                inside[home]++;
                most = most < 0 || inside[home] > inside[most] ? home : most;
            }
        }
        if (most < 0 || inside[most] < INSIDE * word.glyphs().size()) {
            return;
        }
        for (Glyph glyph : word.glyphs()) {
            int home = markAt(glyph);
            give(glyph, home < 0 ? most : home);
        }
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

    /** Gives a free word to the nearest mark without text inside that it stands above, or below, in the same row. */
    private void takeBeside(TextRow.Word word, Side side) {
        if (word.glyphs().stream().anyMatch(taken::contains)) {
            return;
        }
        int nearest = -1;
        double least = REACH * word.size();
        for (int i = 0; i < marks.size(); i++) {
            double distance = distance(word, i, side);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        if (nearest >= 0) {
            int mark = nearest;
            word.glyphs().forEach(glyph -> give(glyph, mark));
        }
    }

    private double distance(TextRow.Word word, int index, Side side) {
        DrawnMark mark = marks.get(index);
        Box box = mark.box();
        double centre = (word.box().x0() + word.box().x1()) / 2;
        double shared = Math.min(word.box().x1(), box.x1()) - Math.max(word.box().x0(), box.x0());
        boolean over = centre >= box.x0() - word.size() / 2 && centre <= box.x1() + word.size() / 2
                || shared > box.width() / 2;
        if (!over || MarkPlacer.rowOf(layout, word.box()) != MarkPlacer.rowOf(layout, box)) {
            return Double.MAX_VALUE;
        }
        if (hasInside(index)) {
            return Double.MAX_VALUE;
        }
        double middle = (box.y0() + box.y1()) / 2;
        if (side == Side.ABOVE) {
            return word.box().y0() > middle ? Double.MAX_VALUE : Math.max(0, topOf(index) - word.box().y1());
        }
        return word.box().y1() < middle || hasAbove(index)
                ? Double.MAX_VALUE
                : Math.max(0, word.box().y0() - bottomOf(index));
    }

    /** Where the text above a mark ends: at what was taken of it so far, so that lines above it follow. */
    private double topOf(int index) {
        Box box = marks.get(index).box();
        double line = marks.get(index).kind() == GridMark.Kind.LINE_ARROW ? (box.y0() + box.y1()) / 2 : box.y0();
        return glyphs.get(index).stream().mapToDouble(glyph -> glyph.box().y0()).reduce(line, Math::min);
    }

    private double bottomOf(int index) {
        Box box = marks.get(index).box();
        double line = marks.get(index).kind() == GridMark.Kind.LINE_ARROW ? (box.y0() + box.y1()) / 2 : box.y1();
        return glyphs.get(index).stream().mapToDouble(glyph -> glyph.box().y1()).reduce(line, Math::max);
    }

    private boolean hasAbove(int index) {
        Box box = marks.get(index).box();
        return glyphs.get(index).stream().anyMatch(glyph -> glyph.box().y0() < (box.y0() + box.y1()) / 2 - 1);
    }

    private boolean hasInside(int index) {
        Box box = marks.get(index).box();
        return marks.get(index).kind() != GridMark.Kind.LINE_ARROW
                && glyphs.get(index).stream().anyMatch(glyph -> Boxes.centred(glyph.box(), box));
    }

    private void give(Glyph glyph, int mark) {
        if (taken.add(glyph)) {
            glyphs.get(mark).add(glyph);
        }
    }
}
