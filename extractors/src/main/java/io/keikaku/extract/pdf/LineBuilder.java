package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Groups glyphs into lines, each within one column: glyphs that were painted one after another and stand side by side
 * are one run, runs at one height without much between them are one line.
 */
final class LineBuilder {
    /** Glyphs are at one height when they overlap across the line by this part of the smaller one. */
    private static final double SAME_HEIGHT = 0.5;
    /** Sizes that may stand in one line. */
    private static final double LEAST_RATIO = 0.5;
    /** Widest gap within a line, in parts of the size; with a blank printed in it. */
    private static final double GAP = 1.2;

    private static final double BLANK_GAP = 2.1;
    /** Glyphs may overlap their neighbour by this part of the size. */
    private static final double OVERLAP = 0.6;
    /** How many of the rows above may still take a run that is sorted after them. */
    private static final int OPEN_ROWS = 8;

    private LineBuilder() {}

    /** The lines of glyphs given in painting order, from top to bottom, then along the line, direction by direction. */
    static List<TextLine> lines(List<Glyph> glyphs) {
        Map<WritingDirection, List<Run>> byDirection = new EnumMap<>(WritingDirection.class);
        boolean[] stacked = StackedGlyphs.find(glyphs);
        Run run = null;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            WritingDirection direction = stacked[i] ? WritingDirection.DOWNWARDS : WritingDirection.of(glyph);
            if (glyph.text().isBlank()) {
                if (run != null && run.direction == direction) {
                    run.blank(glyph);
                }
                continue;
            }
            if (run == null || run.direction != direction || !run.takes(glyph)) {
                run = new Run(direction);
                byDirection.computeIfAbsent(direction, d -> new ArrayList<>()).add(run);
            }
            run.add(glyph);
        }
        List<TextLine> lines = new ArrayList<>();
        byDirection.forEach((direction, runs) -> merge(runs, lines));
        return lines;
    }

    private static void merge(List<Run> runs, List<TextLine> lines) {
        runs.sort(Comparator.comparingDouble(Run::middle).thenComparingDouble(one -> one.x0));
        List<Row> rows = new ArrayList<>();
        for (Run run : runs) {
            Row row = null;
            for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - OPEN_ROWS) && row == null; i--) {
                row = rows.get(i).takes(run) ? rows.get(i) : null;
            }
            if (row == null) {
                row = new Row();
                rows.add(row);
            }
            row.add(run);
        }
        rows.forEach(row -> row.lines(lines));
    }

    /** Glyphs painted one after another. Coordinates are those of the turned page. */
    private static final class Run {
        private final WritingDirection direction;
        private final List<Glyph> glyphs = new ArrayList<>();
        private double x0 = Double.POSITIVE_INFINITY;
        private double x1 = Double.NEGATIVE_INFINITY;
        private double y0;
        private double y1;
        private double size;
        private int blanks;

        Run(WritingDirection direction) {
            this.direction = direction;
        }

        boolean takes(Glyph glyph) {
            Box box = direction.turn(glyph.box());
            double gap = (box.x0() - x1) / Math.max(size, glyph.fontSize());
            return gap > -OVERLAP
                    && gap < (blanks > 0 ? BLANK_GAP : GAP)
                    && box.x0() > x0
                    && level(y0, y1, box.y0(), box.y1())
                    && alike(size, glyph.fontSize());
        }

        void add(Glyph glyph) {
            Box box = direction.turn(glyph.box());
            if (glyph.fontSize() > size) {
                size = glyph.fontSize();
                y0 = box.y0();
                y1 = box.y1();
            }
            x0 = Math.min(x0, box.x0());
            x1 = Math.max(x1, box.x1());
            blanks = 0;
            glyphs.add(glyph);
        }

        void blank(Glyph glyph) {
            blanks++;
            glyphs.add(glyph);
        }

        double middle() {
            return (y0 + y1) / 2;
        }
    }

    /** Runs at one height. */
    private static final class Row {
        private final List<Run> runs = new ArrayList<>();
        private double y0;
        private double y1;
        private double size;

        boolean takes(Run run) {
            return level(y0, y1, run.y0, run.y1);
        }

        void add(Run run) {
            if (run.size > size) {
                size = run.size;
                y0 = run.y0;
                y1 = run.y1;
            }
            runs.add(run);
        }

        void lines(List<TextLine> lines) {
            runs.sort(Comparator.comparingDouble(run -> run.x0));
            List<Glyph> line = new ArrayList<>();
            Run before = null;
            for (Run run : runs) {
                if (before != null && !follows(before, run)) {
                    lines.add(TextLine.of(line, run.direction));
                    line.clear();
                }
                line.addAll(run.glyphs);
                before = run;
            }
            lines.add(TextLine.of(line, runs.getFirst().direction));
        }

        private static boolean follows(Run before, Run run) {
            double gap = (run.x0 - before.x1) / Math.max(before.size, run.size);
            return gap < (before.blanks > 0 ? BLANK_GAP : GAP) && alike(before.size, run.size);
        }
    }

    private static boolean level(double y0, double y1, double otherY0, double otherY1) {
        double overlap = Math.min(y1, otherY1) - Math.max(y0, otherY0);
        return overlap > SAME_HEIGHT * Math.min(y1 - y0, otherY1 - otherY0);
    }

    private static boolean alike(double size, double other) {
        return Math.min(size, other) >= LEAST_RATIO * Math.max(size, other);
    }
}
