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
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the content of an OpenDocument file. The nesting of the XML bounds the recursion; {@link PackageGuard} has bounded
 * the nesting.
 */
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

    private final XMLStreamReader xml;
    private final LayoutWords words;
    private final TextBlocks blocks;
    private final Budget budget;
    private final PageCollector pages;
    private final OpenDocumentStyles styles = new OpenDocumentStyles();
    private boolean sheets;
    private boolean slides;
    private boolean contents;

    OpenDocumentParser(XMLStreamReader xml, LayoutWords words, Budget budget) {
        this.xml = xml;
        this.words = words;
        this.budget = budget;
        this.blocks = new TextBlocks(words, budget);
        this.pages = new PageCollector(budget);
    }

    List<Page> parse() throws XMLStreamException, ReadException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "body" -> blocks(Role.BODY, pages::add);
                default -> styles.element(xml.getLocalName(), this::attribute);
            }
        }
        return pages.finish();
    }

    /** Reads the blocks in the current element, to its end. */
    private void blocks(Role role, Consumer<Block> sink) throws XMLStreamException, ReadException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                contents &= !xml.getLocalName().equals("table-of-content");
            } else if (event == XMLStreamConstants.START_ELEMENT && !block(role, sink)) {
                depth++;
            }
        }
    }

    /** Takes in an element; {@code false} if its children are to be looked at. */
    private boolean block(Role role, Consumer<Block> sink) throws XMLStreamException, ReadException {
        String name = xml.getLocalName();
        switch (name) {
            case "p" -> paragraph(contents ? Role.CONTENTS : role, sink);
            case "h" -> heading(sink);
            case "list" -> list(null, 1, sink);
            case "table" -> table(sink);
            case "spreadsheet" -> {
                sheets = true;
                return false;
            }
            case "table-of-content" -> {
                contents = true;
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
                if (!LEFT_OUT.contains(name)) {
                    return false;
                }
                skip();
            }
        }
        return true;
    }

    private void heading(Consumer<Block> sink) throws XMLStreamException, ReadException {
        int level = number("outline-level", 1);
        Origin origin = origin();
        List<Block> after = new ArrayList<>();
        blocks.heading(text(after), level, origin).ifPresent(sink);
        after.forEach(sink);
    }

    private void paragraph(Role role, Consumer<Block> sink) throws XMLStreamException, ReadException {
        Origin origin = origin();
        List<Block> after = new ArrayList<>();
        blocks.paragraph(text(after), role, origin).ifPresent(sink);
        after.forEach(sink);
    }

    private void list(String inherited, int level, Consumer<Block> sink) throws XMLStreamException, ReadException {
        String own = attribute("style-name");
        String style = own == null ? inherited : own;
        int count = 0;
        int depth = 1;
        boolean fresh = false;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "list-item" -> {
                        count++;
                        fresh = true;
                        depth++;
                    }
                    case "list" -> list(style, level + 1, sink);
                    case "p" -> {
                        item(fresh ? styles.marker(style, level, count) : "", level, sink);
                        fresh = false;
                    }
                    default -> {
                        if (!block(Role.BODY, sink)) {
                            depth++;
                        }
                    }
                }
            }
        }
    }

    private void item(String marker, int level, Consumer<Block> sink) throws XMLStreamException, ReadException {
        Origin origin = origin();
        List<Block> after = new ArrayList<>();
        String text = text(after);
        (marker.isEmpty() ? blocks.paragraph(text, Role.BODY, origin) : blocks.item(marker, text, level - 1, origin))
                .ifPresent(sink);
        after.forEach(sink);
    }

    /**
     * The text of the current element.
     *
     * @param after takes what stands in boxes and notes that are anchored in the text
     */
    private String text(List<Block> after) throws XMLStreamException, ReadException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> text.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    switch (xml.getLocalName()) {
                        case "s" -> text.append(" ".repeat(Math.min(100, number("c", 1))));
                        case "tab" -> text.append('\t');
                        case "line-break" -> text.append('\n');
                        case "soft-page-break" -> pages.endPage();
                        case "note-body" -> {
                            blocks(Role.FOOTNOTE, after::add);
                            depth--;
                        }
                        case "text-box", "custom-shape", "table" -> {
                            if (xml.getLocalName().equals("table")) {
                                table(after::add);
                            } else {
                                blocks(Role.BODY, after::add);
                            }
                            depth--;
                        }
                        default -> {
                            if (LEFT_OUT.contains(xml.getLocalName())) {
                                skip();
                                depth--;
                            }
                        }
                    }
                }
                default -> {}
            }
        }
        budget.text(text.length());
        return text.toString();
    }

    private void table(Consumer<Block> sink) throws XMLStreamException, ReadException {
        Origin origin = origin();
        String name = attribute("name");
        List<SheetCell> cells = new OpenDocumentTable(xml, blocks, styles, budget, sheets).cells();
        if (!sheets) {
            SheetRegion table = new SheetRegion(cells);
            if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                sink.accept(table.grid(origin));
            }
            return;
        }
        if (name != null && !words.isDefaultSheetName(name)) {
            blocks.heading(name, 1, origin).ifPresent(sink);
        }
        for (SheetRegion region : SheetRegion.of(cells)) {
            region.blocks(blocks, origin).forEach(sink);
        }
        pages.endPage();
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private Origin origin() {
        return new Origin(pages.number(), null, null, false);
    }

    private int number(String attribute, int otherwise) {
        OpenDocumentStyles.Attributed element = this::attribute;
        return element.number(attribute, otherwise);
    }

    private String attribute(String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
