package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import io.keikaku.core.model.Warning;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a page's content into zones of lines and tables. Thread-safe. */
final class PageAnalyser {
    private final TableFinder tables = new TableFinder();

    /** @param warnings receives what was not looked for */
    PageReading read(PageContent page, List<Warning> warnings) {
        List<TextLine> printed = LineBuilder.lines(page.glyphs());
        List<Glyph> glyphs = new ArrayList<>(RubyFilter.without(page.glyphs(), printed));
        glyphs.addAll(DrawnBullets.find(page.shapes(), printed));
        PageContent plain = withGlyphs(page, glyphs);
        List<FoundTable> all = tables.find(plain, warnings);
        LegendFinder.FoundLegend legend = LegendFinder.find(plain, all);
        List<FoundTable> found =
                all.stream().filter(table -> !legend.holds(table)).toList();
        boolean asPrinted = found.isEmpty() && glyphs.size() == page.glyphs().size();
        List<TextLine> lines = asPrinted ? printed : LineBuilder.lines(outside(found, glyphs));
        WritingDirection direction = direction(lines);
        List<LayoutItem> items = new ArrayList<>();
        for (TextLine line : lines) {
            if (line.direction() == direction) {
                items.add(new LayoutItem.Line(line, line.turned()));
            }
        }
        items.addAll(TurnedText.group(lines, direction));
        found.forEach(
                table -> items.add(new LayoutItem.Table(table.grid(), table.region(), direction.turn(table.region()))));
        List<Zone> ordered = PageLayout.zones(Frames.nest(items, plain, direction));
        Decorations decorations = new Decorations(plain, found, ordered);
        List<Zone> zones =
                ordered.stream().map(zone -> zone.laidOut(decorations)).toList();
        return new PageReading(
                page.number(), page.width(), page.height(), zones, direction, legend.entries(), page.recognised());
    }

    private static PageContent withGlyphs(PageContent page, List<Glyph> glyphs) {
        return new PageContent(
                page.number(), page.width(), page.height(), glyphs, page.shapes(), page.images(), page.recognised());
    }

    private static List<Glyph> outside(List<FoundTable> found, List<Glyph> glyphs) {
        Set<Glyph> used = Collections.newSetFromMap(new IdentityHashMap<>());
        found.forEach(table -> used.addAll(table.glyphs()));
        return glyphs.stream()
                .filter(glyph -> !used.contains(glyph))
                .filter(glyph -> !glyph.text().isBlank() || found.stream().noneMatch(table -> in(table, glyph)))
                .toList();
    }

    private static boolean in(FoundTable table, Glyph glyph) {
        Box region = table.region();
        Box box = glyph.box();
        return box.x0() >= region.x0() && box.x1() <= region.x1() && box.y0() >= region.y0() && box.y1() <= region.y1();
    }

    /** The direction in which most of the text runs. */
    private static WritingDirection direction(List<TextLine> lines) {
        Map<WritingDirection, Integer> lengths = new EnumMap<>(WritingDirection.class);
        lines.forEach(line -> lengths.merge(line.direction(), line.text().length(), Integer::sum));
        WritingDirection most = WritingDirection.RIGHTWARDS;
        for (Map.Entry<WritingDirection, Integer> entry : lengths.entrySet()) {
            if (entry.getValue() > lengths.getOrDefault(most, 0)) {
                most = entry.getKey();
            }
        }
        return most;
    }
}
