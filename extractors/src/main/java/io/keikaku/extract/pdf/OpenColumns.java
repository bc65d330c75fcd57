package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns of a table of horizontal rules: by white space, ends of shorter rules and edges of backgrounds. */
final class OpenColumns {
    /** An edge given by drawing takes the place of one given by white space that is so near, with no word between. */
    private static final double NEAR = 24;

    private static final int HEADER_LINES = 3;
    private static final double HEADER_GAP = 0.8;
    private static final ColumnGaps GAPS = new ColumnGaps(0.55, 0.12);

    private final List<RuleLevel> levels;
    private final List<TextRow> lines;

    private OpenColumns(List<RuleLevel> levels, List<TextRow> lines) {
        this.levels = levels;
        this.lines = lines;
    }

    /** Edges from left to right, outer ones included; the arguments as of {@link OpenLayout#of}. */
    static double[] edges(List<RuleLevel> levels, List<Ruling> partial, List<Box> fills, List<TextRow> lines) {
        OpenColumns columns = new OpenColumns(levels, lines);
        List<Double> edges = columns.columns();
        columns.addHeaderEdges(edges);
        partial.forEach(rule -> {
            columns.draw(edges, rule.from());
            columns.draw(edges, rule.to());
        });
        fills.forEach(fill -> {
            columns.draw(edges, fill.x0());
            columns.draw(edges, fill.x1());
        });
        return edges.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** Columns by the gaps in the rules where these agree, else by the gaps in the text. */
    private List<Double> columns() {
        RuleLevel most = levels.stream()
                .max(Comparator.comparingInt(level -> level.pieces().size()))
                .orElseThrow();
        long agreeing = levels.stream()
                .filter(level -> level.pieces().size() == most.pieces().size())
                .count();
        List<Double> edges = new ArrayList<>();
        if (most.pieces().size() > 1 && agreeing >= 2) {
            edges.add(most.from());
            for (int i = 1; i < most.pieces().size(); i++) {
                edges.add((most.pieces().get(i - 1).to() + most.pieces().get(i).from()) / 2);
            }
            edges.add(most.to());
        } else {
            for (double edge :
                    GAPS.edges(lines, levels.get(0).from(), levels.get(0).to())) {
                edges.add(edge);
            }
        }
        return edges;
    }

    /** Parts columns that only the header tells apart, because below they are merged throughout. */
    private void addHeaderEdges(List<Double> edges) {
        for (TextRow line : lines.subList(0, Math.min(HEADER_LINES, lines.size()))) {
            for (int i = 1; i < line.words().size(); i++) {
                TextRow.Word before = line.words().get(i - 1);
                TextRow.Word next = line.words().get(i);
                boolean apart = next.box().x0() - before.box().x1() >= HEADER_GAP * next.size();
                boolean words = before.text().length() > 1 && next.text().length() > 1;
                boolean parted = edges.stream().anyMatch(x -> x > centre(before) && x < centre(next));
                if (apart && words && !parted) {
                    edges.add((before.box().x1() + next.box().x0()) / 2);
                    edges.sort(Comparator.naturalOrder());
                }
            }
        }
    }

    private static double centre(TextRow.Word word) {
        return (word.box().x0() + word.box().x1()) / 2;
    }

    /** Adds an edge that is drawn, in place of a near one that is not. */
    private void draw(List<Double> edges, double x) {
        if (x < edges.get(0) + OpenLayout.SAME || x > edges.get(edges.size() - 1) - OpenLayout.SAME) {
            return;
        }
        for (int i = 0; i < edges.size(); i++) {
            double edge = edges.get(i);
            if (Math.abs(edge - x) <= OpenLayout.SAME) {
                return;
            }
            boolean inner = i > 0 && i + 1 < edges.size();
            if (inner && Math.abs(edge - x) <= NEAR && isBlank(Math.min(edge, x), Math.max(edge, x))) {
                edges.set(i, x);
                return;
            }
        }
        edges.add(x);
        edges.sort(Comparator.naturalOrder());
    }

    private boolean isBlank(double from, double to) {
        return lines.stream()
                .flatMap(line -> line.words().stream())
                .noneMatch(word -> centre(word) > from && centre(word) < to);
    }
}
