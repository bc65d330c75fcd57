package io.keikaku.extract.pdf;

import io.keikaku.core.document.GridMark;
import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Places marks on the rows and columns of a table and gives them their text. */
final class MarkPlacer {
    /** A mark may reach beyond the table, but with no more than the rest of this share of its area. */
    private static final double ON_TABLE = 0.7;
    /** Edges of backgrounds lie at most so far from those of their cells. */
    private static final double ALIGNED = 3;
    /** Reaching less than this share of a column into it is overshoot. */
    private static final double SLIVER = 0.15;

    private static final double MOST_OF_CELL = 0.8;
    private static final double SAME = 0.7;
    /** A drawing with more than this is a picture. */
    private static final int MOST = 1000;

    private final PageContent page;
    private final List<DrawnMark> candidates;

    MarkPlacer(PageContent page, List<DrawnMark> candidates) {
        this.page = page;
        this.candidates = List.copyOf(candidates);
    }

    /**
     * The marks on a table, ordered by row, then start.
     *
     * @param glyphs on the table
     */
    List<PlacedMark> place(CellLayout layout, List<Glyph> glyphs) {
        List<DrawnMark> on = new ArrayList<>();
        for (DrawnMark mark : candidates) {
            if (liesOn(mark, layout) && !(mark.rectangle() && isBackground(mark.box(), layout))) {
                add(mark, on);
                if (on.size() > MOST) {
                    return List.of();
                }
            }
        }
        if (on.isEmpty()) {
            return List.of();
        }
        List<Set<Glyph>> texts = MarkText.of(layout, on, glyphs);
        List<PlacedMark> placed = new ArrayList<>();
        for (int i = 0; i < on.size(); i++) {
            PlacedMark mark = place(on.get(i), texts.get(i), layout);
            if (!isLabel(mark, layout)) {
                placed.add(mark);
            }
        }
        placed.sort(Comparator.<PlacedMark>comparingInt(p -> p.mark().row())
                .thenComparingDouble(p -> p.mark().from()));
        return placed;
    }

    /** Of shadow, area and outline, painted one on the other, the last area stays. */
    private static void add(DrawnMark mark, List<DrawnMark> marks) {
        boolean filled = mark.shapes().isEmpty() || mark.shapes().stream().anyMatch(shape -> shape.fill() >= 0);
        if (filled) {
            marks.removeIf(other -> isCopy(other, mark));
            marks.add(mark);
        } else if (marks.stream().noneMatch(other -> isCopy(other, mark))) {
            marks.add(mark);
        }
    }

    private PlacedMark place(DrawnMark mark, Set<Glyph> glyphs, CellLayout layout) {
        String text = glyphs.isEmpty() ? null : CellText.of(List.copyOf(glyphs));
        Box box = mark.box();
        for (Glyph glyph : glyphs) {
            box = box.union(glyph.box());
        }
        return new PlacedMark(
                new GridMark(
                        mark.kind(),
                        text,
                        rowOf(layout, mark.box()),
                        inColumns(layout.xs(), mark.box().x0()),
                        inColumns(layout.xs(), mark.box().x1()),
                        mark.hex(),
                        page.origin(box)),
                glyphs,
                mark.box());
    }

    /**
     * A filled box within one column, or over nearly all of one cell, that holds text is how the cell's text is set off; it
     * stays the cell's.
     */
    private static boolean isLabel(PlacedMark placed, CellLayout layout) {
        GridMark mark = placed.mark();
        if (mark.kind() != GridMark.Kind.BAR || mark.text() == null) {
            return false;
        }
        return Math.floor(mark.from() + SLIVER) == Math.ceil(mark.to() - SLIVER) - 1
                || layout.slots().stream()
                        .map(layout::box)
                        .anyMatch(cell -> Boxes.centred(placed.drawn(), cell)
                                && placed.drawn().x0() >= cell.x0() - ALIGNED
                                && placed.drawn().x1() <= cell.x1() + ALIGNED
                                && placed.drawn().width() >= MOST_OF_CELL * cell.width());
    }

    private static boolean liesOn(DrawnMark mark, CellLayout layout) {
        Box box = mark.box();
        Box table = layout.box();
        double column = table.width() / layout.columns();
        boolean symbol = box.width() < Math.max(1.3 * box.height(), 0.1 * column) && box.width() < 14;
        return !symbol
                && Boxes.centred(box, table)
                && Boxes.overlap(grow(box), table) >= ON_TABLE * area(grow(box))
                && box.height() < table.height() * 0.9
                && rowOf(layout, box) > 0;
    }

    /** Whether all four edges lie on edges of cells. */
    private static boolean isBackground(Box box, CellLayout layout) {
        return isEdge(layout.xs(), box.x0())
                && isEdge(layout.xs(), box.x1())
                && isEdge(layout.ys(), box.y0())
                && isEdge(layout.ys(), box.y1());
    }

    private static boolean isEdge(double[] edges, double place) {
        for (double edge : edges) {
            if (Math.abs(edge - place) <= ALIGNED) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCopy(DrawnMark a, DrawnMark b) {
        double shared = Boxes.overlap(a.box(), b.box());
        return shared > SAME * area(a.box()) && shared > SAME * area(b.box());
    }

    /** Level lines have no area of their own. */
    private static Box grow(Box box) {
        return new Box(box.x0(), box.y0() - 1, box.x1(), box.y1() + 1);
    }

    private static double area(Box box) {
        return box.width() * box.height();
    }

    /** The row that holds most of a box. */
    static int rowOf(CellLayout layout, Box box) {
        int best = 0;
        double most = -1;
        for (int r = 0; r < layout.rows(); r++) {
            double shared = Math.min(layout.ys()[r + 1], box.y1()) - Math.max(layout.ys()[r], box.y0());
            if (shared > most) {
                most = shared;
                best = r;
            }
        }
        return best;
    }

    /** A place in column units: 2.5 is the middle of the third column. Places beyond the table are at its edge. */
    static double inColumns(double[] xs, double x) {
        int column = CellLayout.interval(xs, x);
        if (column < 0) {
            return x < xs[0] ? 0 : xs.length - 1;
        }
        return column + (x - xs[column]) / (xs[column + 1] - xs[column]);
    }
}
