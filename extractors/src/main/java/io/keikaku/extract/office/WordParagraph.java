package io.keikaku.extract.office;

import io.keikaku.core.document.ReadException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads one paragraph of a WordprocessingML part: its text, its list, and the boxes that are anchored in it. */
final class WordParagraph {
    private final XmlCursor xml;
    private final WordPageCount pages;
    private final Boxes content;
    private final StringBuilder text = new StringBuilder();
    private final List<WordBlock> boxes = new ArrayList<>();
    private int start;
    private boolean started;
    private String style;
    private Integer numbering;
    private Integer level;
    private Integer outline;

    WordParagraph(XmlCursor xml, WordPageCount pages, Boxes content) {
        this.xml = xml;
        this.pages = pages;
        this.content = content;
        this.start = pages.page();
    }

    /** Reads the blocks of the text box at which the cursor stands. */
    interface Boxes {
        List<WordBlock> read() throws XMLStreamException, ReadException;
    }

    /** The paragraph at which the cursor stands; moves to its end. */
    WordBlock.Para read() throws XMLStreamException, ReadException {
        xml.within(this::takesIn);
        return new WordBlock.Para(start, text.toString(), style, numbering, level, outline, boxes);
    }

    private boolean takesIn(String name) throws XMLStreamException, ReadException {
        switch (name) {
            case "r" -> started = true;
            case "tab", "ptab" -> text.append(started ? "\t" : "");
            case "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "br" -> lineBreak();
            case "pageBreakBefore" -> pageBreak(pages::breakSet);
            case "lastRenderedPageBreak" -> pageBreak(pages::breakRecorded);
            case "pStyle" -> style = WordParser.value(xml);
            case "numId" -> numbering = WordParser.number(xml);
            case "ilvl" -> level = WordParser.number(xml);
            case "outlineLvl" -> outline = WordParser.number(xml);
            case "t" -> {
                text.append(xml.text());
                return true;
            }
            case "txbxContent" -> {
                boxes.addAll(content.read());
                return true;
            }
            default -> {
                return WordParser.leavesOut(xml);
            }
        }
        return false;
    }

    private void lineBreak() {
        if ("page".equals(xml.attribute("type"))) {
            pageBreak(pages::breakSet);
        } else {
            text.append('\n');
        }
    }

    /** A break before any text moves the paragraph itself to the next page. */
    private void pageBreak(Runnable count) {
        count.run();
        if (text.toString().isBlank()) {
            start = pages.page();
        }
    }
}
