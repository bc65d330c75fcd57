package io.keikaku.extract.office;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.Paragraph.Role;
import io.keikaku.core.document.ReadException;
import io.keikaku.extract.text.LayoutWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads Word files (docx) from their XML: headings from outline levels and styles, markers of automatic lists as they are
 * printed, merged cells, text boxes after the paragraph at which they are anchored. Pages follow the breaks that Word
 * recorded, else those that the author set.
 */
final class WordReader implements FormatReader {
    private final LayoutWords words;

    WordReader(LayoutWords words) {
        this.words = words;
    }

    @Override
    public List<Page> read(Path file, OfficeLimits limits) throws IOException, ReadException {
        new PackageGuard(limits).check(file);
        Budget budget = new Budget(limits);
        try (OfficePackage parts = OfficePackage.open(file)) {
            WordStyles styles = styles(parts);
            WordNumbering numbering = numbering(parts);
            PageCollector pages = new PageCollector(budget);
            Emission emission = new Emission(pages, styles, numbering, new TextBlocks(words, budget), budget);
            try (InputStream main = parts.main()) {
                WordParser parser = new WordParser(new XmlCursor(SafeXml.reader(main)), budget);
                for (WordBlock block = parser.next(); block != null; block = parser.next()) {
                    while (pages.number() < block.page()) {
                        pages.endPage();
                    }
                    emission.add(block);
                }
            }
            return pages.finish();
        } catch (XMLStreamException e) {
            throw SafeXml.failure("the document", e);
        }
    }

    private static WordStyles styles(OfficePackage parts) throws IOException, ReadException, XMLStreamException {
        Optional<InputStream> part = parts.related("styles");
        if (part.isEmpty()) {
            return WordStyles.none();
        }
        try (InputStream in = part.get()) {
            return WordStyles.parse(SafeXml.reader(in));
        }
    }

    private static WordNumbering numbering(OfficePackage parts) throws IOException, ReadException, XMLStreamException {
        Optional<InputStream> part = parts.related("numbering");
        if (part.isEmpty()) {
            return WordNumbering.none();
        }
        try (InputStream in = part.get()) {
            return WordNumbering.parse(SafeXml.reader(in));
        }
    }

    /** Turns Word's blocks into those of a document. */
    private static final class Emission {
        private final PageCollector pages;
        private final WordStyles styles;
        private final WordNumbering numbering;
        private final TextBlocks blocks;
        private final WordTables tables;

        Emission(PageCollector pages, WordStyles styles, WordNumbering numbering, TextBlocks blocks, Budget budget) {
            this.pages = pages;
            this.styles = styles;
            this.numbering = numbering;
            this.blocks = blocks;
            this.tables = new WordTables(blocks, budget, this::marker);
        }

        void add(WordBlock block) throws ReadException {
            switch (block) {
                case WordBlock.Table table -> tables.grid(table).ifPresent(pages::add);
                case WordBlock.Para para -> {
                    paragraph(para).ifPresent(pages::add);
                    for (WordBlock box : para.boxes()) {
                        add(box);
                    }
                }
            }
        }

        private Optional<Block> paragraph(WordBlock.Para para) throws ReadException {
            Origin origin = new Origin(para.page(), null, null, false);
            if (styles.isContents(para.style())) {
                return blocks.paragraph(para.text(), Role.CONTENTS, origin);
            }
            String marker = para.text().isBlank() ? "" : marker(para);
            Optional<Integer> outline = para.outline() != null
                    ? Optional.of(para.outline()).filter(level -> level < 9)
                    : styles.outline(para.style());
            if (outline.isPresent()) {
                return blocks.heading(joined(marker, para.text()), outline.get() + 1, origin);
            }
            return marker.isEmpty()
                    ? blocks.paragraph(para.text(), Role.BODY, origin)
                    : blocks.item(marker, para.text(), level(para), origin);
        }

        /** The marker that the paragraph's list prints before it; empty outside of lists. */
        private String marker(WordBlock.Para para) {
            int list = para.numbering() != null
                    ? para.numbering()
                    : styles.numbering(para.style()).orElse(0);
            return list == 0 ? "" : numbering.next(list, level(para));
        }

        private int level(WordBlock.Para para) {
            return para.level() != null ? para.level() : styles.level(para.style());
        }

        private static String joined(String marker, String text) {
            return marker.isEmpty() ? text : marker + " " + text;
        }
    }
}
