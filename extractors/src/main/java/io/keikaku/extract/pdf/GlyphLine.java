package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Glyphs of one line in reading order. Boxes are those on the page as turned for the writing direction.
 *
 * @param glyphs without blank ones and without copies printed on one another
 * @param text with spaces where the print has them
 */
record GlyphLine(List<Placed> glyphs, Box box, String text) {
    /** Two equal glyphs nearer than this share of their size are one, printed twice. */
    private static final double OVERPRINT = 0.25;
    /** Glyphs are on one line when they overlap across it by this share of the smaller one. */
    private static final double SAME_LINE = 0.5;

    /** A glyph and its box on the page as turned. */
    record Placed(Glyph glyph, Box box) {}

    /** Parts glyphs that run in one direction into lines, from top to bottom as turned. */
    static List<GlyphLine> lines(List<Glyph> glyphs, WritingDirection direction) {
        List<Placed> placed = new ArrayList<>(glyphs.size());
        List<Placed> blanks = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            (glyph.text().isBlank() ? blanks : placed).add(new Placed(glyph, direction.turn(glyph.box())));
        }
        placed.sort(Comparator.comparingDouble(p -> p.box().y0() + p.box().y1()));
        List<Builder> open = new ArrayList<>();
        for (Placed p : placed) {
            Builder line = null;
            for (int i = open.size() - 1; i >= Math.max(0, open.size() - 4) && line == null; i--) {
                if (open.get(i).takes(p)) {
                    line = open.get(i);
                }
            }
            if (line == null) {
                line = new Builder(direction);
                open.add(line);
            }
            line.add(p);
        }
        for (Placed blank : blanks) {
            open.stream().filter(line -> line.takes(blank)).findFirst().ifPresent(line -> line.blanks.add(blank));
        }
        open.sort(Comparator.comparingDouble(b -> b.y0 + b.y1));
        return open.stream().map(Builder::line).toList();
    }

    private static final class Builder {
        private final WritingDirection direction;
        private final List<Placed> glyphs = new ArrayList<>();
        private final List<Placed> blanks = new ArrayList<>();
        private double y0;
        private double y1;

        Builder(WritingDirection direction) {
            this.direction = direction;
        }

        /** Compares with the tallest glyph so far, so that a superscript does not pull the next line in. */
        boolean takes(Placed p) {
            double overlap = Math.min(y1, p.box().y1()) - Math.max(y0, p.box().y0());
            return overlap > SAME_LINE * Math.min(y1 - y0, p.box().height());
        }

        void add(Placed p) {
            if (glyphs.isEmpty() || p.box().height() > y1 - y0) {
                y0 = p.box().y0();
                y1 = p.box().y1();
            }
            glyphs.add(p);
        }

        GlyphLine line() {
            glyphs.sort(Comparator.comparingDouble(p -> p.box().x0()));
            List<Placed> kept = new ArrayList<>(glyphs.size());
            Box box = null;
            for (Placed p : glyphs) {
                if (!isCopy(kept, p)) {
                    kept.add(p);
                    box = box == null ? p.box() : box.union(p.box());
                }
            }
            List<Placed> all = new ArrayList<>(kept);
            all.addAll(blanks);
            all.sort(Comparator.comparingDouble(p -> p.box().x0()));
            String text = RunText.of(all.stream().map(Placed::glyph).toList(), direction);
            return new GlyphLine(List.copyOf(kept), box, text);
        }

        private static boolean isCopy(List<Placed> kept, Placed p) {
            for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - 3); i--) {
                Placed before = kept.get(i);
                double distance = Math.abs(before.box().x0() - p.box().x0());
                if (before.glyph().text().equals(p.glyph().text())
                        && distance
                                < OVERPRINT * Math.min(p.box().width(), p.box().height())) {
                    return true;
                }
            }
            return false;
        }
    }
}
