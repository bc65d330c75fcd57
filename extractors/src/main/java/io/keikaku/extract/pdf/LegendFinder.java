package io.keikaku.extract.pdf;

import io.keikaku.core.document.LegendEntry;
import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
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
    /** A page with more coloured areas is a picture. */
    private static final int MOST = 400;

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
        if (!mayHaveLegend(page)) {
            return new FoundLegend(List.of(), List.of());
        }
        List<TextRow> rows = TextRow.of(page.glyphs());
        List<Entry> swatches = swatches(page, tables, rows);
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
    }

    private static List<Entry> swatches(PageContent page, List<FoundTable> tables, List<TextRow> rows) {
        List<Shape> shapes = page.shapes().stream()
                .filter(shape -> isSwatch(shape) && !isInTable(shape.box(), tables))
                .limit(MOST + 1)
                .toList();
        List<Entry> swatches = new ArrayList<>();
        if (shapes.size() > MOST) {
            return swatches;
        }
        for (Shape shape : shapes) {
            Entry entry = entry(shape, page, rows);
            if (entry != null && swatches.stream().noneMatch(other -> other.isCopy(entry))) {
                swatches.add(entry);
            }
        }
        return swatches;
    }

    /** Most pages have neither swatches nor symbols, and cost no more than this look. */
    private static boolean mayHaveLegend(PageContent page) {
        return page.shapes().stream().anyMatch(LegendFinder::isSwatch)
                || page.glyphs().stream()
                                .filter(LegendFinder::isSymbol)
                                .limit(FEWEST)
                                .count()
                        == FEWEST;
    }

    private static boolean isSymbol(Glyph glyph) {
        return glyph.text().length() == 1 && SYMBOLS.indexOf(glyph.text().charAt(0)) >= 0;
    }

    private static boolean isSwatch(Shape shape) {
        Box box = shape.box();
        return shape.fill() >= 0
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
                }
            }
        }
        return null;
    }

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
        if (row.words().stream().noneMatch(word -> word.text().chars().anyMatch(c -> SYMBOLS.indexOf(c) >= 0))) {
            return;
        }
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
    }
}
