package io.keikaku.extract.office;

import io.keikaku.core.document.ReadException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one table of an OpenDocument file; repeated rows and cells are unrolled. */
final class OpenDocumentTable {
    /** Blank cells that repeat more often fill the sheet up to its edge. */
    private static final int MOST_BLANK_REPEATS = 100;

    private static final Set<String> LEFT_OUT =
            Set.of("annotation", "ruby-text", "object", "image", "note", "shapes", "forms", "title", "desc");

    private final XMLStreamReader xml;
    private final TextBlocks blocks;
    private final OpenDocumentStyles styles;
    private final Budget budget;
    private final boolean sheet;
    private final List<SheetCell> cells = new ArrayList<>();
    private int row;
    private int column;

    /** @param sheet whether plain blank cells are no part of the table */
    OpenDocumentTable(XMLStreamReader xml, TextBlocks blocks, OpenDocumentStyles styles, Budget budget, boolean sheet) {
        this.xml = xml;
        this.blocks = blocks;
        this.styles = styles;
        this.budget = budget;
        this.sheet = sheet;
    }

    /** The cells, to the end of the table that is the current element. */
    List<SheetCell> cells() throws XMLStreamException, ReadException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-row" -> row();
                    case "shapes", "forms", "title", "desc" -> text();
                    default -> depth++;
                }
            }
        }
        return cells;
    }

    private void row() throws XMLStreamException, ReadException {
        int repeats = number("number-rows-repeated", 1);
        int first = cells.size();
        column = 0;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "table-cell" -> cell();
                    case "covered-table-cell" -> {
                        column += number("number-columns-repeated", 1);
                        text();
                    }
                    default -> depth++;
                }
            }
        }
        repeatRow(first, repeats);
    }

    private void repeatRow(int first, int repeats) throws ReadException {
        List<SheetCell> original = List.copyOf(cells.subList(first, cells.size()));
        boolean blank = original.stream().allMatch(cell -> cell.text().isEmpty());
        int times = blank && repeats > MOST_BLANK_REPEATS ? 1 : repeats;
        for (int i = 1; i < times && !original.isEmpty(); i++) {
            budget.cells(original.size());
            for (SheetCell cell : original) {
                cells.add(new SheetCell(
                        cell.row() + i,
                        cell.column(),
                        cell.lastRow() + i,
                        cell.lastColumn(),
                        cell.text(),
                        cell.fill()));
            }
        }
        row += repeats;
    }

    private void cell() throws XMLStreamException, ReadException {
        int repeats = number("number-columns-repeated", 1);
        int width = Math.max(1, number("number-columns-spanned", 1));
        int height = Math.max(1, number("number-rows-spanned", 1));
        OpenDocumentStyles.CellStyle style = styles.cell(attribute("style-name"));
        String text = blocks.printed(text());
        boolean wanted = !text.isEmpty() || width > 1 || height > 1 || !sheet || !style.isPlain();
        if (!wanted || (text.isEmpty() && repeats > MOST_BLANK_REPEATS)) {
            column += repeats;
            return;
        }
        for (int i = 0; i < repeats; i++) {
            budget.cells(1);
            cells.add(new SheetCell(row, column, row + height - 1, column + width - 1, text, style.fill()));
            column++;
        }
    }

    /** The text of the current element, its paragraphs as lines. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int leftOut = LEFT_OUT.contains(xml.getLocalName()) ? 1 : 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    leftOut += leftOut > 0 || LEFT_OUT.contains(xml.getLocalName()) ? 1 : 0;
                    if (leftOut == 0) {
                        start(text);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    leftOut -= leftOut > 0 ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE ->
                    text.append(leftOut > 0 ? "" : xml.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    private void start(StringBuilder text) {
        switch (xml.getLocalName()) {
            case "p", "h", "line-break", "table-row" -> text.append('\n');
            case "s" -> text.append(" ".repeat(Math.min(100, number("c", 1))));
            case "tab", "table-cell" -> text.append("  ");
            default -> {}
        }
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
