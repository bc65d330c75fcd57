package io.keikaku.extract.pdf;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.ListItem;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.Paragraph;
import io.keikaku.core.model.Box;
import io.keikaku.extract.text.LayoutWords;
import io.keikaku.extract.text.Marker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes pages of blocks from what was read on them; looks at all pages before it judges a line of one. */
final class DocumentAssembler {
    private static final double FOOTNOTE_SIZE = 0.95;
    private static final double FOOTNOTE_REGION = 0.5;
    /** A note with a bare number must be smaller and farther down than one with a sign. */
    private static final double NUMBERED_FOOTNOTE_SIZE = 0.88;

    private static final double NUMBERED_FOOTNOTE_REGION = 0.75;
    private static final Pattern NUMBERED_FOOTNOTE = Pattern.compile("^[0-9０-９]{1,3}[^0-9０-９.．,，].*");
    /** Lines of the document's title are nearly as large as the largest of the first page. */
    private static final double TITLE = 0.98;

    private final LayoutWords words;
    private final List<PageReading> readings;
    private final LevelSource levelSource;
    private final BodyStyle body;
    private final Set<TextLine> running;
    private final Set<TextLine> contents;
    private final HeadingFinder headingFinder;
    private final Captions captions;
    private final double titleSize;
    private final Map<TextBlock, Integer> declared = new IdentityHashMap<>();

    private DocumentAssembler(List<PageReading> readings, LevelSource levelSource, LayoutWords words) {
        this.words = words;
        this.readings = readings;
        this.levelSource = levelSource;
        this.body = BodyStyle.of(
                readings.stream().flatMap(page -> page.lines().stream()).toList());
        this.running = RunningText.find(readings, body.size());
        this.contents = ContentsPages.find(readings, words);
        this.headingFinder = new HeadingFinder(body, words, readings);
        this.titleSize = TITLE
                * readings.getFirst().lines().stream()
                        .mapToDouble(TextLine::size)
                        .max()
                        .orElse(Double.MAX_VALUE);
        this.captions = new Captions(words.captionLabels());
    }

    static List<Page> assemble(List<PageReading> readings, LevelSource levelSource, LayoutWords words) {
        return new DocumentAssembler(readings, levelSource, words).assemble();
    }

    private List<Page> assemble() {
        List<List<PagePiece>> pieces = new ArrayList<>();
        readings.forEach(reading -> pieces.add(pieces(reading)));
        PageBreaks.join(pieces, this::isBody);
        List<TextBlock> headings = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            for (PagePiece piece : pieces.get(i)) {
                if (piece instanceof TextBlock block && isHeading(readings.get(i), block)) {
                    headings.add(block);
                }
            }
        }
        Map<TextBlock, Integer> levels = HeadingLevels.of(headings, declared, new Numbering(words));
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            pages.add(page(readings.get(i), pieces.get(i), levels));
        }
        return pages;
    }

    private List<PagePiece> pieces(PageReading reading) {
        Set<TextLine> alone = Collections.newSetFromMap(new IdentityHashMap<>());
        alone.addAll(running);
        alone.addAll(contents);
        ParagraphBuilder paragraphs = new ParagraphBuilder(alone, titleSize, words);
        List<PagePiece> pieces = new ArrayList<>();
        reading.zones().forEach(zone -> pieces.addAll(paragraphs.build(zone)));
        return pieces;
    }

    private boolean isHeading(PageReading reading, TextBlock block) {
        if (!isBody(block) || !headingFinder.isTitleLike(block)) {
            return false;
        }
        int level = levelSource.level(reading.number(), block);
        if (level > 0) {
            declared.put(block, level);
        }
        return level > 0 || headingFinder.isHeading(block);
    }

    private boolean isBody(TextBlock block) {
        return !running.contains(block.first()) && !contents.contains(block.first());
    }

    private Page page(PageReading reading, List<PagePiece> pieces, Map<TextBlock, Integer> levels) {
        List<Block> blocks = new ArrayList<>();
        ListDepth depth = new ListDepth();
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case PagePiece.TablePiece table -> {
                    depth.end();
                    blocks.add(table.grid());
                }
                case TextBlock text -> {
                    PagePiece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
                    if (next instanceof PagePiece.TablePiece table
                            && isBody(text)
                            && captions.isCaption(text, table.region())) {
                        depth.end();
                        blocks.add(captioned(table.grid(), text.text()));
                        i++;
                    } else {
                        blocks.add(block(reading, text, levels, depth));
                    }
                }
            }
        }
        return new Page(reading.number(), reading.width(), reading.height(), blocks, reading.legend());
    }

    private static Grid captioned(Grid grid, String caption) {
        return new Grid(
                grid.rows(), grid.columns(), grid.cells(), grid.spansKnown(), grid.marks(), caption, grid.origin());
    }

    private Block block(PageReading reading, TextBlock text, Map<TextBlock, Integer> levels, ListDepth depth) {
        Box box = text.box();
        Origin origin = new Origin(reading.number(), null, box, reading.recognised());
        Integer level = levels.get(text);
        if (level != null) {
            depth.end();
            return new Heading(text.text(), level, origin);
        }
        Paragraph.Role role = role(reading, text);
        Optional<Marker> marker = role == Paragraph.Role.BODY ? Marker.of(text.text()) : Optional.empty();
        if (marker.isPresent()) {
            int nesting = depth.of(text.first().turned().x0());
            return new ListItem(marker.get().symbol(), marker.get().text(), nesting, origin);
        }
        if (role == Paragraph.Role.BODY) {
            depth.end();
        }
        return new Paragraph(text.text(), role, origin);
    }

    private Paragraph.Role role(PageReading reading, TextBlock text) {
        if (running.contains(text.first())) {
            return Paragraph.Role.RUNNING;
        }
        if (contents.contains(text.first())) {
            return Paragraph.Role.CONTENTS;
        }
        double size = text.first().size() / body.size();
        double place = text.box().y0() / reading.height();
        boolean marked = size <= FOOTNOTE_SIZE && place > FOOTNOTE_REGION && words.isNote(text.text());
        boolean numbered = size <= NUMBERED_FOOTNOTE_SIZE
                && place > NUMBERED_FOOTNOTE_REGION
                && NUMBERED_FOOTNOTE.matcher(text.text()).matches();
        return marked || numbered ? Paragraph.Role.FOOTNOTE : Paragraph.Role.BODY;
    }

    /** Levels of headings that the file itself declares. */
    interface LevelSource {

        /** Level of a text on a page, 0 where the file declares none. */
        int level(int page, TextBlock text);
    }
}
