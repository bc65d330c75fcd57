package io.keikaku.extract.office;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.Paragraph.Role;
import io.keikaku.core.document.ReadException;
import io.keikaku.extract.text.Marker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Turns XHTML events into blocks. Tables within tables are read as text of the outer cell. A {@code div} of class
 * {@code page}, {@code slide} or {@code sheet} begins a page.
 */
final class XhtmlBlocks extends DefaultHandler {
    private static final Set<String> LEFT_OUT =
            Set.of("head", "script", "style", "template", "noscript", "rt", "rp", "select", "button", "svg");
    private static final Set<String> BREAKING = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "main",
            "aside",
            "nav",
            "blockquote",
            "pre",
            "address",
            "dl",
            "dt",
            "dd",
            "hr",
            "fieldset",
            "form",
            "figure",
            "figcaption",
            "center",
            "body",
            "summary",
            "details");
    private static final Set<String> PAGES = Set.of("page", "slide", "sheet");

    private final TextBlocks blocks;
    private final PageCollector pages;
    private final XhtmlText text = new XhtmlText();
    private final XhtmlLists lists = new XhtmlLists();
    private final XhtmlTable table;
    private int ignored;
    private int heading;
    private String marker;

    XhtmlBlocks(TextBlocks blocks, PageCollector pages, Budget budget, boolean spansKnown) {
        this.blocks = blocks;
        this.pages = pages;
        this.table = new XhtmlTable(text, blocks, pages, budget, spansKnown);
    }

    /** All pages, once the events have ended. */
    List<Page> pages() throws ReadException {
        flush();
        return pages.finish();
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        String name = localName.toLowerCase(Locale.ROOT);
        if (ignored > 0 || LEFT_OUT.contains(name)) {
            ignored++;
            return;
        }
        try {
            start(name, attributes);
        } catch (ReadException e) {
            throw new SAXException(e);
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        if (ignored > 0) {
            ignored--;
            return;
        }
        try {
            end(localName.toLowerCase(Locale.ROOT));
        } catch (ReadException e) {
            throw new SAXException(e);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (ignored > 0) {
            return;
        }
        text.append(characters, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        if (ignored == 0) {
            text.blank();
        }
    }

    private void start(String name, Attributes attributes) throws ReadException {
        switch (name) {
            case "br" -> text.lineBreak();
            case "table" -> {
                breakText();
                table.start();
            }
            case "tr", "td", "th", "caption" -> {
                if (!table.startPart(name, attributes)) {
                    breakText();
                }
            }
            case "ul", "ol" -> {
                breakText();
                lists.start(name.equals("ol"));
            }
            case "li" -> {
                breakText();
                marker = lists.next();
                if (table.isOpen() && lists.isNumbered()) {
                    text.append(marker + " ");
                }
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                breakText();
                heading = name.charAt(1) - '0';
            }
            default -> {
                if (BREAKING.contains(name)) {
                    if (heading == 0 && (marker == null || !text.isBlank())) {
                        breakText();
                    }
                    String kind = attributes.getValue("class");
                    if (name.equals("div")
                            && kind != null
                            && !table.isOpen()
                            && PAGES.contains(kind)
                            && !pages.isEmpty()) {
                        pages.endPage();
                    }
                }
            }
        }
    }

    private void end(String name) throws ReadException {
        switch (name) {
            case "table" -> table.end();
            case "td", "th" -> table.endCell();
            case "caption" -> table.endCaption();
            case "ul", "ol" -> {
                breakText();
                lists.end();
            }
            case "li", "h1", "h2", "h3", "h4", "h5", "h6" -> {
                breakText();
                marker = null;
                heading = 0;
            }
            default -> {
                if (BREAKING.contains(name) && heading == 0) {
                    breakText();
                }
            }
        }
    }

    /** Ends a line within a table, a block elsewhere. */
    private void breakText() throws ReadException {
        if (table.isOpen()) {
            text.lineBreak();
        } else {
            flush();
        }
    }

    private void flush() throws ReadException {
        block(text.take()).ifPresent(pages::add);
    }

    private Optional<Block> block(String content) throws ReadException {
        if (heading > 0) {
            return blocks.heading(content, heading, pages.origin());
        }
        if (marker == null || content.isBlank()) {
            return blocks.paragraph(content, Role.BODY, pages.origin());
        }
        Optional<Marker> printed = Marker.of(content.strip());
        Optional<Block> item = printed.isPresent()
                ? blocks.item(printed.get().symbol(), printed.get().text(), lists.depth(), pages.origin())
                : blocks.item(marker, content, lists.depth(), pages.origin());
        marker = null;
        return item;
    }
}
