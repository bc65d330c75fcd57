package io.keikaku.extract.pdf;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.GridMark;
import io.keikaku.core.document.Origin;
import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page most of whose text is turned by a quarter or a half, as wide tables are put on upright pages, turned so that the
 * text runs from left to right.
 */
final class TurnedPage {
    private static final double MOST = 0.6;

    private final PageContent page;
    private final WritingDirection direction;
    private final Map<Glyph, Glyph> originals = new IdentityHashMap<>();

    private TurnedPage(PageContent page, WritingDirection direction) {
        this.page = page;
        this.direction = direction;
    }

    /** The page with the direction of most of its text; vertical writing is not turned. */
    static TurnedPage of(PageContent page) {
        int[] turned = new int[4];
        int all = 0;
        for (Glyph glyph : page.glyphs()) {
            if (!glyph.text().isBlank()) {
                all++;
                turned[glyph.vertical() ? 0 : Math.floorMod(glyph.rotation() / 90, 4)]++;
            }
        }
        WritingDirection[] directions = {
            WritingDirection.RIGHTWARDS,
            WritingDirection.DOWNWARDS,
            WritingDirection.LEFTWARDS,
            WritingDirection.UPWARDS
        };
        for (int i = 1; i < directions.length; i++) {
            if (turned[i] > MOST * all) {
                return new TurnedPage(page, directions[i]);
            }
        }
        return new TurnedPage(page, WritingDirection.RIGHTWARDS);
    }

    /** What is on the page, its text running from left to right. */
    PageContent content() {
        if (direction == WritingDirection.RIGHTWARDS) {
            return page;
        }
        List<Glyph> glyphs = new ArrayList<>(page.glyphs().size());
        for (Glyph glyph : page.glyphs()) {
            Glyph turned = turn(glyph);
            originals.put(turned, glyph);
            glyphs.add(turned);
        }
        List<Shape> shapes = new ArrayList<>(page.shapes().size());
        page.shapes().forEach(shape -> shapes.add(turn(shape)));
        List<ImageBox> images = new ArrayList<>(page.images().size());
        page.images().forEach(image -> images.add(new ImageBox(direction.turn(image.box()))));
        Box whole = direction.turn(new Box(0, 0, page.width(), page.height()));
        return new PageContent(page.number(), whole.width(), whole.height(), glyphs, shapes, images, page.recognised());
    }

    /** A table of the turned content, with places on the page as displayed. */
    FoundTable turnBack(FoundTable table) {
        if (direction == WritingDirection.RIGHTWARDS) {
            return table;
        }
        Grid grid = table.grid();
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : grid.cells()) {
            cells.add(new GridCell(
                    cell.row(),
                    cell.column(),
                    cell.rowSpan(),
                    cell.columnSpan(),
                    cell.text(),
                    cell.header(),
                    cell.fill(),
                    turnBack(cell.origin())));
        }
        List<GridMark> marks = new ArrayList<>();
        for (GridMark mark : grid.marks()) {
            marks.add(new GridMark(
                    mark.kind(),
                    mark.text(),
                    mark.row(),
                    mark.from(),
                    mark.to(),
                    mark.colour(),
                    turnBack(mark.origin())));
        }
        return new FoundTable(
                new Grid(
                        grid.rows(),
                        grid.columns(),
                        cells,
                        grid.spansKnown(),
                        marks,
                        grid.caption(),
                        turnBack(grid.origin())),
                direction.turnBack(table.region()),
                table.glyphs().stream().map(originals::get).toList());
    }

    private Origin turnBack(Origin origin) {
        return page.origin(direction.turnBack(origin.box()));
    }

    private Glyph turn(Glyph glyph) {
        Box box = direction.turn(glyph.box());
        return new Glyph(
                glyph.text(),
                box,
                box.y1(),
                glyph.fontSize(),
                glyph.font(),
                glyph.bold(),
                Math.floorMod(glyph.rotation() - quarters() * 90, 360),
                glyph.vertical(),
                glyph.colour(),
                glyph.markedContent());
    }

    private Shape turn(Shape shape) {
        List<Shape.Subpath> subpaths = new ArrayList<>();
        for (Shape.Subpath subpath : shape.subpaths()) {
            double[] xy = subpath.xy().clone();
            for (int i = 0; i + 1 < xy.length; i += 2) {
                Box point = direction.turn(new Box(xy[i], xy[i + 1], xy[i], xy[i + 1]));
                xy[i] = point.x0();
                xy[i + 1] = point.y0();
            }
            subpaths.add(new Shape.Subpath(xy, subpath.closed(), subpath.curved()));
        }
        return new Shape(
                direction.turn(shape.box()), subpaths, shape.fill(), shape.stroke(), shape.lineWidth(), shape.dashed());
    }

    private int quarters() {
        return switch (direction) {
            case RIGHTWARDS -> 0;
            case DOWNWARDS -> 1;
            case LEFTWARDS -> 2;
            case UPWARDS -> 3;
        };
    }
}
