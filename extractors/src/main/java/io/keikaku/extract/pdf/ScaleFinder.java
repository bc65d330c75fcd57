package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds scales: cells of one size beside one another with a short text each, or one band with texts at even distances, such
 * as stand above the arrows of a road map. Cells may be filled, framed, or arrows themselves.
 */
final class ScaleFinder {
    private static final int FEWEST = 2;
    /** Cells are at most so many times as high as their text. */
    private static final double HIGHEST = 3.5;

    private static final double ALIGNED = 2.5;
    /** Cells are at most so many times as wide as others of their scale. */
    private static final double WIDER = 1.5;
    /** White between cells, or overlap of points and notches, as a part of their width. */
    private static final double APART = 0.2;

    private static final double NARROWEST = 12;
    /** Places of texts on a band differ from the middle of their share of it by less than this part of the share. */
    private static final double OFF = 0.25;
    /** A drawing with more boxes is a picture. */
    private static final int MOST = 2000;

    private ScaleFinder() {}

    /**
     * A scale.
     *
     * @param xs edges of its cells, one more than there are cells
     */
    record Scale(double[] xs, double y0, double y1) {

        double left() {
            return xs[0];
        }

        double right() {
            return xs[xs.length - 1];
        }

        /** Mean width of its cells. */
        double step() {
            return (right() - left()) / (xs.length - 1);
        }
    }

    /**
     * The scales of a page, from top to bottom.
     *
     * @param boxes areas and frames
     */
    static List<Scale> find(List<Box> boxes, List<TextRow> rows) {
        List<Scale> scales = new ArrayList<>();
        if (boxes.size() > MOST) {
            return scales;
        }
        List<Box> cells = new ArrayList<>();
        for (Box box : boxes.stream()
                .distinct()
                .sorted(Comparator.comparingDouble(Box::x0).thenComparingDouble(Box::y0))
                .toList()) {
            TextRow text = onlyLine(box, rows);
            if (text == null || box.width() < NARROWEST || box.height() > HIGHEST * text.size()) {
                continue;
            }
            addBand(box, text, scales);
            cells.add(box);
        }
        while (!cells.isEmpty()) {
            List<Box> run = run(cells);
            cells.removeAll(run);
            if (run.size() >= FEWEST) {
                scales.add(scale(run));
            }
        }
        scales.sort(Comparator.comparingDouble(Scale::y0).thenComparingDouble(Scale::left));
        return scales;
    }

    /** What stands in a box, where that is one line. */
    private static TextRow onlyLine(Box box, List<TextRow> rows) {
        TextRow only = null;
        for (TextRow row : rows) {
            TextRow inside =
                    row.middle() > box.y0() && row.middle() < box.y1() ? row.between(box.x0(), box.x1()) : null;
            if (inside != null && only != null) {
                return null;
            }
            only = inside == null ? only : inside;
        }
        return only != null && Boxes.within(only.box(), box, ALIGNED) ? only : null;
    }

    /** Whether the scale goes on, to the left or to the right, in a box of another size: the header of a table, then. */
    static boolean goesOn(Scale scale, Box box, boolean leftwards) {
        double gap = leftwards ? scale.left() - box.x1() : box.x0() - scale.right();
        return Math.abs(box.y0() - scale.y0()) <= ALIGNED
                && Math.abs(box.y1() - scale.y1()) <= ALIGNED
                && Math.abs(gap) <= APART * scale.step();
    }

    /** The first cell and those that follow on it to the right. */
    private static List<Box> run(List<Box> cells) {
        List<Box> run = new ArrayList<>(List.of(cells.getFirst()));
        for (Box box : cells.subList(1, cells.size())) {
            Box last = run.getLast();
            double least = Math.min(last.width(), box.width());
            boolean level = Math.abs(last.y0() - box.y0()) <= ALIGNED && Math.abs(last.y1() - box.y1()) <= ALIGNED;
            boolean next = Math.abs(box.x0() - last.x1()) <= APART * least;
            if (level && next && Math.max(last.width(), box.width()) <= WIDER * least) {
                run.add(box);
            }
        }
        return run;
    }

    private static Scale scale(List<Box> run) {
        double[] xs = new double[run.size() + 1];
        xs[0] = run.getFirst().x0();
        for (int i = 1; i < run.size(); i++) {
            xs[i] = (run.get(i - 1).x1() + run.get(i).x0()) / 2;
        }
        xs[run.size()] = run.getLast().x1();
        return new Scale(xs, run.getFirst().y0(), run.getFirst().y1());
    }

    private static void addBand(Box band, TextRow text, List<Scale> scales) {
        int cells = text.words().size();
        double step = band.width() / cells;
        for (int i = 0; i < cells; i++) {
            Box word = text.words().get(i).box();
            double middle = band.x0() + (i + 0.5) * step;
            if (Math.abs((word.x0() + word.x1()) / 2 - middle) > OFF * step || word.width() > step) {
                return;
            }
        }
        if (cells > FEWEST) {
            double[] xs = new double[cells + 1];
            for (int i = 0; i <= cells; i++) {
                xs[i] = band.x0() + i * step;
            }
            scales.add(new Scale(xs, band.y0(), band.y1()));
        }
    }
}
