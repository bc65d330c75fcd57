package io.keikaku.extract.pdf;

<<<<<<< HEAD
import io.keikaku.core.document.LegendEntry;
import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
=======
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.LegendEntry;
import io.keikaku.core.model.Box;
import io.keikaku.extract.text.LayoutWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
>>>>>>> refs/heads/pdf
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
<<<<<<< HEAD
 * Finds what a page says of its colours and symbols: small coloured areas without text, each with a text to its right, at
 * least two of them in a line or a column; and symbols each with a meaning, at least two in a line.
 */
final class LegendFinder {
    private static final double SMALLEST = 4;
    private static final double WIDEST = 72;
    private static final double HIGHEST = 24;
    /** A label begins at most so many sizes right of its swatch. */
    private static final double NEAR = 2;
    /** Words of one label are at most so many sizes apart. */
    private static final double WORD_GAP = 1.2;
    /** Swatches stand in line when they differ by at most so much, in points. */
    private static final double IN_LINE = 3;

    private static final int FEWEST = 2;
    private static final String SYMBOLS = "●○◎◉◇◆□■△▲▽▼☆★×✕→⇒⇨➡";
    private static final Pattern SYMBOL =
            Pattern.compile("([" + SYMBOLS + "])[　 :：=＝…―]+" + "([^" + SYMBOLS + ":：=＝、,，；;　 ）)］\\]】]+)");

    private LegendFinder() {}

    /**
     * A legend found.
     *
     * @param regions where entries stand
     */
    record FoundLegend(List<LegendEntry> entries, List<Box> regions) {

        /** Whether a table is nothing but the frame of this legend. */
        boolean holds(FoundTable table) {
            return table.grid().rows() <= 2
                    && regions.stream()
                                    .filter(region -> Boxes.centred(region, table.region()))
                                    .count()
                            >= FEWEST;
        }
    }

    /** The legend of a page; without entries where there is none. */
    static FoundLegend find(PageContent page, List<FoundTable> tables) {
        List<TextRow> rows = TextRow.of(page.glyphs());
        List<Entry> swatches = new ArrayList<>();
        for (Shape shape : page.shapes()) {
            if (isSwatch(shape) && !isInTable(shape.box(), tables)) {
                Entry entry = entry(shape, page, rows);
                if (entry != null && swatches.stream().noneMatch(other -> other.isCopy(entry))) {
                    swatches.add(entry);
                }
            }
        }
        Map<String, LegendEntry> entries = new LinkedHashMap<>();
        List<Box> regions = new ArrayList<>();
        for (Entry entry : swatches) {
            if (swatches.stream().filter(entry::inLineWith).count() >= FEWEST) {
                String colour = new Fill(entry.swatch, entry.colour).hex();
                entries.putIfAbsent(colour, new LegendEntry(colour, null, entry.label));
                regions.add(entry.swatch);
            }
        }
        for (TextRow row : rows) {
            addSymbols(row, entries, regions);
        }
        return new FoundLegend(List.copyOf(entries.values()), regions);
=======
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
>>>>>>> refs/heads/pdf
    }

    private static boolean isSwatch(Shape shape) {
        Box box = shape.box();
        return shape.fill() >= 0
<<<<<<< HEAD
                && !new Fill(box, shape.fill()).white()
                && Math.min(box.width(), box.height()) >= SMALLEST
                && box.width() <= WIDEST
                && box.height() <= HIGHEST;
    }

    /** Coloured cells of a table of several rows are what a legend explains. */
    private static boolean isInTable(Box box, List<FoundTable> tables) {
        return tables.stream().anyMatch(table -> table.grid().rows() > 2 && Boxes.centred(box, table.region()));
    }

    private static Entry entry(Shape shape, PageContent page, List<TextRow> rows) {
        Box box = shape.box();
        if (page.glyphs().stream().anyMatch(glyph -> !glyph.text().isBlank() && Boxes.centred(glyph.box(), box))) {
            return null;
        }
        for (TextRow row : rows) {
            if (row.middle() > box.y0() - 2 && row.middle() < box.y1() + 2) {
                String label = label(box, row);
                if (label != null) {
                    return new Entry(box, shape.fill(), label);
=======
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
>>>>>>> refs/heads/pdf
                }
            }
        }
        return null;
    }

<<<<<<< HEAD
    private static String label(Box swatch, TextRow row) {
        StringBuilder label = new StringBuilder();
        double end = swatch.x1();
        for (TextRow.Word word : row.words()) {
            if (word.box().x0() < swatch.x1() - 1) {
                continue;
            }
            double gap = word.box().x0() - end;
            if (gap > (label.isEmpty() ? NEAR : WORD_GAP) * word.size()) {
                break;
            }
            label.append(word.text());
            end = word.box().x1();
        }
        String text = label.toString().replaceFirst("^[:：…・]+", "").strip();
        return text.isEmpty() ? null : text;
    }

    private static void addSymbols(TextRow row, Map<String, LegendEntry> entries, List<Box> regions) {
        StringBuilder text = new StringBuilder();
        row.words().forEach(word -> text.append(word.text()).append(' '));
        Map<String, LegendEntry> found = new LinkedHashMap<>();
        Matcher matcher = SYMBOL.matcher(text);
        while (matcher.find()) {
            found.putIfAbsent(matcher.group(1), new LegendEntry(null, matcher.group(1), matcher.group(2)));
        }
        if (found.size() >= FEWEST) {
            found.forEach(entries::putIfAbsent);
            found.forEach((symbol, entry) -> regions.add(row.box()));
        }
    }

    /** A swatch and what stands beside it. */
    private record Entry(Box swatch, int colour, String label) {

        boolean isCopy(Entry other) {
            return Boxes.overlap(swatch, other.swatch) > 0;
        }

        /** Whether swatches are of one legend: side by side or one below the other, and of one size. */
        boolean inLineWith(Entry other) {
            boolean level = Math.abs(swatch.y0() - other.swatch.y0()) <= IN_LINE;
            boolean plumb = Math.abs(swatch.x0() - other.swatch.x0()) <= IN_LINE;
            return (level || plumb) && Math.abs(swatch.height() - other.swatch.height()) <= IN_LINE;
        }
=======
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
>>>>>>> refs/heads/pdf
    }
}
