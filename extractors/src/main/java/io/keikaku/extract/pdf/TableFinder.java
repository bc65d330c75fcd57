package io.keikaku.extract.pdf;

import io.keikaku.core.document.GridMark;
import io.keikaku.core.model.Box;
import io.keikaku.core.model.Warning;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the tables of a page: first those that are drawn with crossing rulings, then road maps of arrows below a
 * scale, then those drawn with horizontal rules, with backgrounds, and not at all. What one kind has used is not looked at by the next. Thread-safe.
 */
final class TableFinder {
    /** What is filled over this share of the page is its paper. */
    private static final double PAPER = 0.8;

    private static final double OVERLAPPING = 0.3;

    /** The tables of a page, from top to bottom, then from left to right; they do not overlap. */
    List<FoundTable> find(PageContent page) {
        return find(page, new ArrayList<>());
    }

    /**
     * The same, telling what was not looked for.
     *
     * @param warnings receives a warning where the page's drawing is too complex
     */
    List<FoundTable> find(PageContent page, List<Warning> warnings) {
        TurnedPage turned = TurnedPage.of(page);
        Search search = new Search(turned.content());
        List<CellLayout> lattices = search.lattices(warnings);
        search.accept(lattices.stream().filter(layout -> layout.rows() > 1).toList(), TableTest::isTable);
        search.accept(search.markTables(), TableTest::hasHeader);
        search.accept(lattices.stream().filter(layout -> layout.rows() == 1).toList(), TableTest::isTable);
        search.accept(
                FillTables.find(
                        search.freeFills(),
                        RuleLevel.of(search.freeRules()),
                        search.freeRows(),
                        page.width() * page.height()),
                TableTest::isTableWithoutLattice);
        search.accept(
                OpenTables.find(RuleLevel.of(search.freeRules()), search.freeFills(), search.freeRows()),
                TableTest::isTableWithoutLattice);
        search.accept(HeadedTables.find(search.freeRows()), TableTest::isTable);
        search.accept(AlignedTables.find(search.freeRows()), TableTest::isTableWithoutLattice);
        search.found.sort(Comparator.<FoundTable>comparingDouble(t -> t.region().y0())
                .thenComparingDouble(t -> t.region().x0()));
        return search.found.stream().map(turned::turnBack).toList();
    }

    /** What is found so far on one page, and what is left. */
    private static final class Search {
        private final PageContent page;
        private final List<DrawnMark> marks;
        private final Drawing drawing;
        private final GridAssembler assembler;
        private final List<FoundTable> found = new ArrayList<>();
        /** The rows outside the first {@code rowsWithout} tables. */
        private List<TextRow> rows;

        private int rowsWithout;

        Search(PageContent page) {
            this.page = page;
            this.marks = MarkFinder.find(page);
            this.drawing = DrawingReader.read(withoutArrows(page.shapes(), marks));
            List<Fill> backgrounds = drawing.fills().stream()
                    .filter(fill -> fill.box().width() * fill.box().height() < PAPER * page.width() * page.height())
                    .toList();
            this.assembler = new GridAssembler(page, backgrounds, new MarkPlacer(page, marks));
        }

        /** A shaft may begin and end at rulings and yet is none. */
        private static List<Shape> withoutArrows(List<Shape> shapes, List<DrawnMark> marks) {
            Set<Shape> arrows = Collections.newSetFromMap(new IdentityHashMap<>());
            for (DrawnMark mark : marks) {
                if (mark.kind() != GridMark.Kind.BAR) {
                    arrows.addAll(mark.shapes());
                }
            }
            return arrows.isEmpty()
                    ? shapes
                    : shapes.stream().filter(shape -> !arrows.contains(shape)).toList();
        }

        List<CellLayout> lattices(List<Warning> warnings) {
            List<CellLayout> layouts = new ArrayList<>();
            try {
                for (RulingGroup group : RulingGroup.part(drawing.horizontal(), drawing.vertical())) {
                    Lattice.cells(group).map(this::refine).ifPresent(layouts::add);
                }
            } catch (TooComplexException e) {
                warnings.add(new Warning(
                        "PAGE_TOO_COMPLEX",
                        "The page is drawn with more crossing lines than tables have; ruled tables were not looked for.",
                        page.number()));
                return List.of();
            }
            layouts.sort(
                    Comparator.<CellLayout>comparingInt(layout -> layout.slots().size())
                            .reversed());
            return layouts;
        }

        private CellLayout refine(CellLayout layout) {
            Box box = layout.box();
            List<TextRow> lines = TextRow.of(page.glyphs().stream()
                    .filter(glyph -> Boxes.centred(glyph.box(), box))
                    .toList());
            return UndrawnRows.part(MissingEdges.restore(layout, lines), lines);
        }

        /** Keeps the layouts that are tables and overlap none that was found before. */
        void accept(Collection<CellLayout> layouts, Predicate<FoundTable> test) {
            for (CellLayout layout : layouts) {
                if (isFree(layout.box())) {
                    FoundTable table = assembler.assemble(layout);
                    if (test.test(table)) {
                        found.add(table);
                    }
                }
            }
        }

        private boolean isFree(Box box) {
            double area = box.width() * box.height();
            return found.stream().noneMatch(table -> {
                Box other = table.region();
                double smaller = Math.min(area, other.width() * other.height());
                return Boxes.overlap(box, other) > OVERLAPPING * smaller;
            });
        }

        List<Ruling> freeRules() {
            return drawing.horizontal().stream()
                    .filter(rule -> isOutside(new Box(rule.from(), rule.at(), rule.to(), rule.at())))
                    .toList();
        }

        List<Fill> freeFills() {
            return drawing.fills().stream()
                    .filter(fill -> isOutside(fill.box()))
                    .toList();
        }

        List<CellLayout> markTables() {
            List<DrawnMark> free =
                    marks.stream().filter(mark -> isOutside(mark.box())).toList();
            return free.isEmpty() ? List.of() : MarkTables.find(freeBoxes(), free, freeRows());
        }

        /** Areas and frames of whatever outline. */
        List<Box> freeBoxes() {
            return page.shapes().stream()
                    .filter(shape -> shape.stroke() >= 0 || shape.fill() >= 0 && !Colours.white(shape.fill()))
                    .filter(shape -> !shape.subpaths().isEmpty()
                            && shape.subpaths().getFirst().xy().length >= 6)
                    .map(Shape::box)
                    .filter(this::isOutside)
                    .toList();
        }

        List<TextRow> freeRows() {
            if (rows == null || rowsWithout != found.size()) {
                rows = TextRow.of(page.glyphs().stream()
                        .filter(glyph -> isOutside(glyph.box()))
                        .toList());
                rowsWithout = found.size();
            }
            return rows;
        }

        private boolean isOutside(Box box) {
            double x = (box.x0() + box.x1()) / 2;
            double y = (box.y0() + box.y1()) / 2;
            for (FoundTable table : found) {
                Box region = table.region();
                if (x > region.x0() - 3 && x < region.x1() + 3 && y > region.y0() - 3 && y < region.y1() + 3) {
                    return false;
                }
            }
            return true;
        }
    }
}
