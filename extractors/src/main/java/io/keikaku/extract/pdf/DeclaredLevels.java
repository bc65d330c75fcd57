package io.keikaku.extract.pdf;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Levels of headings that the file itself declares, in its outline or its structure tree. */
final class DeclaredLevels implements DocumentAssembler.LevelSource {
    private final PDDocument document;
    private final Outline outline;
    private final StructureTags tags;

    DeclaredLevels(PDDocument document) {
        this.document = document;
        this.outline = new Outline(document);
        this.tags = new StructureTags(document);
    }

    @Override
    public int level(int page, TextBlock text) {
        PDPage found = document.getPage(page - 1);
        int bookmarked = outline.level(found, text.text());
        return bookmarked > 0
                ? bookmarked
                : tags.headingLevel(found, text.first().markedContent());
    }
}
