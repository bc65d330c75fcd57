package io.keikaku.extract.office;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.Paragraph.Role;
import io.keikaku.core.document.ReadException;
import io.keikaku.extract.text.Marker;
import java.util.ArrayDeque;
import java.util.Deque;
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
    private static final String BULLET = "・";

    private final TextBlocks blocks;
    private final PageCollector pages;
    private final Budget budget;
    private final boolean spansKnown;
    private final StringBuilder text = new StringBuilder();
    private final Deque<Counter> lists = new ArrayDeque<>();
    private int ignored;
    private int tables;
    private int heading;
    private String marker;
    private String caption;
    private SpanGrid grid;
    private CellStart cell;

    XhtmlBlocks(TextBlocks blocks, PageCollector pages, Budget budget, boolean spansKnown) {
        this.blocks = blocks;
        this.pages = pages;
        this.budget = budget;
        this.spansKnown = spansKnown;
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
        for (int i = start; i < start + length; i++) {
            char c = characters[i];
            text.append(c == '\n' || c == '\r' ? ' ' : c);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        if (ignored == 0 && !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    private void start(String name, Attributes attributes) throws ReadException {
        switch (name) {
            case "br" -> text.append('\n');
            case "table" -> startTable();
            case "tr", "td", "th", "caption" -> startTablePart(name, attributes);
            case "ul", "ol" -> {
                breakText();
                lists.push(new Counter(name.equals("ol")));
            }
            case "li" -> {
                breakText();
                marker = lists.isEmpty() ? BULLET : lists.peek().next();
                if (tables > 0 && lists.peek() != null && lists.peek().numbered) {
                    text.append(marker).append(' ');
                }
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                breakText();
                heading = name.charAt(1) - '0';
            }
            default -> {
                if (BREAKING.contains(name)) {
                    if (heading == 0 && (marker == null || !text.toString().isBlank())) {
                        breakText();
                    }
                    String kind = attributes.getValue("class");
                    if (name.equals("div") && kind != null && tables == 0 && PAGES.contains(kind) && !pages.isEmpty()) {
                        pages.endPage();
                    }
                }
            }
        }
    }

    private void end(String name) throws ReadException {
        switch (name) {
            case "table" -> endTable();
            case "td", "th" -> endCell();
            case "caption" -> {
                if (tables == 1) {
                    caption = take();
                }
            }
            case "ul", "ol" -> {
                breakText();
                lists.poll();
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

    private void startTable() throws ReadException {
        breakText();
        tables++;
        if (tables == 1) {
            grid = new SpanGrid(budget, origin(), spansKnown);
            caption = null;
        }
    }

    private void startTablePart(String name, Attributes attributes) throws ReadException {
        if (tables != 1) {
            breakText();
            return;
        }
        endCell();
        switch (name) {
            case "tr" -> grid.nextRow();
            case "caption" -> text.setLength(0);
            default -> {
                if (!grid.hasRow()) {
                    grid.nextRow();
                }
                text.setLength(0);
                cell = new CellStart(
                        span(attributes.getValue("rowspan")), span(attributes.getValue("colspan")), name.equals("th"));
            }
        }
    }

    private void endCell() throws ReadException {
        if (tables == 1 && cell != null) {
            grid.add(cell.rowSpan, cell.columnSpan, take(), cell.header, null, origin());
            cell = null;
        } else if (tables > 1) {
            text.append("  ");
        }
    }

    private void endTable() throws ReadException {
        if (tables == 0) {
            return;
        }
        endCell();
        tables--;
        if (tables == 0) {
            text.setLength(0);
            Grid built = grid.build(caption == null || caption.isEmpty() ? null : caption);
            grid = null;
            if (built != null) {
                pages.add(built);
            }
        } else {
            text.append('\n');
        }
    }

    /** Ends a line within a table, a block elsewhere. */
    private void breakText() throws ReadException {
        if (tables > 0) {
            text.append('\n');
        } else {
            flush();
        }
    }

    private void flush() throws ReadException {
        block(collapsed()).ifPresent(pages::add);
        text.setLength(0);
    }

    private Optional<Block> block(String content) throws ReadException {
        if (heading > 0) {
            return blocks.heading(content, heading, origin());
        }
        if (marker == null || content.isBlank()) {
            return blocks.paragraph(content, Role.BODY, origin());
        }
        Optional<Marker> printed = Marker.of(content.strip());
        Optional<Block> item = printed.isPresent()
                ? blocks.item(printed.get().symbol(), printed.get().text(), Math.max(0, lists.size() - 1), origin())
                : blocks.item(marker, content, Math.max(0, lists.size() - 1), origin());
        marker = null;
        return item;
    }

    private String take() throws ReadException {
        String taken = blocks.printed(collapsed());
        text.setLength(0);
        return taken;
    }

    /** HTML shows a run of blanks as one; wide blanks are kept. */
    private String collapsed() {
        return text.toString().replaceAll("[ \\t]++", " ");
    }

    private Origin origin() {
        return new Origin(pages.number(), null, null, false);
    }

    private static int span(String value) {
        return value != null && value.strip().matches("[0-9]{1,4}") ? Integer.parseInt(value.strip()) : 1;
    }

    /** Where a cell began. */
    private record CellStart(int rowSpan, int columnSpan, boolean header) {}

    /** Counts the items of a list. */
    private static final class Counter {
        private final boolean numbered;
        private int count;

        Counter(boolean numbered) {
            this.numbered = numbered;
        }

        String next() {
            count++;
            return numbered ? count + "." : BULLET;
        }
    }
}
