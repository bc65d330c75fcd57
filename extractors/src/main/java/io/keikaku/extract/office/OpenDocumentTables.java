package io.keikaku.extract.office;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.ReadException;
import io.keikaku.extract.text.LayoutWords;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** Makes blocks of the tables of an OpenDocument file; those of a spreadsheet are its sheets, a page each. */
final class OpenDocumentTables {
    private final XmlCursor xml;
    private final LayoutWords words;
    private final TextBlocks blocks;
    private final OpenDocumentStyles styles;
    private final PageCollector pages;
    private final Budget budget;
    private boolean sheets;

    OpenDocumentTables(
            XmlCursor xml,
            LayoutWords words,
            TextBlocks blocks,
            OpenDocumentStyles styles,
            PageCollector pages,
            Budget budget) {
        this.xml = xml;
        this.words = words;
        this.blocks = blocks;
        this.styles = styles;
        this.pages = pages;
        this.budget = budget;
    }

    /** From here on tables are sheets. */
    void areSheets() {
        sheets = true;
    }

    /** Reads the table at which the cursor stands; moves to its end. */
    void read(Consumer<Block> sink) throws XMLStreamException, ReadException {
        Origin origin = pages.origin();
        String name = xml.attribute("name");
        List<SheetCell> cells = new OpenDocumentTable(xml, blocks, styles, budget, sheets).cells();
        if (sheets) {
            sheet(name, cells, origin, sink);
        } else if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
            sink.accept(new SheetRegion(cells).grid(origin));
        }
    }

    private void sheet(String name, List<SheetCell> cells, Origin origin, Consumer<Block> sink) throws ReadException {
        if (name != null && !words.isDefaultSheetName(name)) {
            blocks.heading(name, 1, origin).ifPresent(sink);
        }
        for (SheetRegion region : SheetRegion.of(cells)) {
            region.blocks(blocks, origin).forEach(sink);
        }
        pages.endPage();
    }
}
