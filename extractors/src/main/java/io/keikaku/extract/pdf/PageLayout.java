package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the items of a page into reading order by a recursive X-Y cut (Nagy and Seth, "Hierarchical representation of
 * optically scanned documents", 1984; on bounding boxes as in Ha, Haralick and Phillips, 1995). A page is cut into bands
 * first; bands that leave the same gutter free, with text on both sides of it, are put together again and cut into
 * columns.
 */
final class PageLayout {
    /** Boxes of neighbouring lines may overlap by this many points. */
    private static final double OVERLAP = 2;
    /** Items at one height overlap by this part of the lower one. */
    private static final double SAME_HEIGHT = 0.5;

    /** Heads and feet stand at least this far from the text, in parts of their height. */
    private static final double APART = 1.2;

    private static final int DEEPEST = 40;

    private final List<Zone> zones = new ArrayList<>();
    private List<LayoutItem> open = new ArrayList<>();

    private PageLayout() {}

    /** The zones of a page in reading order. */
    static List<Zone> zones(List<LayoutItem> items) {
        PageLayout layout = new PageLayout();
        layout.zone(items, null, 0);
        return layout.zones;
    }

    /** Lays out a column, a text box or the page: what is read on its own. */
    private void zone(List<LayoutItem> printed, Box frame, int depth) {
        List<LayoutItem> items = SideLabels.join(printed);
        List<LayoutItem> outer = open;
        open = new ArrayList<>();
        List<List<LayoutItem>> bands = cut(items, false);
        Box measure = frame == null ? measure(depth == 0 ? text(bands) : items) : inner(items, frame);
        order(bands, measure, frame != null, depth);
        close(measure, frame != null);
        open = outer;
    }

    private void close(Box measure, boolean framed) {
        if (!open.isEmpty()) {
            zones.add(new Zone(open, measure, framed, null));
            open = new ArrayList<>();
        }
    }

    private void order(List<List<LayoutItem>> bands, Box measure, boolean framed, int depth) {
        for (int i = 0; i < bands.size(); ) {
            Gutter gutter = depth < DEEPEST ? Gutter.after(bands, i) : null;
            if (gutter == null) {
                band(bands.get(i), measure, framed, depth);
                i++;
            } else {
                close(measure, framed);
                List<LayoutItem> both = bands.subList(i, gutter.end()).stream()
                        .flatMap(List::stream)
                        .toList();
                zone(both.stream().filter(gutter::isLeft).toList(), null, depth + 1);
                zone(both.stream().filter(item -> !gutter.isLeft(item)).toList(), null, depth + 1);
                i = gutter.end();
            }
        }
    }

    /** What stands at one height: a line, a table, a text box, or several of them side by side. */
    private void band(List<LayoutItem> items, Box measure, boolean framed, int depth) {
        if (items.size() == 1) {
            single(items.getFirst(), measure, framed, depth);
            return;
        }
        if (items.stream().allMatch(LayoutItem.Line.class::isInstance) && level(items)) {
            open.add(joined(items));
            return;
        }
        List<List<LayoutItem>> parts = cut(items, true);
        if (parts.size() > 1 && depth < DEEPEST) {
            close(measure, framed);
            parts.forEach(part -> zone(part, null, depth + 1));
            return;
        }
        items.stream()
                .sorted(Comparator.<LayoutItem>comparingDouble(
                                item -> item.box().y0())
                        .thenComparingDouble(item -> item.box().x0()))
                .forEach(item -> single(item, measure, framed, depth));
    }

    private void single(LayoutItem item, Box measure, boolean framed, int depth) {
        switch (item) {
            case LayoutItem.Frame frame -> {
                close(measure, framed);
                zone(frame.items(), frame.box(), depth + 1);
            }
            case LayoutItem.Turned turned -> {
                close(measure, framed);
                zones.add(turned(turned.lines()));
            }
            case LayoutItem.Labelled labelled -> {
                close(measure, framed);
                zones.add(Zone.labelled(labelled, measure, framed));
            }
            case LayoutItem.Line line -> open.add(line);
            case LayoutItem.Table table -> open.add(table);
        }
    }

    private static Zone turned(List<TextLine> lines) {
        List<LayoutItem> items = new ArrayList<>();
        lines.forEach(line -> items.add(new LayoutItem.Line(line, line.turned())));
        return new Zone(items, measure(items), false, null);
    }

    private static boolean level(List<LayoutItem> items) {
        Box tallest = items.stream()
                .map(LayoutItem::box)
                .max(Comparator.comparingDouble(Box::height))
                .orElseThrow();
        WritingDirection direction = ((LayoutItem.Line) items.getFirst()).line().direction();
        return items.stream().allMatch(item -> {
            Box box = item.box();
            double overlap = Math.min(box.y1(), tallest.y1()) - Math.max(box.y0(), tallest.y0());
            return overlap >= SAME_HEIGHT * box.height()
                    && ((LayoutItem.Line) item).line().direction() == direction;
        });
    }

    private static LayoutItem joined(List<LayoutItem> items) {
        TextLine line = TextLine.joined(
                items.stream().map(item -> ((LayoutItem.Line) item).line()).toList());
        return new LayoutItem.Line(line, measure(items));
    }

    /** Parts items by the gaps that no item crosses: from left to right, or from top to bottom. */
    static List<List<LayoutItem>> cut(List<LayoutItem> items, boolean sideways) {
        List<LayoutItem> sorted = items.stream()
                .sorted(Comparator.<LayoutItem>comparingDouble(item -> from(item.box(), sideways))
                        .thenComparingDouble(item -> from(item.box(), !sideways)))
                .toList();
        List<List<LayoutItem>> parts = new ArrayList<>();
        double end = Double.NEGATIVE_INFINITY;
        for (LayoutItem item : sorted) {
            double slack = Math.min(OVERLAP, (to(item.box(), sideways) - from(item.box(), sideways)) / 4);
            if (parts.isEmpty() || from(item.box(), sideways) + slack >= end) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(item);
            end = Math.max(end, to(item.box(), sideways));
        }
        return parts;
    }

    private static double from(Box box, boolean sideways) {
        return sideways ? box.x0() : box.y0();
    }

    private static double to(Box box, boolean sideways) {
        return sideways ? box.x1() : box.y1();
    }

    /** The items of a page without those that stand apart at its head and foot, which may be wider than the text. */
    private static List<LayoutItem> text(List<List<LayoutItem>> bands) {
        List<LayoutItem> inner = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Box box = measure(bands.get(i));
            boolean afterGap = i > 0 && box.y0() - measure(bands.get(i - 1)).y1() > APART * box.height();
            boolean beforeGap =
                    i + 1 < bands.size() && measure(bands.get(i + 1)).y0() - box.y1() > APART * box.height();
            boolean head = i == 0 && beforeGap;
            boolean foot = i == bands.size() - 1 && afterGap;
            if (!head && !foot) {
                inner.addAll(bands.get(i));
            }
        }
        List<LayoutItem> lines =
                inner.stream().filter(LayoutItem.Line.class::isInstance).toList();
        return lines.isEmpty() ? bands.stream().flatMap(List::stream).toList() : lines;
    }

    private static Box measure(List<LayoutItem> items) {
        return items.stream().map(LayoutItem::box).reduce(Box::union).orElse(new Box(0, 0, 0, 0));
    }

    /** Text in a box keeps the same distance from its right edge as from its left. */
    private static Box inner(List<LayoutItem> items, Box frame) {
        Box text = measure(items);
        double padding = Math.max(0, text.x0() - frame.x0());
        return new Box(text.x0(), text.y0(), Math.max(text.x1(), frame.x1() - padding), text.y1());
    }
}
