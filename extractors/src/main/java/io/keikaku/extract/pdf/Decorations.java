package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells what is drawn around the lines of a page, tables aside. */
final class Decorations {
    /** Bands and frames of one line are at most so high, in sizes of the text. */
    private static final double HIGHEST = 3.4;
    /** They take this share of the text's width. */
    private static final double WIDE = 0.55;
    /** Rules run at most so far above or below their line, in sizes of the text. */
    private static final double NEAR = 1;

    private static final double THIN = 3;
    private static final double SLACK = 2;
    /** Heights and width of what stands before a line, and its distance from it, in sizes of the text. */
    private static final double LOWEST_SIGN = 0.65;

    private static final double HIGHEST_SIGN = 2.2;
    private static final double WIDEST_SIGN = 1.6;
    private static final double SIGN_GAP = 1.5;
    /** A page of more shapes is a drawing. */
    private static final int MOST = 2000;
    /** So many lines in sequence that are set off alike are no titles. */
    private static final int CHART = 3;

    private final List<TextLine> lines;
    private final List<Shape> areas = new ArrayList<>();
    private final List<Box> rules = new ArrayList<>();
    private final Map<TextLine, Decoration> decorations = new IdentityHashMap<>();
    private final double left;
    private final double width;

    /**
     * @param found the tables of the page
     * @param zones what stands on it, in reading order
     */
    Decorations(PageContent page, List<FoundTable> found, List<Zone> zones) {
        this.lines = Zone.lines(zones);
        Box text = Stream.concat(
                        lines.stream().map(TextLine::box), found.stream().map(FoundTable::region))
                .reduce(Box::union)
                .orElse(new Box(0, 0, 0, 0));
        this.left = text.x0();
        this.width = text.width();
        if (page.shapes().size() > MOST) {
            return;
        }
        addShapes(page, found);
        judge(zones.stream().flatMap(zone -> zone.items().stream()).toList());
    }

    private void addShapes(PageContent page, List<FoundTable> found) {
        for (Shape shape : page.shapes()) {
            Box box = shape.box();
            boolean visible = shape.stroke() >= 0 || shape.fill() >= 0 && !Colours.white(shape.fill());
            if (visible && found.stream().noneMatch(table -> Boxes.within(box, table.region(), THIN))) {
                if (box.height() > THIN) {
                    areas.add(shape);
                } else if (box.width() > THIN) {
                    rules.add(box);
                }
            }
        }
    }

    /** What is drawn around a line of the page to set it off as a title. */
    Decoration of(TextLine line) {
        return decorations.getOrDefault(line, Decoration.NONE);
    }

    /** Lines one after the other that are all set off alike, with nothing told of any, are boxes of a chart. */
    private void judge(List<LayoutItem> items) {
        List<TextLine> alike = new ArrayList<>();
        Decoration last = Decoration.NONE;
        for (LayoutItem item : items) {
            Decoration drawn = item instanceof LayoutItem.Line line ? drawn(line.line()) : Decoration.NONE;
            if (drawn != last) {
                note(alike, last);
            }
            last = drawn;
            if (item instanceof LayoutItem.Line line && drawn != Decoration.NONE) {
                alike.add(line.line());
            }
        }
        note(alike, last);
    }

    private void note(List<TextLine> alike, Decoration decoration) {
        if (alike.size() < CHART) {
            alike.forEach(line -> decorations.put(line, decoration));
        }
        alike.clear();
    }

    private Decoration drawn(TextLine line) {
        if (areas.isEmpty() && rules.isEmpty() || !line.level()) {
            return Decoration.NONE;
        }
        Decoration drawn = areas.stream()
                .map(shape -> of(line, shape))
                .min(Decoration::compareTo)
                .orElse(Decoration.NONE);
        if (drawn != Decoration.NONE) {
            return drawn;
        }
        boolean above = rules.stream().anyMatch(rule -> isWide(rule) && isOver(line, rule));
        boolean below = rules.stream().anyMatch(rule -> isUnder(line, rule));
        if (!below || !isAlone(line)) {
            return Decoration.NONE;
        }
        return above ? Decoration.RULES : Decoration.UNDERLINE;
    }

    private Decoration of(TextLine line, Shape shape) {
        Box box = shape.box();
        if (Boxes.within(line.box(), box, SLACK)) {
            boolean single = box.height() <= HIGHEST * line.size()
                    && lines.stream().noneMatch(other -> other != line && Boxes.centred(other.box(), box));
            if (single && isWide(box)) {
                boolean filled = shape.fill() >= 0 && shape.subpaths().size() == 1;
                return filled ? Decoration.BAND : Decoration.FRAME;
            }
            boolean label = single && box.x0() < left + line.size() && isAlone(line);
            return label ? Decoration.LABEL : Decoration.NONE;
        }
        return isSign(box, line) && isAlone(line) ? Decoration.SIGN : Decoration.NONE;
    }

    private boolean isWide(Box box) {
        return box.width() >= WIDE * width;
    }

    private static boolean isSign(Box box, TextLine line) {
        double size = line.size();
        double gap = line.box().x0() - box.x1();
        double middle = (box.y0() + box.y1()) / 2;
        return box.height() >= LOWEST_SIGN * size
                && box.height() <= HIGHEST_SIGN * size
                && box.width() <= WIDEST_SIGN * size
                && gap > -SLACK
                && gap <= SIGN_GAP * size
                && middle > line.box().y0()
                && middle < line.box().y1();
    }

    private static boolean isOver(TextLine line, Box rule) {
        double gap = line.box().y0() - rule.y1();
        return gap > -SLACK && gap <= NEAR * line.size() && covers(rule, line.box());
    }

    private static boolean isUnder(TextLine line, Box rule) {
        double gap = rule.y0() - line.box().y1();
        return gap > -SLACK && gap <= NEAR * line.size() && covers(rule, line.box());
    }

    private static boolean covers(Box rule, Box line) {
        return rule.x0() <= line.x0() + SLACK && rule.x1() >= line.x1() - SLACK;
    }

    /** Whether no other line stands beside it. */
    private boolean isAlone(TextLine line) {
        return lines.stream()
                .noneMatch(other -> other != line
                        && other.box().y0() < line.box().y1() - SLACK
                        && other.box().y1() > line.box().y0() + SLACK);
    }
}
