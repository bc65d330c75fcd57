package io.keikaku.extract.metadata;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Document;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.ListItem;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.Paragraph;
import io.keikaku.extract.japanese.JapaneseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A document as lines of text, in reading order, blank ones left out.
 *
 * @param lines of headings, paragraphs, list items and rows of tables
 */
record DocumentText(List<TextLine> lines) {

    enum Kind {
        HEADING,
        BODY,
        CONTENTS,
        RUNNING,
        ROW
    }

    /**
     * A line.
     *
     * @param text radicals folded, otherwise as printed; the cells of a row are separated by tabs
     * @param block number of the block that it belongs to
     */
    record TextLine(String text, Kind kind, int page, int block) {}

    static DocumentText of(Document document) {
        List<TextLine> lines = new ArrayList<>();
        int number = 0;
        for (Page page : document.pages()) {
            for (Block block : page.blocks()) {
                number++;
                switch (block) {
                    case Heading heading -> add(lines, heading.text(), Kind.HEADING, page.number(), number);
                    case Paragraph paragraph ->
                        add(lines, paragraph.text(), kind(paragraph.role()), page.number(), number);
                    case ListItem item ->
                        add(lines, item.marker() + " " + item.text(), Kind.BODY, page.number(), number);
                    case Grid grid -> addRows(lines, grid, page.number(), number);
                }
            }
        }
        return new DocumentText(List.copyOf(lines));
    }

    private static Kind kind(Paragraph.Role role) {
        return switch (role) {
            case BODY, FOOTNOTE -> Kind.BODY;
            case CONTENTS -> Kind.CONTENTS;
            case RUNNING -> Kind.RUNNING;
        };
    }

    private static void add(List<TextLine> lines, String text, Kind kind, int page, int block) {
        for (String line : JapaneseText.radicals(text).split("\n")) {
            if (!line.isBlank()) {
                lines.add(new TextLine(line.strip(), kind, page, block));
            }
        }
    }

    private static void addRows(List<TextLine> lines, Grid grid, int page, int block) {
        if (grid.caption() != null) {
            add(lines, grid.caption(), Kind.HEADING, page, block);
        }
        Map<Integer, List<GridCell>> rows =
                grid.cells().stream().collect(Collectors.groupingBy(GridCell::row, TreeMap::new, Collectors.toList()));
        for (List<GridCell> row : rows.values()) {
            String text = row.stream()
                    .map(cell -> cell.text().replace('\n', ' '))
                    .filter(cell -> !cell.isBlank())
                    .collect(Collectors.joining("\t"));
            add(lines, text, Kind.ROW, page, block);
        }
    }
}
