package io.keikaku.extract.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds tables that are drawn with horizontal rules only, such as those of scientific print: at least two rules of one
 * width, with text between them that stands in columns.
 */
final class OpenTables {
    private static final double SAME_END = 5;
    private static final double NARROWEST = 60;
    /** Lines of tables have less blank around them, in sizes of their text. */
    private static final double ROOM = 2;
    /** Tables with so few rules have them above, below and under the header, not between rows. */
    private static final int MOST_UNRULED = 4;

    private static final ColumnGaps GAPS = new ColumnGaps(0.55, 0.12);

    private OpenTables() {}

    /**
     * Layouts of such tables.
     *
     * @param levels rules that belong to no other table, from top to bottom
     * @param rows text that belongs to no other table
     */
    static List<CellLayout> find(List<RuleLevel> levels, List<TextRow> rows) {
        List<List<RuleLevel>> groups = new ArrayList<>();
        for (RuleLevel level : levels) {
            if (level.width() < NARROWEST) {
                continue;
            }
            List<RuleLevel> home = null;
            for (List<RuleLevel> group : groups) {
                RuleLevel first = group.get(0);
                if (Math.abs(first.from() - level.from()) <= SAME_END
                        && Math.abs(first.to() - level.to()) <= SAME_END) {
                    home = group;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.add(level);
        }
        List<CellLayout> layouts = new ArrayList<>();
        for (List<RuleLevel> group : groups) {
            for (List<RuleLevel> part : partAtProse(group, rows)) {
                layout(part, rows).ifPresent(layouts::add);
            }
        }
        return layouts;
    }

    /** A band of running text between two rules is no part of a table. */
    private static List<List<RuleLevel>> partAtProse(List<RuleLevel> group, List<TextRow> rows) {
        List<List<RuleLevel>> parts = new ArrayList<>();
        List<RuleLevel> part = new ArrayList<>(List.of(group.get(0)));
        for (int i = 1; i < group.size(); i++) {
            List<TextRow> band = between(rows, group.get(i - 1), group.get(i));
            if (!band.isEmpty() && !standsInColumns(band, group.get(i - 1), group.get(i))) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(group.get(i));
        }
        parts.add(part);
        parts.removeIf(p -> p.size() < 2);
        return parts;
    }

    private static boolean standsInColumns(List<TextRow> band, RuleLevel above, RuleLevel level) {
        if (band.size() == 1) {
            return band.get(0).words().size() > 1 || !standsApart(band.get(0), above, level);
        }
        double[] edges = GAPS.edges(band, level.from(), level.to());
        return edges.length > 2 && !Prose.fills(band, edges);
    }

    /** A heading between two tables has more room around it than a line of a table. */
    private static boolean standsApart(TextRow line, RuleLevel above, RuleLevel below) {
        return below.y() - above.y() - line.box().height() > ROOM * line.size();
    }

    private static List<TextRow> between(List<TextRow> rows, RuleLevel top, RuleLevel bottom) {
        List<TextRow> band = new ArrayList<>();
        for (TextRow row : rows) {
            if (row.middle() > top.y() && row.middle() < bottom.y()) {
                TextRow inside = row.between(top.from(), top.to());
                if (inside != null) {
                    band.add(inside);
                }
            }
        }
        return band;
    }

    private static Optional<CellLayout> layout(List<RuleLevel> levels, List<TextRow> rows) {
        RuleLevel top = levels.get(0);
        RuleLevel bottom = levels.get(levels.size() - 1);
        List<TextRow> lines = between(rows, top, bottom);
        if (lines.size() < 2) {
            return Optional.empty();
        }
        double[] xs = columns(levels, lines);
        if (xs.length < 3) {
            return Optional.empty();
        }
        List<Double> ys = new ArrayList<>(List.of(top.y()));
        RowJoiner joiner = new RowJoiner(xs, lines);
        boolean ruledRows = levels.size() > MOST_UNRULED;
        for (int i = 1; i < levels.size(); i++) {
            List<TextRow> band = between(rows, levels.get(i - 1), levels.get(i));
            if (band.isEmpty()) {
                ys.set(ys.size() - 1, i == 1 ? levels.get(i).y() : ys.get(ys.size() - 1));
                continue;
            }
            if (!ruledRows) {
                ys.addAll(RowJoiner.edgesBetween(joiner.rows(band)));
            }
            ys.add(levels.get(i).y());
        }
        double[] rowEdges = ys.stream().mapToDouble(Double::doubleValue).toArray();
        if (rowEdges.length < 3) {
            return Optional.empty();
        }
        CellLayout layout = SpanningText.layout(xs, rowEdges, lines);
        return Optional.of(ruledRows ? UndrawnRows.part(layout, lines) : layout);
    }

    /** Columns by the gaps in the rules where these agree, else by the gaps in the text. */
    private static double[] columns(List<RuleLevel> levels, List<TextRow> lines) {
        RuleLevel most = levels.stream()
                .max(Comparator.comparingInt(level -> level.pieces().size()))
                .orElseThrow();
        long agreeing = levels.stream()
                .filter(level -> level.pieces().size() == most.pieces().size())
                .count();
        if (most.pieces().size() > 1 && agreeing >= 2) {
            double[] edges = new double[most.pieces().size() + 1];
            edges[0] = most.from();
            edges[edges.length - 1] = most.to();
            for (int i = 1; i < most.pieces().size(); i++) {
                edges[i] = (most.pieces().get(i - 1).to() + most.pieces().get(i).from()) / 2;
            }
            return edges;
        }
        return GAPS.edges(lines, levels.get(0).from(), levels.get(0).to());
    }
}
