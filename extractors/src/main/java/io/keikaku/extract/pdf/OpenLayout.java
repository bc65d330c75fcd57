package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Lays out a table of horizontal rules as a lattice: its columns are ruled where white space, ends of shorter rules and
 * edges of backgrounds say so, its rows where rules, backgrounds or, failing these, the lines of text do. Where text or a
 * background runs on over an edge, the edge is left out, which makes a merged cell.
 */
final class OpenLayout {
    /** Tables with so few rules have them above, below and under the header, not between rows. */
    private static final int MOST_UNRULED = 4;
    /** Filled areas of so many heights are rows. */
    private static final int FEWEST_FILLED_ROWS = 3;

    static final double SAME = 3;
    private static final double SLIVER = 0.3;

    private final List<RuleLevel> levels;
    private final List<Ruling> partial;
    private final List<Box> fills;
    private final List<TextRow> lines;
    private final double[] xs;

    private OpenLayout(List<RuleLevel> levels, List<Ruling> partial, List<Box> fills, List<TextRow> lines) {
        this.levels = levels;
        this.partial = partial;
        this.fills = fills;
        this.lines = lines;
        xs = OpenColumns.edges(levels, partial, fills, lines);
    }

    /**
     * The cells of a table.
     *
     * @param levels rules over its whole width, from top to bottom, at least two
     * @param partial shorter rules between these
     * @param fills backgrounds of its cells
     * @param lines its text, not empty
     */
    static Optional<CellLayout> of(List<RuleLevel> levels, List<Ruling> partial, List<Box> fills, List<TextRow> lines) {
        OpenLayout layout = new OpenLayout(levels, partial, fills, lines);
        return layout.xs.length < 3 ? Optional.empty() : layout.cells();
    }

    private Optional<CellLayout> cells() {
        List<Ruling> horizontal = new ArrayList<>(partial);
        double left = xs[0];
        double right = xs[xs.length - 1];
        levels.forEach(level -> horizontal.add(new Ruling(level.y(), left, right)));
        boolean ruled = levels.size() + partial.size() > MOST_UNRULED;
        List<Double> filled = filledRows();
        if (filled.size() > FEWEST_FILLED_ROWS) {
            filled.forEach(y -> addRow(y, horizontal));
        } else if (!ruled) {
            addTextRows(horizontal);
        }
        double[] ys =
                horizontal.stream().mapToDouble(Ruling::at).sorted().distinct().toArray();
        List<Ruling> vertical = new ArrayList<>();
        for (int r = 0; r + 1 < ys.length; r++) {
            vertical.add(new Ruling(left, ys[r], ys[r + 1]));
            vertical.add(new Ruling(right, ys[r], ys[r + 1]));
            for (int c = 1; c + 1 < xs.length; c++) {
                if (!runsAcross(xs[c], ys[r], ys[r + 1])) {
                    vertical.add(new Ruling(xs[c], ys[r], ys[r + 1]));
                }
            }
        }
        Optional<CellLayout> cells = Lattice.exact(new RulingGroup(horizontal, vertical))
                .filter(layout -> layout.rows() > 1 && layout.columns() > 1);
        return ruled ? cells.map(layout -> UndrawnRows.part(layout, lines)) : cells;
    }

    private List<Double> filledRows() {
        List<Double> ys = new ArrayList<>();
        fills.stream()
                .flatMap(fill -> List.of(fill.y0(), fill.y1()).stream())
                .sorted()
                .forEach(y -> {
                    if (ys.isEmpty() || y - ys.get(ys.size() - 1) > SAME) {
                        ys.add(y);
                    }
                });
        return ys;
    }

    private void addTextRows(List<Ruling> horizontal) {
        RowJoiner joiner = new RowJoiner(xs, lines);
        for (int i = 1; i < levels.size(); i++) {
            double top = levels.get(i - 1).y();
            double bottom = levels.get(i).y();
            List<TextRow> band = lines.stream()
                    .filter(line -> line.middle() > top && line.middle() < bottom)
                    .toList();
            Optional<RowBands> grouped = RowBands.of(xs, band).filter(rows -> rows.groupColumns() > 0);
            grouped.ifPresentOrElse(
                    rows -> horizontal.addAll(rows.rulings(0)),
                    () -> RowJoiner.edgesBetween(joiner.rows(band)).forEach(y -> addRow(y, horizontal)));
        }
    }

    /** Rules a row's edge in the columns where neither a line of text nor a background runs on over it. */
    private void addRow(double y, List<Ruling> horizontal) {
        for (int c = 0; c + 1 < xs.length; c++) {
            double middle = (xs[c] + xs[c + 1]) / 2;
            double from = xs[c];
            double to = xs[c + 1];
            boolean written = lines.stream().anyMatch(line -> {
                double sliver = SLIVER * line.box().height();
                return line.box().y0() < y - sliver && line.box().y1() > y + sliver && line.between(from, to) != null;
            });
            boolean painted = fills.stream()
                    .anyMatch(fill ->
                            fill.y0() < y - SAME && fill.y1() > y + SAME && fill.x0() < middle && fill.x1() > middle);
            if (!written && !painted) {
                horizontal.add(new Ruling(y, from, to));
            }
        }
    }

    /** A shorter rule below a single text says over which columns this text stands. */
    private boolean isSpanned(double x, double top, double bottom) {
        return partial.stream()
                .filter(rule -> Math.abs(rule.at() - bottom) <= SAME && rule.from() < x - SAME && rule.to() > x + SAME)
                .anyMatch(rule -> lines.stream()
                                .filter(line -> line.middle() > top && line.middle() < bottom)
                                .map(line -> line.between(rule.from(), rule.to()))
                                .filter(Objects::nonNull)
                                .mapToInt(line -> line.words().size())
                                .sum()
                        == 1);
    }

    private boolean runsAcross(double x, double top, double bottom) {
        double middle = (top + bottom) / 2;
        boolean painted = fills.stream()
                .anyMatch(fill ->
                        fill.x0() < x - SAME && fill.x1() > x + SAME && fill.y0() < middle && fill.y1() > middle);
        return painted
                || isSpanned(x, top, bottom)
                || lines.stream()
                        .filter(line -> line.middle() > top && line.middle() < bottom)
                        .flatMap(line -> line.words().stream())
                        .anyMatch(word -> word.box().x0() < x - SLIVER * word.size()
                                && word.box().x1() > x + SLIVER * word.size());
    }
}
