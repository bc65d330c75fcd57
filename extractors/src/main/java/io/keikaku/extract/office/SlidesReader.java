package io.keikaku.extract.office;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.Paragraph.Role;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.Box;
import io.keikaku.extract.text.LayoutWords;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.sl.usermodel.GroupShape;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.Shape;
import org.apache.poi.sl.usermodel.SimpleShape;
import org.apache.poi.sl.usermodel.Slide;
import org.apache.poi.sl.usermodel.SlideShow;
import org.apache.poi.sl.usermodel.SlideShowFactory;
import org.apache.poi.sl.usermodel.TableCell;
import org.apache.poi.sl.usermodel.TableShape;
import org.apache.poi.sl.usermodel.TextParagraph;
import org.apache.poi.sl.usermodel.TextRun;
import org.apache.poi.sl.usermodel.TextShape;

/**
 * Reads PowerPoint files (pptx, ppt) by Apache POI: each slide is a page with its boxes; titles are headings; text boxes
 * come from the top down, those of one height from left to right.
 */
final class SlidesReader implements FormatReader {
    /** Points: tops closer than this are of one height. */
    private static final double SAME_HEIGHT = 12;

    private static final int DEEPEST_GROUP = 50;

    private final LayoutWords words;
    private final boolean zipped;

    /** @param zipped whether the format is a zip package */
    SlidesReader(LayoutWords words, boolean zipped) {
        this.words = words;
        this.zipped = zipped;
    }

    @Override
    public List<Page> read(Path file, OfficeLimits limits) throws IOException, ReadException {
        if (zipped) {
            new PackageGuard(limits).check(file);
        }
        Budget budget = new Budget(limits);
        PageCollector pages = new PageCollector(budget);
        try (SlideShow<?, ?> show = SlideShowFactory.create(file.toFile(), null, true)) {
            Dimension size = show.getPageSize();
            SlideBlocks blocks = new SlideBlocks(pages, new TextBlocks(words, budget), budget);
            for (Slide<?, ?> slide : show.getSlides()) {
                if (slide.isHidden()) {
                    continue;
                }
                pages.size(size.getWidth(), size.getHeight());
                List<Shape<?, ?>> shapes = new ArrayList<>();
                collect(slide.getShapes(), shapes, 0);
                for (Shape<?, ?> shape : inReadingOrder(shapes)) {
                    blocks.add(shape);
                }
                pages.endPage();
            }
        }
        return pages.finish();
    }

    private static void collect(Iterable<? extends Shape<?, ?>> shapes, List<Shape<?, ?>> into, int depth)
            throws ReadException {
        if (depth > DEEPEST_GROUP) {
            throw new ReadException(
                    ReadException.Kind.LIMIT, "shapes are grouped deeper than " + DEEPEST_GROUP + " times");
        }
        for (Shape<?, ?> shape : shapes) {
            if (shape instanceof GroupShape<?, ?> group) {
                collect(group.getShapes(), into, depth + 1);
            } else {
                into.add(shape);
            }
        }
    }

    private static List<Shape<?, ?>> inReadingOrder(List<Shape<?, ?>> shapes) {
        List<Shape<?, ?>> ordered = new ArrayList<>(shapes);
        ordered.sort(Comparator.comparingDouble(SlidesReader::top));
        int start = 0;
        for (int i = 1; i <= ordered.size(); i++) {
            if (i == ordered.size() || top(ordered.get(i)) - top(ordered.get(start)) >= SAME_HEIGHT) {
                ordered.subList(start, i).sort(Comparator.comparingDouble(SlidesReader::left));
                start = i;
            }
        }
        return ordered;
    }

    private static double top(Shape<?, ?> shape) {
        return shape.getAnchor() == null ? 0 : shape.getAnchor().getY();
    }

    private static double left(Shape<?, ?> shape) {
        return shape.getAnchor() == null ? 0 : shape.getAnchor().getX();
    }

    /** Turns the shapes of a slide into blocks. */
    private record SlideBlocks(PageCollector pages, TextBlocks blocks, Budget budget) {

        void add(Shape<?, ?> shape) throws ReadException {
            if (shape instanceof TableShape<?, ?> table) {
                table(table).ifPresent(pages::add);
            } else if (shape instanceof TextShape<?, ?> text) {
                text(text);
            }
        }

        private Optional<Grid> table(TableShape<?, ?> table) throws ReadException {
            SpanGrid grid = new SpanGrid(budget, origin(table), true);
            for (int row = 0; row < table.getNumberOfRows(); row++) {
                grid.nextRow();
                for (int column = 0; column < table.getNumberOfColumns(); column++) {
                    TableCell<?, ?> cell = table.getCell(row, column);
                    if (cell == null) {
                        grid.skip(1);
                    } else if (!cell.isMerged()) {
                        grid.add(
                                cell.getRowSpan(),
                                cell.getGridSpan(),
                                blocks.printed(cell.getText()),
                                false,
                                null,
                                origin(table));
                    }
                }
            }
            return Optional.ofNullable(grid.build(null));
        }

        private void text(TextShape<?, ?> shape) throws ReadException {
            Placeholder kind = ((SimpleShape<?, ?>) shape).getPlaceholder();
            Origin origin = origin(shape);
            if (kind == Placeholder.TITLE || kind == Placeholder.CENTERED_TITLE) {
                blocks.heading(shape.getText(), 1, origin).ifPresent(pages::add);
                return;
            }
            Role role = isRunning(kind) ? Role.RUNNING : Role.BODY;
            for (TextParagraph<?, ?, ?> paragraph : shape) {
                paragraph(paragraph, role, origin).ifPresent(pages::add);
            }
        }

        private Optional<Block> paragraph(TextParagraph<?, ?, ?> paragraph, Role role, Origin origin)
                throws ReadException {
            StringBuilder text = new StringBuilder();
            for (TextRun run : paragraph) {
                text.append(run.getRawText());
            }
            TextParagraph.BulletStyle bullet = role == Role.BODY ? paragraph.getBulletStyle() : null;
            if (bullet == null) {
                return blocks.paragraph(text.toString(), role, origin);
            }
            return blocks.item(marker(bullet), text.toString(), paragraph.getIndentLevel(), origin);
        }

        /** Automatic numbers are counted nowhere in the file; a bullet stands for them. */
        private static String marker(TextParagraph.BulletStyle bullet) {
            String sign = bullet.getBulletCharacter();
            boolean symbolFont = bullet.getBulletFont() != null
                    && bullet.getBulletFont().toLowerCase(Locale.ROOT).matches(".*(wingdings|symbol|webdings).*");
            return sign == null || sign.isBlank() || symbolFont ? TextBlocks.BULLET : sign;
        }

        private static boolean isRunning(Placeholder kind) {
            return kind == Placeholder.SLIDE_NUMBER
                    || kind == Placeholder.FOOTER
                    || kind == Placeholder.HEADER
                    || kind == Placeholder.DATETIME;
        }

        private Origin origin(Shape<?, ?> shape) {
            Rectangle2D anchor = shape.getAnchor();
            if (anchor == null) {
                return pages.origin();
            }
            return Origin.box(
                    pages.number(), new Box(anchor.getMinX(), anchor.getMinY(), anchor.getMaxX(), anchor.getMaxY()));
        }
    }
}
