package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * Glyphs painted one after the other that follow one another on a line, or on lines below one another: what was set as one
 * text. Texts of neighbouring shapes may run into each other on the page, but not in painting order.
 */
record TextRun(List<Glyph> glyphs, Box box, double size) {
    private static final double GAP = 0.35;
    private static final double SAME_LINE = 0.35;
    private static final double LEADING = 1.9;

    TextRun {
        glyphs = List.copyOf(glyphs);
    }

    /** The runs of text written from left to right, in painting order. */
    static List<TextRun> of(List<Glyph> glyphs) {
        List<TextRun> runs = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        Box box = null;
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (WritingDirection.of(glyph) != WritingDirection.RIGHTWARDS) {
                continue;
            }
            if (last != null && !follows(last, glyph, box)) {
                add(run, box, runs);
                run.clear();
                box = null;
            }
            run.add(glyph);
            box = box == null ? glyph.box() : box.union(glyph.box());
            last = glyph;
        }
        add(run, box, runs);
        return runs;
    }

    private static void add(List<Glyph> run, Box box, List<TextRun> runs) {
        if (run.stream().anyMatch(glyph -> !glyph.text().isBlank())) {
            runs.add(new TextRun(
                    run, box, run.stream().mapToDouble(Glyph::fontSize).max().orElse(0)));
        }
    }

    private static boolean follows(Glyph last, Glyph next, Box run) {
        double size = Math.max(last.fontSize(), next.fontSize());
        double down = (next.box().y0()
                        + next.box().y1()
                        - last.box().y0()
                        - last.box().y1())
                / 2;
        if (Math.abs(down) <= SAME_LINE * size) {
            double gap = next.box().x0() - last.box().x1();
            return gap <= GAP * size && gap >= -size;
        }
        boolean below = down > 0 && down <= LEADING * size;
        return below && next.box().x0() < run.x1() && next.box().x1() > run.x0() - 8 * size;
    }
}
