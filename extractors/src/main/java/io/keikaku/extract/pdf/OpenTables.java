package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
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
    /** Lower backgrounds set off text, not cells. */
    private static final double LOWEST_FILL = 6;

    private static final ColumnGaps GAPS = new ColumnGaps(0.55, 0.12);

    private OpenTables() {}

    /**
     * Layouts of such tables.
     *
     * @param levels rules that belong to no other table, from top to bottom
     * @param fills that belong to no other table
     * @param rows text that belongs to no other table
     */
    static List<CellLayout> find(List<RuleLevel> levels, List<Fill> fills, List<TextRow> rows) {
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
                layout(part, levels, fills, rows).ifPresent(layouts::add);
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

    private static Optional<CellLayout> layout(
            List<RuleLevel> levels, List<RuleLevel> all, List<Fill> fills, List<TextRow> rows) {
        RuleLevel top = levels.get(0);
        RuleLevel bottom = levels.get(levels.size() - 1);
        List<TextRow> lines = between(rows, top, bottom);
        if (lines.size() < 2) {
            return Optional.empty();
        }
        List<Ruling> partial = new ArrayList<>();
        for (RuleLevel level : all) {
            boolean within = level.from() >= top.from() - SAME_END && level.to() <= top.to() + SAME_END;
            if (within && level.y() > top.y() && level.y() < bottom.y() && !levels.contains(level)) {
                partial.add(new Ruling(level.y(), level.from(), level.to()));
            }
        }
        Box region = new Box(top.from(), top.y(), top.to(), bottom.y());
        List<Box> inside = new ArrayList<>();
        for (Fill fill : fills) {
            if (!fill.white() && fill.box().height() >= LOWEST_FILL && Boxes.within(fill.box(), region, SAME_END)) {
                inside.add(fill.box());
            }
        }
        return OpenLayout.of(levels, partial, inside, lines);
    }
}
