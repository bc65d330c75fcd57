package io.keikaku.extract.pdf;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.LegendEntry;
import io.keikaku.core.model.Box;
import io.keikaku.extract.text.LayoutWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a page says about the meaning of its colours and symbols: swatches with a label to their right, symbols each
 * followed by a label, or either of them set as a table of one or two rows. One entry alone is none: it may be an ornament.
 */
final class LegendFinder {
    private static final int LEAST_ENTRIES = 2;
    private static final int LONGEST_LABEL = 16;
    private static final int MOST_ROWS = 2;
    private static final int MOST_SWATCHES = 300;

    private static final double SMALLEST = 4;
    private static final double WIDEST = 60;
    private static final double HIGHEST = 18;
    /** Distance from swatch to label, in parts of the label's size. */
    private static final double NEAR = 1.5;

    private static final String SYMBOL = "[●○◎◯△▲▽▼□■☆★◇◆×✕→⇒➡]";
    private static final Pattern SYMBOL_AND_LABEL =
            Pattern.compile("(" + SYMBOL + ")\\s*(?:[:：=＝…･・-]+\\s*)?([^●○◎◯△▲▽▼□■☆★◇◆×✕→⇒➡:：=＝。、，\\s]"
                    + "[^●○◎◯△▲▽▼□■☆★◇◆×✕→⇒➡。、，\\s）)]*)[、，\\s）)]*");

    private final LayoutWords words;

    LegendFinder(LayoutWords words) {
        this.words = words;
    }

    /** What a small table explains; empty where it is no legend. */
    List<LegendEntry> ofTable(Grid grid) {
        if (grid.rows() > MOST_ROWS) {
            return List.of();
        }
        List<LegendEntry> entries = new ArrayList<>();
        GridCell swatch = null;
        for (GridCell cell : grid.cells()) {
            String text = cell.text().strip();
            if (words.isLegendTitle(text)) {
                continue;
            }
            if (text.isEmpty()) {
                swatch = cell.fill() == null ? swatch : cell;
            } else if (swatch != null && isLabel(text)) {
                entries.add(new LegendEntry(swatch.fill(), null, text));
                swatch = null;
            } else {
                List<LegendEntry> symbols = symbols(text);
                if (symbols.isEmpty()) {
                    return List.of();
                }
                entries.addAll(symbols);
            }
        }
        return entries.size() < LEAST_ENTRIES ? List.of() : entries;
    }

    /** What lines of text and swatches outside of tables explain. */
    List<LegendEntry> ofPage(PageContent page, List<FoundTable> tables, List<TextLine> lines) {
        List<LegendEntry> entries = new ArrayList<>(swatches(page.shapes(), tables, lines));
        for (TextLine line : lines) {
            List<LegendEntry> symbols = symbols(withoutTitle(line.text()));
            if (symbols.size() >= LEAST_ENTRIES) {
                entries.addAll(symbols);
            }
        }
        return entries.stream().distinct().toList();
    }

    private static List<LegendEntry> swatches(List<Shape> shapes, List<FoundTable> tables, List<TextLine> lines) {
        List<Shape> swatches = shapes.stream()
                .filter(LegendFinder::isSwatch)
                .filter(shape -> tables.stream().noneMatch(table -> Boxes.centred(shape.box(), table.region())))
                .sorted(Comparator.<Shape>comparingDouble(shape -> shape.box().y0())
                        .thenComparingDouble(shape -> shape.box().x0()))
                .toList();
        if (swatches.size() > MOST_SWATCHES) {
            return List.of();
        }
        List<LegendEntry> entries = new ArrayList<>();
        for (Shape swatch : swatches) {
            String label = label(swatch, swatches, lines);
            if (label != null) {
                entries.add(new LegendEntry(String.format(Locale.ROOT, "#%06x", swatch.fill()), null, label));
            }
        }
        long colours = entries.stream().map(LegendEntry::colour).distinct().count();
        return colours < LEAST_ENTRIES ? List.of() : entries;
    }

    private static boolean isSwatch(Shape shape) {
        Box box = shape.box();
        return shape.fill() >= 0
                && !Colours.white(shape.fill())
                && box.width() >= SMALLEST
                && box.width() <= WIDEST
                && box.height() >= SMALLEST
                && box.height() <= HIGHEST;
    }

    /** The text to the right of a swatch, up to the next swatch; {@code null} where it is no label. */
    private static String label(Shape swatch, List<Shape> swatches, List<TextLine> lines) {
        Box box = swatch.box();
        double middle = (box.y0() + box.y1()) / 2;
        double next = swatches.stream()
                .map(Shape::box)
                .filter(other -> other.x0() > box.x1() && middle > other.y0() && middle < other.y1())
                .mapToDouble(Box::x0)
                .min()
                .orElse(Double.MAX_VALUE);
        for (TextLine line : lines) {
            if (line.level() && middle > line.box().y0() && middle < line.box().y1()) {
                List<Glyph> glyphs = line.glyphs().stream()
                        .filter(glyph ->
                                glyph.box().x0() > box.x1() - 1 && glyph.box().x1() < next + 1)
                        .toList();
                boolean near = glyphs.stream()
                        .anyMatch(
                                glyph -> !glyph.text().isBlank() && glyph.box().x0() - box.x1() < NEAR * line.size());
                String text = near ? RunText.of(glyphs, line.direction()).strip() : "";
                if (isLabel(text)) {
                    return text;
                }
            }
        }
        return null;
    }

    private static boolean isLabel(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_LABEL
                && text.codePoints().anyMatch(Character::isLetter)
                && text.indexOf('。') < 0;
    }

    private String withoutTitle(String text) {
        int end = words.legendTitleEnd(text);
        return text.substring(end).strip();
    }

    /** The symbols of a text that is nothing but symbols and their labels. */
    private static List<LegendEntry> symbols(String text) {
        List<LegendEntry> entries = new ArrayList<>();
        Matcher pair = SYMBOL_AND_LABEL.matcher(text);
        int end = 0;
        while (pair.find() && pair.start() == end) {
            if (!isLabel(pair.group(2))) {
                return List.of();
            }
            entries.add(new LegendEntry(null, pair.group(1), pair.group(2)));
            end = pair.end();
        }
        return end == text.length() ? entries : List.of();
    }
}
