package io.keikaku.extract.office;

import io.keikaku.core.document.ReadException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the blocks of a WordprocessingML part, one after another. Deleted text, field codes, ruby and the fallback copies
 * of drawings are left out.
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
            "sdtPr",
            "object",
            "footnoteRef",
            "annotationRef");

    private final XmlCursor xml;
    private final Budget budget;
    private final WordPageCount pages = new WordPageCount();

    WordParser(XmlCursor xml, Budget budget) {
        this.xml = xml;
        this.budget = budget;
    }

    /** Reads up to the next block that is a child of the current element or of a wrapper in it; {@code null} at its end. */
    WordBlock next() throws XMLStreamException, ReadException {
        while (xml.nextElement()) {
            WordBlock block = block(xml.name());
            if (block != null) {
                return block;
            }
            leavesOut(xml);
        }
        return null;
    }

    /** The block at which the cursor stands, {@code null} where it stands at none. */
    private WordBlock block(String name) throws XMLStreamException, ReadException {
        return switch (name) {
            case "p" -> paragraph();
            case "tbl" -> table();
            default -> null;
        };
    }

    private List<WordBlock> blocks() throws XMLStreamException, ReadException {
        List<WordBlock> blocks = new ArrayList<>();
        xml.within(name -> takesIn(name, blocks));
        return blocks;
    }

    private boolean takesIn(String name, List<WordBlock> blocks) throws XMLStreamException, ReadException {
        WordBlock block = block(name);
        if (block == null) {
            return leavesOut(xml);
        }
        blocks.add(block);
        return true;
    }

    private WordBlock.Para paragraph() throws XMLStreamException, ReadException {
        WordBlock.Para paragraph = new WordParagraph(xml, pages, this::blocks).read();
        budget.text(paragraph.text().length());
        return paragraph;
    }

    private WordBlock.Table table() throws XMLStreamException, ReadException {
        int start = pages.page();
        List<WordBlock.Row> rows = new ArrayList<>();
        xml.within(name -> {
            if (!name.equals("tr")) {
                return leavesOut(xml);
            }
            rows.add(new RowParser().read());
            return true;
        });
        return new WordBlock.Table(start, rows);
    }

    /** Moves to the end of the current element if its kind is left out. */
    static boolean leavesOut(XmlCursor xml) throws XMLStreamException, ReadException {
        boolean leftOut = LEFT_OUT.contains(xml.name());
        if (leftOut) {
            xml.skip();
        }
        return leftOut;
    }

    /** The attribute in which WordprocessingML keeps what an element says, {@code null} where there is none. */
    static String value(XmlCursor xml) {
        return xml.attribute("val");
    }

    /** The value as a number, {@code null} where it is none. */
    static Integer number(XmlCursor xml) {
        String value = value(xml);
        return value != null && value.matches("-?[0-9]{1,9}") ? Integer.valueOf(value) : null;
    }

    /** Reads one row of a table. */
    private final class RowParser {
        private final int start = pages.page();
        private final List<WordBlock.Cell> cells = new ArrayList<>();
        private int before;
        private boolean header;

        WordBlock.Row read() throws XMLStreamException, ReadException {
            xml.within(this::takesIn);
            return new WordBlock.Row(start, before, header, cells);
        }

        private boolean takesIn(String name) throws XMLStreamException, ReadException {
            switch (name) {
                case "gridBefore" -> before = orZero(number(xml));
                case "tblHeader" -> header = isOn(value(xml));
                case "tc" -> {
                    budget.cells(1);
                    cells.add(new CellParser().read());
                    return true;
                }
                default -> {
                    return leavesOut(xml);
                }
            }
            return false;
        }

        private boolean isOn(String value) {
            return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
        }
    }

    /** Reads one cell of a table. */
    private final class CellParser {
        private final List<WordBlock> blocks = new ArrayList<>();
        private int span = 1;
        private WordBlock.Merge merge = WordBlock.Merge.NONE;
        private String fill;

        WordBlock.Cell read() throws XMLStreamException, ReadException {
            xml.within(this::takesIn);
            return new WordBlock.Cell(span, merge, fill, blocks);
        }

        private boolean takesIn(String name) throws XMLStreamException, ReadException {
            switch (name) {
                case "gridSpan" -> span = Math.max(1, orZero(number(xml)));
                case "vMerge" ->
                    merge = "restart".equals(value(xml)) ? WordBlock.Merge.START : WordBlock.Merge.CONTINUE;
                case "shd" -> fill = Colours.fill(xml.attribute("fill"));
                default -> {
                    return WordParser.this.takesIn(name, blocks);
                }
            }
            return false;
        }
    }

    private static int orZero(Integer value) {
        return value == null ? 0 : value;
    }
}
