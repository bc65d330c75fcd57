package io.keikaku.extract.office;

import io.keikaku.core.document.ReadException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads one table of an OpenDocument file; repeated rows and cells are unrolled. */
final class OpenDocumentTable {
    /** Blank cells that repeat more often fill the sheet up to its edge. */
    private static final int MOST_BLANK_REPEATS = 100;

    private static final Set<String> LEFT_OUT =
            Set.of("annotation", "ruby-text", "object", "image", "note", "shapes", "forms", "title", "desc");

    private final XmlCursor xml;
    private final TextBlocks blocks;
    private final OpenDocumentStyles styles;
    private final Budget budget;
    private final boolean sheet;
    private final List<SheetCell> cells = new ArrayList<>();
    private int row;
    private int column;

    /** @param sheet whether plain blank cells are no part of the table */
    OpenDocumentTable(XmlCursor xml, TextBlocks blocks, OpenDocumentStyles styles, Budget budget, boolean sheet) {
        this.xml = xml;
        this.blocks = blocks;
        this.styles = styles;
        this.budget = budget;
        this.sheet = sheet;
    }

    /** The cells, to the end of the table that is the current element. */
    List<SheetCell> cells() throws XMLStreamException, ReadException {
        xml.within(name -> {
            switch (name) {
                case "table-row" -> row();
                case "shapes", "forms", "title", "desc" -> xml.skip();
                default -> {
                    return false;
                }
            }
            return true;
        });
        return cells;
    }

    private void row() throws XMLStreamException, ReadException {
        int repeats = xml.number("number-rows-repeated", 1);
        int first = cells.size();
        column = 0;
        xml.within(name -> {
            switch (name) {
                case "table-cell" -> cell();
                case "covered-table-cell" -> {
                    column += xml.number("number-columns-repeated", 1);
                    xml.skip();
                }
                default -> {
                    return false;
                }
            }
            return true;
        });
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
        int repeats = xml.number("number-columns-repeated", 1);
        int width = Math.max(1, xml.number("number-columns-spanned", 1));
        int height = Math.max(1, xml.number("number-rows-spanned", 1));
        OpenDocumentStyles.CellStyle style = styles.cell(xml.attribute("style-name"));
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
    private String text() throws XMLStreamException, ReadException {
        StringBuilder text = new StringBuilder();
        xml.within(
                name -> {
                    switch (name) {
                        case "p", "h", "line-break", "table-row" -> text.append('\n');
                        case "s" -> text.append(" ".repeat(Math.min(100, xml.number("c", 1))));
                        case "tab", "table-cell" -> text.append("  ");
                        default -> {
                            if (LEFT_OUT.contains(name)) {
                                xml.skip();
                                return true;
                            }
                        }
                    }
                    return false;
                },
                text::append);
        return text.toString();
    }
}
