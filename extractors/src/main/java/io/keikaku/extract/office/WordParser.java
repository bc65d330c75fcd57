package io.keikaku.extract.office;

import io.keikaku.core.document.ReadException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the blocks of a WordprocessingML part, one after another. Deleted text, field codes, ruby and the fallback copies
 * of drawings are left out. The nesting of the XML bounds the recursion; {@link PackageGuard} has bounded the nesting.
 */
final class WordParser {
    private static final Set<String> LEFT_OUT = Set.of(
            "del",
            "moveFrom",
            "instrText",
            "delText",
            "rt",
            "Fallback",
            "sectPr",
            "tblPr",
            "tblGrid",
            "trPrChange",
            "pPrChange",
            "rPrChange",
            "tcPrChange",
            "object",
            "footnoteRef",
            "annotationRef");

    private final XMLStreamReader xml;
    private final Budget budget;
    private int page = 1;
    private int explicitBreaks;
    private boolean laidOut;

    WordParser(XMLStreamReader xml, Budget budget) {
        this.xml = xml;
        this.budget = budget;
    }

    /** Reads up to the next block that is a child of the current element or of a wrapper in it; {@code null} at its end. */
    WordBlock next() throws XMLStreamException, ReadException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p" -> {
                        return paragraph();
                    }
                    case "tbl" -> {
                        return table();
                    }
                    default -> {
                        if (LEFT_OUT.contains(xml.getLocalName())
                                || xml.getLocalName().equals("sdtPr")) {
                            skip();
                        }
                    }
                }
            }
        }
        return null;
    }

    private List<WordBlock> blocks() throws XMLStreamException, ReadException {
        List<WordBlock> blocks = new ArrayList<>();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("p")) {
                    blocks.add(paragraph());
                } else if (name.equals("tbl")) {
                    blocks.add(table());
                } else if (LEFT_OUT.contains(name) || name.equals("sdtPr") || name.equals("tcPr")) {
                    skip();
                } else {
                    depth++;
                }
            }
        }
        return blocks;
    }

    private WordBlock.Para paragraph() throws XMLStreamException, ReadException {
        ParaDraft draft = new ParaDraft();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT && !inParagraph(draft)) {
                depth++;
            }
        }
        budget.text(draft.text.length());
        return draft.finish();
    }

    /** Takes in an element of a paragraph; {@code false} if its children are to be looked at. */
    private boolean inParagraph(ParaDraft draft) throws XMLStreamException, ReadException {
        switch (xml.getLocalName()) {
            case "t" -> draft.text.append(xml.getElementText());
            case "tab", "ptab" -> {
                if (draft.started) {
                    draft.text.append('\t');
                }
                return false;
            }
            case "br" -> lineBreak(draft);
            case "cr" -> draft.text.append('\n');
            case "noBreakHyphen" -> draft.text.append('-');
            case "lastRenderedPageBreak" -> renderedBreak(draft);
            case "r" -> {
                draft.started = true;
                return false;
            }
            case "txbxContent" -> draft.boxes.addAll(blocks());
            case "pStyle" -> draft.style = value();
            case "numId" -> draft.numbering = number(value());
            case "ilvl" -> draft.level = number(value());
            case "outlineLvl" -> draft.outline = number(value());
            case "pageBreakBefore" -> explicitBreak(draft);
            default -> {
                if (!LEFT_OUT.contains(xml.getLocalName())) {
                    return false;
                }
                skip();
                return true;
            }
        }
        if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
            skip();
        }
        return true;
    }

    private void lineBreak(ParaDraft draft) {
        if ("page".equals(attribute("type"))) {
            explicitBreak(draft);
        } else {
            draft.text.append('\n');
        }
    }

    private void explicitBreak(ParaDraft draft) {
        if (!laidOut) {
            page++;
            explicitBreaks++;
            draft.movedTo(page);
        }
    }

    /** Word's own record of its page breaks is exact; from the first one on the breaks that the author set do not count. */
    private void renderedBreak(ParaDraft draft) {
        if (!laidOut) {
            laidOut = true;
            if (explicitBreaks > 0) {
                return;
            }
        }
        page++;
        draft.movedTo(page);
    }

    private WordBlock.Table table() throws XMLStreamException, ReadException {
        int start = page;
        List<WordBlock.Row> rows = new ArrayList<>();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("tr")) {
                    rows.add(row());
                } else if (LEFT_OUT.contains(xml.getLocalName())) {
                    skip();
                } else {
                    depth++;
                }
            }
        }
        return new WordBlock.Table(start, rows);
    }

    private WordBlock.Row row() throws XMLStreamException, ReadException {
        List<WordBlock.Cell> cells = new ArrayList<>();
        int start = page;
        int before = 0;
        boolean header = false;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tc" -> {
                        budget.cells(1);
                        cells.add(cell());
                        depth--;
                    }
                    case "gridBefore" -> before = orZero(number(value()));
                    case "tblHeader" -> header = isOn();
                    default -> {
                        if (LEFT_OUT.contains(xml.getLocalName())) {
                            skip();
                            depth--;
                        }
                    }
                }
                depth++;
            }
        }
        return new WordBlock.Row(start, before, header, cells);
    }

    private WordBlock.Cell cell() throws XMLStreamException, ReadException {
        int span = 1;
        WordBlock.Merge merge = WordBlock.Merge.NONE;
        String fill = null;
        List<WordBlock> blocks = new ArrayList<>();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "gridSpan" -> span = Math.max(1, orZero(number(value())));
                    case "vMerge" ->
                        merge = "restart".equals(value()) ? WordBlock.Merge.START : WordBlock.Merge.CONTINUE;
                    case "shd" -> fill = Colours.fill(attribute("fill"));
                    case "p" -> {
                        blocks.add(paragraph());
                        depth--;
                    }
                    case "tbl" -> {
                        blocks.add(table());
                        depth--;
                    }
                    default -> {
                        if (LEFT_OUT.contains(xml.getLocalName())
                                || xml.getLocalName().equals("sdtPr")) {
                            skip();
                            depth--;
                        }
                    }
                }
            }
        }
        return new WordBlock.Cell(span, merge, fill, blocks);
    }

    /** Moves to the end of the current element. */
    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private String value() {
        return attribute("val");
    }

    private boolean isOn() {
        String value = value();
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private String attribute(String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static Integer number(String value) {
        return value != null && value.matches("-?[0-9]{1,9}") ? Integer.valueOf(value) : null;
    }

    private static int orZero(Integer value) {
        return value == null ? 0 : value;
    }

    /** A paragraph while it is being read. */
    private final class ParaDraft {
        private final StringBuilder text = new StringBuilder();
        private final List<WordBlock> boxes = new ArrayList<>();
        private int start = page;
        private boolean started;
        private String style;
        private Integer numbering;
        private Integer level;
        private Integer outline;

        /** A break before any text moves the paragraph itself to the next page. */
        void movedTo(int next) {
            if (text.toString().isBlank()) {
                start = next;
            }
        }

        WordBlock.Para finish() {
            return new WordBlock.Para(start, text.toString(), style, numbering, level, outline, boxes);
        }
    }
}
