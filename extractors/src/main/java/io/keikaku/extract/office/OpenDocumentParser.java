package io.keikaku.extract.office;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.Paragraph.Role;
import io.keikaku.core.document.ReadException;
import io.keikaku.extract.text.LayoutWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** Reads the content of an OpenDocument file. */
final class OpenDocumentParser {
    private static final Set<String> LEFT_OUT = Set.of(
            "tracked-changes",
            "annotation",
            "ruby-text",
            "forms",
            "notes",
            "object",
            "object-ole",
            "image",
            "shapes",
            "note-citation",
            "settings",
            "script",
            "tracked-change",
            "bookmark",
            "title",
            "desc");

    private final XmlCursor xml;
    private final TextBlocks blocks;
    private final Budget budget;
    private final PageCollector pages;
    private final OpenDocumentStyles styles = new OpenDocumentStyles();
    private final OpenDocumentTables tables;
    private boolean slides;

    OpenDocumentParser(XmlCursor xml, LayoutWords words, Budget budget) {
        this.xml = xml;
        this.budget = budget;
        this.blocks = new TextBlocks(words, budget);
        this.pages = new PageCollector(budget);
        this.tables = new OpenDocumentTables(xml, words, blocks, styles, pages, budget);
    }

    List<Page> parse() throws XMLStreamException, ReadException {
        while (xml.nextElement()) {
            if (xml.name().equals("body")) {
                blocks(Role.BODY, pages::add);
            } else {
                styles.element(xml.name(), xml);
            }
        }
        return pages.finish();
    }

    /** Reads the blocks in the current element, to its end. */
    private void blocks(Role role, Consumer<Block> sink) throws XMLStreamException, ReadException {
        xml.within(name -> takesIn(name, role, sink));
    }

    private boolean takesIn(String name, Role role, Consumer<Block> sink) throws XMLStreamException, ReadException {
        switch (name) {
            case "p" -> paragraph(role, sink);
            case "h" -> heading(sink);
            case "list" -> list(null, 1, sink);
            case "table" -> tables.read(sink);
            case "table-of-content" -> blocks(Role.CONTENTS, sink);
            case "spreadsheet" -> {
                tables.areSheets();
                return false;
            }
            case "page" -> {
                if (slides) {
                    pages.endPage();
                }
                slides = true;
                return false;
            }
            case "soft-page-break" -> {
                pages.endPage();
                return false;
            }
            default -> {
                return leavesOut(name);
            }
        }
        return true;
    }

    private boolean leavesOut(String name) throws XMLStreamException, ReadException {
        boolean leftOut = LEFT_OUT.contains(name);
        if (leftOut) {
            xml.skip();
        }
        return leftOut;
    }

    private void heading(Consumer<Block> sink) throws XMLStreamException, ReadException {
        int level = xml.number("outline-level", 1);
        Origin origin = pages.origin();
        List<Block> after = new ArrayList<>();
        blocks.heading(text(after), level, origin).ifPresent(sink);
        after.forEach(sink);
    }

    private void paragraph(Role role, Consumer<Block> sink) throws XMLStreamException, ReadException {
        Origin origin = pages.origin();
        List<Block> after = new ArrayList<>();
        blocks.paragraph(text(after), role, origin).ifPresent(sink);
        after.forEach(sink);
    }

    private void list(String inherited, int level, Consumer<Block> sink) throws XMLStreamException, ReadException {
        String own = xml.attribute("style-name");
        new ListParser(own == null ? inherited : own, level, sink).read();
    }

    /**
     * The text of the current element.
     *
     * @param after takes what stands in boxes and notes that are anchored in the text
     */
    private String text(List<Block> after) throws XMLStreamException, ReadException {
        StringBuilder text = new StringBuilder();
        xml.within(
                name -> {
                    switch (name) {
                        case "s" -> text.append(" ".repeat(Math.min(100, xml.number("c", 1))));
                        case "tab" -> text.append('\t');
                        case "line-break" -> text.append('\n');
                        case "soft-page-break" -> pages.endPage();
                        case "note-body" -> {
                            blocks(Role.FOOTNOTE, after::add);
                            return true;
                        }
                        case "text-box", "custom-shape" -> {
                            blocks(Role.BODY, after::add);
                            return true;
                        }
                        case "table" -> {
                            tables.read(after::add);
                            return true;
                        }
                        default -> {
                            return leavesOut(name);
                        }
                    }
                    return false;
                },
                text::append);
        budget.text(text.length());
        return text.toString();
    }

    /** Reads one list: the first paragraph of an item has its marker, the others none. */
    private final class ListParser {
        private final String style;
        private final int level;
        private final Consumer<Block> sink;
        private int count;
        private boolean fresh;

        ListParser(String style, int level, Consumer<Block> sink) {
            this.style = style;
            this.level = level;
            this.sink = sink;
        }

        void read() throws XMLStreamException, ReadException {
            xml.within(this::takesIn);
        }

        private boolean takesIn(String name) throws XMLStreamException, ReadException {
            switch (name) {
                case "list-item" -> {
                    count++;
                    fresh = true;
                    return false;
                }
                case "list" -> list(style, level + 1, sink);
                case "p" -> {
                    item(fresh ? styles.marker(style, level, count) : "");
                    fresh = false;
                }
                default -> {
                    return OpenDocumentParser.this.takesIn(name, Role.BODY, sink);
                }
            }
            return true;
        }

        private void item(String marker) throws XMLStreamException, ReadException {
            Origin origin = pages.origin();
            List<Block> after = new ArrayList<>();
            String text = text(after);
            (marker.isEmpty()
                            ? blocks.paragraph(text, Role.BODY, origin)
                            : blocks.item(marker, text, level - 1, origin))
                    .ifPresent(sink);
            after.forEach(sink);
        }
    }
}
