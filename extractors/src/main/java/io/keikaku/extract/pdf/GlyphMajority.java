package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds how most glyphs of a line are set. A line has few styles, so that a list of them will do. */
final class GlyphMajority {
    private final List<Glyph> styles = new ArrayList<>(4);
    private int[] counts = new int[4];
    private Glyph first;
    private int bold;
    private int all;

    void add(Glyph glyph) {
        first = first == null ? glyph : first;
        all++;
        bold += glyph.bold() ? 1 : 0;
        for (int i = 0; i < styles.size(); i++) {
            if (alike(styles.get(i), glyph)) {
                counts[i]++;
                return;
            }
        }
        if (styles.size() == counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
        }
        counts[styles.size()] = 1;
        styles.add(glyph);
    }

    /** A glyph set as most are, the first of them where there are several styles of one number. */
    Glyph typical() {
        int most = 0;
        for (int i = 1; i < styles.size(); i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return styles.get(most);
    }

    Glyph first() {
        return first;
    }

    /** Whether more than half are bold. */
    boolean bold() {
        return bold * 2 > all;
    }

    private static boolean alike(Glyph one, Glyph other) {
        return Math.abs(one.fontSize() - other.fontSize()) < 0.05
                && one.colour() == other.colour()
                && one.font().equals(other.font());
    }
}
